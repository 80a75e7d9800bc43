package nianshen.rules.meaning;

import static nianshen.rules.meaning.Rarities.with;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.facts.Coverage;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.Misplacement;
import nianshen.facts.NearCopy;
import nianshen.facts.Peers;
import nianshen.facts.Recorded;
import nianshen.facts.Report;
import nianshen.facts.RolledUp;
import nianshen.facts.Subject;
import nianshen.facts.Statement;
import nianshen.facts.Submission;
import nianshen.facts.Told;
import nianshen.roster.Roster;
import nianshen.rules.Neighbours;

/**
 * A report with what may stand beside it.
 *
 * @param last  the agency's report of the year before, or null
 * @param twin  another form of the same report, or null
 * @param other another agency's report of the year, or null
 * @param told  what roster, books and other reports say of it
 */
record Company(World own, Facts last, Facts twin, Facts other, List<Told> told) {

    private static final List<BigDecimal> NUMBERS = Stream.of("0", "0", "1", "2", "11", "150", "1500").map(BigDecimal::new).toList();
    private static final List<String> KEYS = List.of("proactive.permits.decisions", "proactive.penalties.decisions", "proactive.coercion.decisions", "requests.new.total");

    /** Company for a report, by chance; reports beside it say the same but for a few numbers. */
    static Company of(World drawn, Random random) {
        World own = random.nextInt(6) == 0 ? sued(drawn) : drawn;
        Report report = own.report();
        Facts last = random.nextInt(5) == 0 || report.year() == null ? null : like(own, random, "year", report.year() - 1, "去年.txt");
        Facts twin = random.nextInt(3) > 0 ? null : like(own, random, "source", "另一份.txt", "另一份.txt");
        Facts other = random.nextInt(3) > 0 ? null : like(own, random, "agency", "临山县水利局", "他.txt");
        return new Company(own, last, twin, other, told(own, other, random));
    }

    /** With cases brought to court and none before the reviewing body. */
    private static World sued(World own) {
        List<Fact> facts = new ArrayList<>(own.facts().all());
        RareTables.cell(facts, "litigation.value.review.total", BigDecimal.ZERO);
        RareTables.cell(facts, "litigation.value.afterReview.total", BigDecimal.ONE);
        return new World(new Facts(own.report(), facts), null, own.settings());
    }

    private static Facts like(World own, Random random, String part, Object value, String source) {
        int rare = List.of(2, 8, 1_000).get(random.nextInt(3));
        List<Fact> facts = new ArrayList<>(own.facts().all());
        facts.replaceAll(f -> f instanceof Figure cell && random.nextInt(rare) == 0 ? changed(cell, random) : with(f, "", null));
        boolean reworded = random.nextInt(3) == 0;
        facts.replaceAll(f -> reworded && f instanceof Statement said && random.nextBoolean() && "problems".equals(said.part()) ? with(with(said, "text", "换了说法" + said.text().hashCode()), "quote", "换了说法") : f);
        Report report = with(with(own.report(), part, value), "source", source);
        facts.replaceAll(f -> f instanceof Report ? report : f);
        facts.removeIf(f -> f instanceof Equation || f instanceof Misplacement);
        return new Facts(report, facts);
    }

    private static Figure changed(Figure cell, Random random) {
        Figure other = with(cell, "value", NUMBERS.get(random.nextInt(NUMBERS.size())));
        return random.nextInt(12) == 0 ? with(other, "confidence", 0.2) : with(with(other, "confidence", 1.0), "reading", Figure.Reading.NUMBER);
    }

    private static List<Told> told(World own, Facts other, Random random) {
        List<Told> all = new ArrayList<>();
        if (random.nextBoolean()) {
            Submission.State state = Submission.State.values()[random.nextInt(4)];
            all.add(new Submission(state, List.of("甲.txt", "乙.txt"), random.nextBoolean(), random.nextBoolean() ? "名册记载已经公布" : null));
        }
        IntStream.range(0, random.nextInt(3)).forEach(i -> all.add(new Peers(List.of("许可", "执法", "高申请量").get(random.nextInt(3)), KEYS.get(random.nextInt(4)), 3,
                random.nextInt(3), List.of("云泽县民政局3件"))));
        IntStream.range(0, random.nextInt(2)).forEach(i -> all.add(recorded(own, KEYS.get(random.nextInt(4)), random)));
        IntStream.range(0, random.nextInt(2)).forEach(i -> all.add(new RolledUp("requests", "requests.new.total", "表三", random.nextInt(4) == 0 ? null : BigDecimal.TEN,
                random.nextBoolean() ? BigDecimal.TEN : BigDecimal.ONE, "1+9", random.nextInt(4) == 0 ? "有一份没有读准" : null)));
        if (other != null && random.nextBoolean()) {
            all.add(new NearCopy(List.of("overview", "problems").get(random.nextInt(2)), 92, "他.txt", "临山县水利局"));
        }
        return all;
    }

    /** A number of the books, mostly the one of the report. */
    private static Recorded recorded(World own, String key, Random random) {
        BigDecimal told = cells(own.facts(), f -> f.key().equals(key) && f.sure()).stream().map(Figure::value).findFirst().orElse(BigDecimal.ONE);
        return new Recorded("申请系统", "新收申请", key, random.nextInt(3) == 0 ? NUMBERS.get(random.nextInt(NUMBERS.size())) : told);
    }

    /** As rules see it. */
    Neighbours beside(Roster roster) {
        List<Fact> more = new ArrayList<>(told);
        boolean lost = all(RolledUp.class).anyMatch(r -> r.own() == null || r.doubt() != null);
        supplied().forEach(s -> more.add(new Coverage(s, s == Subject.ROLL_UP && lost ? Coverage.State.DAMAGED : Coverage.State.READ, null)));
        return Neighbours.of(own.facts(), Stream.of(last, twin, other).filter(f -> f != null).toList(), roster).telling(more);
    }

    /** What somebody has supplied something about. */
    private Set<Subject> supplied() {
        return told.stream().map(t -> t instanceof Submission ? Subject.DUTY : t instanceof Peers ? Subject.PEERS : t instanceof Recorded ? Subject.LEDGERS
                : t instanceof RolledUp ? Subject.ROLL_UP : Subject.OTHERS).collect(Collectors.toSet());
    }

    /** What is told of a kind. */
    <T extends Told> Stream<T> all(Class<T> kind) {
        return told.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The cells of a report that are so. */
    static List<Figure> cells(Facts report, Predicate<Figure> so) {
        return report == null ? List.of() : report.of(Figure.class).stream().filter(so).toList();
    }
}
