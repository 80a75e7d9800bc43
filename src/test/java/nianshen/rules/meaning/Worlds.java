package nianshen.rules.meaning;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.examples.ExampleReports;
import nianshen.extract.Extractor;
import nianshen.facts.Coverage;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.GroupTotal;
import nianshen.facts.Report;
import nianshen.facts.Section;
import nianshen.facts.Statement;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.rules.RulePack;
import nianshen.rules.settings.Settings;

/**
 * Reports in all states that facts can be in: sound ones and faulty ones, with facts left out, doubled, and changed in what they say
 * to what facts of the kind say elsewhere. What a fact is about stays.
 */
final class Worlds {

    /** By what facts are told apart, and by what they are found. */
    private static final Set<String> FIXED = Set.of("official", "row", "column", "rowLabel", "columnLabel", "key", "number", "table", "span", "label",
            "source", "left", "right", "each", "id", "scope", "suspect", "proper", "repairs", "due");
    /** What reports may lack. */
    private static final Set<String> LACKING = Set.of("Report.level", "Report.year", "Report.agency", "Report.tier", "Report.template", "Title.year", "Title.agency",
            "Title.genre", "FeeStatement.notices", "FeeStatement.charged", "FeeStatement.collected", "FeeStatement.wording", "PartsList.claimed", "Section.found");
    private static final Set<String> NAMES = Set.of("agency", "name", "text", "wording", "genre", "found", "ordinal", "raw");
    private static final List<BigDecimal> AMOUNTS = List.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("5"), new BigDecimal("11"), new BigDecimal("150"),
            new BigDecimal("1500"));
    private final List<Facts> begun = new ArrayList<>();
    private final Map<Class<?>, List<Fact>> pool = new LinkedHashMap<>();
    private final Map<String, List<Object>> seen = new HashMap<>();
    private final List<String> words;
    private final RulePack pack;
    private final Random random;
    private final Rarities rarities;
    private int drawn;

    /** @param words that may stand in any sentence of a report */
    Worlds(RulePack pack, List<String> words, long seed) throws IOException, UnreadableException {
        this.pack = pack;
        this.words = words;
        this.random = new Random(seed);
        Extractor extractor = new Extractor(pack.catalogue(), pack.lexicon(), pack.roster());
        for (Source source : Stream.concat(ExampleReports.sound().stream(), ExampleReports.ofEveryRule(2).stream()).toList()) {
            begun.add(extractor.extract(source.name(), Ingest.read(source.within(Shipped.site())), null));
        }
        begun.forEach(f -> f.all().forEach(this::remember));
        this.rarities = new Rarities(random, pool, ClaimMeanings.subjects());
    }

    /** The settings with all that sentences ask for and offices may leave blank. */
    private static Settings filled(Settings settings) {
        return settings.with("收费存疑金额", "5").with("收费大户", "水利局、自来水");
    }

    private void remember(Fact fact) {
        pool.computeIfAbsent(fact.getClass(), k -> new ArrayList<>()).add(fact);
        for (RecordComponent part : fact.getClass().getRecordComponents()) {
            seen.computeIfAbsent(name(part), n -> new ArrayList<>()).add(value(part, fact));
        }
    }

    private static String name(RecordComponent part) {
        return part.getDeclaringRecord().getSimpleName() + "." + part.getName();
    }

    static Object value(RecordComponent part, Fact fact) {
        try {
            return part.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The next report: first as many as say what is seldom said, then whatever chance brings, one in ten of them sound. */
    World next() {
        Facts read = one(begun);
        List<Fact> facts = new ArrayList<>(read.all());
        if (drawn < rarities.count()) {
            rarities.in(facts, drawn);
        } else {
            byChance(facts);
        }
        drawn++;
        Report report = facts.stream().filter(Report.class::isInstance).map(Report.class::cast).findFirst().orElse(read.report());
        facts.replaceAll(f -> f instanceof GroupTotal sum && sum.value() == null ? new GroupTotal(sum.official(), sum.row(), sum.label(), sum.column(), null, false, sum.span()) : f);
        facts.replaceAll(f -> f instanceof Section part && part.state() == Section.State.ABSENT ? Rarities.with(Rarities.with(Rarities.with(part, "found", null), "ordinal", null), "position", 0) : f);
        Settings settings = random.nextBoolean() ? pack.settings().with("收费存疑金额", "") : filled(pack.settings());
        boolean listed = pack.roster().find(report.agency()).isPresent();
        facts.replaceAll(f -> f instanceof Coverage seen ? Seen.in(facts, listed, seen) : f);
        return new World(new Facts(report, facts), pack.roster().find(report.agency()).orElse(null), settings);
    }

    private void byChance(List<Fact> facts) {
        int kinds = random.nextInt(8);
        for (int i = 0; i < kinds; i++) {
            change(facts, one(List.copyOf(pool.keySet())));
        }
        if (kinds > 0 && random.nextBoolean()) {
            rarities.in(facts);
        }
    }

    /** Facts of a kind are left out, doubled, taken from elsewhere, or say something else: each its own thing or all the same. */
    private void change(List<Fact> facts, Class<?> kind) {
        boolean fixed = kind == Report.class || kind == Section.class;
        int way = random.nextInt(8);
        if (way == 0 && !fixed) {
            facts.removeIf(kind::isInstance);
        } else if (way == 1 && kind != Report.class) {
            Stream.generate(() -> one(pool.get(kind))).limit(random.nextInt(kind == Statement.class ? 40 : 4)).map(this::changed).forEach(facts::add);
        } else if (way == 2) {
            parts(kind).stream().skip(random.nextInt(1 + parts(kind).size())).findFirst().ifPresent(part -> {
                Object same = other(part);
                facts.replaceAll(f -> kind.isInstance(f) && !(f instanceof Equation) ? with(f, part, same) : f);
            });
        } else {
            facts.replaceAll(f -> kind.isInstance(f) && random.nextInt(f instanceof Figure cell && !prominent(cell) ? 60 : 2) == 0 ? changed(f) : f);
        }
    }

    /** The cells that sentences of the guide speak of are changed more often. */
    private static boolean prominent(Figure cell) {
        return !cell.table().equals("requests") || cell.column().equals("total");
    }

    private Fact changed(Fact fact) {
        if (fact instanceof Equation sum) {
            return new Equation(sum.id(), sum.kind(), sum.official(), sum.addends(), sum.each(), sum.scope(), sum.left().stream()
                    .map(f -> random.nextInt(3) == 0 ? (Figure) changed(f) : f).toList(), sum.right());
        }
        if (fact instanceof Statement said && random.nextInt(3) > 0) {
            String with = one(words);
            return new Statement(said.part(), said.heading(), said.under(), said.paragraph(), with + said.text(), with + said.quote(), said.span());
        }
        return changed(fact, parts(fact.getClass()));
    }

    private static List<RecordComponent> parts(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents()).filter(p -> !FIXED.contains(p.getName())).toList();
    }

    private Fact changed(Fact fact, List<RecordComponent> parts) {
        if (parts.isEmpty()) {
            return fact;
        }
        RecordComponent part = one(parts);
        return with(fact, part, other(part));
    }

    private static Fact with(Fact fact, RecordComponent changed, Object value) {
        return Rarities.with(fact, changed.getName(), value);
    }

    /** Another thing for a fact to say: what others of the kind say, or what lies beside it. */
    private Object other(RecordComponent part) {
        Object elsewhere = one(seen.get(name(part)));
        if (LACKING.contains(name(part)) && random.nextInt(4) == 0) {
            return null;
        }
        if (part.getType().isEnum()) {
            return one(List.of(part.getType().getEnumConstants()));
        }
        if (part.getType() == boolean.class) {
            return random.nextBoolean();
        }
        return random.nextInt(3) == 0 ? elsewhere : beside(part.getName(), elsewhere);
    }

    private Object beside(String part, Object elsewhere) {
        if (elsewhere instanceof LocalDate day) {
            return day.plusDays(random.nextInt(-60, 120));
        }
        if (elsewhere instanceof BigDecimal) {
            return one(AMOUNTS);
        }
        if (elsewhere instanceof Integer number) {
            return part.equals("length") ? random.nextInt(4000) : Math.max(0, number + random.nextInt(-2, 3));
        }
        if (part.equals("tier")) {
            return one(List.of("state", "province", "prefecture", "county", "township"));
        }
        return NAMES.contains(part) ? one(words) : elsewhere;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
