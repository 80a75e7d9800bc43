package nianshen.rules.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.Spreadsheet;
import nianshen.facts.Coverage;
import nianshen.facts.DateFact;
import nianshen.facts.FeeStatement;
import nianshen.facts.Figure;
import nianshen.facts.Level;
import nianshen.facts.PartsList;
import nianshen.facts.Period;
import nianshen.facts.Section;
import nianshen.facts.Title;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.RuleInfo;
import nianshen.ingest.source.UnreadableException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.Judged;
import nianshen.rules.RulePack;
import nianshen.rules.engine.RuleTexts;
import nianshen.rules.ledger.DrlRule;
import nianshen.rules.phrases.NameBook;
import nianshen.rules.phrases.Phrase;
import nianshen.rules.phrases.Phrasebook;
import nianshen.rules.phrases.Understanding;
import nianshen.rules.sentences.Sentences;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Rules end as their sentences mean, whatever stands before or behind a sentence and whatever other rules there are: on
 * reports that meet them, that do not, and of which it cannot be told. A few hundred rules are tried each time, and
 * thousands with {@code mvn surefire:test -Dtest=MeaningTest -Dwhole}; {@code -Dseed=…} draws others.
 */
class MeaningTest {

    private static final boolean WHOLE = System.getProperty("whole") != null;
    private static final int COMBINATIONS = WHOLE ? 5000 : 40;
    private static final int REPORTS = WHOLE ? 1500 : 100;
    private static final int DRAWN = 3000;
    private static final int REPORTS_A_PACK = WHOLE ? 25 : 10;
    private static final long SEED = Long.getLong("seed", 20260131);
    private static final int RULES_A_PACK = 75;
    private static final String AGENCIES = """
            机关名称,别名,类型,主管机关,职能,联系方式,应公布日期,公布日期,网址,报送状态
            云泽县人民政府,,人民政府,,,,,2025-03-18,,
            云泽县水利局,,部门,云泽市水利局,执法;许可,,2024-01-10,2025-01-16,,未报送
            云泽县教育局,,部门,云泽县人民政府,许可,,,2024-01-22,,无法访问
            云泽县民政局,,部门,云泽县人民政府,执法,,2025-01-20,2025-01-21,,已报送
            云泽县柳渡镇人民政府,,乡镇街道,云泽县人民政府,,,2023-01-20,2024-01-25,,已报送
            """;
    static final RulePack SHIPPED = Shipped.pack();
    /** Sentences by themselves, and denied, in one pack: putting so many rules together takes longer than judging by them. */
    private static RulePack singles;
    private static Meanings meanings;
    /** What the sentences of the guide quote, and more. */
    private static List<String> words;
    private static List<World> worlds;

    @BeforeAll
    static void reports() throws IOException, UnreadableException {
        singles = pack(some(new Random(SEED)));
        Map<String, List<String>> needs = needs();
        meanings = new Meanings(SHIPPED.catalogue(), (sentence, w) -> clear(needs.get(sentence), w));
        words = Guide.conditions().stream().flatMap(s -> Said.of(s).quoted().stream()).map(w -> w.replace('#', '3').replace("*", "字")).collect(Collectors.toCollection(ArrayList::new));
        words.addAll(List.of("甲,乙", "公开和行政处罚", "问题，整改"));
        Worlds drawn = drawn(SEED);
        worlds = IntStream.range(0, REPORTS).mapToObj(i -> drawn.next()).toList();
    }

    private static Worlds drawn(long seed) throws IOException, UnreadableException {
        return new Worlds(singles.with(singles.roster(), SHIPPED.settings()), words, seed);
    }

    /** What a sentence of the guide means is worked out for every one of them, as soon as it is there. */
    @Test
    void everySentenceHasAMeaning() {
        World world = worlds.get(0);
        Set<String> unknown = new LinkedHashSet<>();
        for (String sentence : Guide.conditions()) {
            try {
                new Written("ZZ-00", with(Guide.given(List.of(sentence)).toList(), sentence)).ask(meanings, world);
            } catch (IllegalArgumentException e) {
                unknown.add(sentence);
            }
        }
        assertEquals(Set.of(), unknown);
    }

    /** Were a sentence met by all of them, or by none, the comparisons below would show nothing. */
    @Test
    void everySentenceIsMetBySomeReportsAndNotByOthers() throws IOException, UnreadableException {
        Map<Written, Set<Boolean>> seen = new LinkedHashMap<>();
        Guide.conditions().forEach(s -> seen.put(new Written("ZZ-00", with(Guide.given(List.of(s)).toList(), s)), new HashSet<>()));
        // of many seeds the one by which the rarest comes soonest
        Worlds drawn = drawn(SEED + 1);
        for (int i = 0; i < DRAWN && !seen.isEmpty(); i++) {
            World world = drawn.next();
            seen.forEach((sentence, answers) -> answers.add(sentence.ask(meanings, world).yes()));
            seen.values().removeIf(answers -> answers.size() == 2);
        }
        assertEquals(Map.of(), seen);
    }

    @Test
    void rulesEndAsTheirSentencesMean() throws IOException {
        Random random = new Random(SEED);
        List<String> wrong = new ArrayList<>();
        for (List<Written> some : portions(some(random))) {
            wrong.addAll(wrong(some, singles, random));
        }
        Sentences sentences = sentences();
        List<Written> combined = IntStream.range(0, COMBINATIONS).mapToObj(i -> Stream.generate(() -> combination("EA-00", random))
                .filter(r -> !impossible(sentences, r)).findFirst().orElseThrow().called(id(1000 + i))).toList();
        for (List<Written> some : portions(combined)) {
            wrong.addAll(wrong(some, pack(some), random));
        }
        assertEquals("", String.join("\n\n", wrong));
    }

    /** One in three of the rules of one sentence; what all of them come to in rule code is looked at in any case. */
    private static List<Written> some(Random random) {
        return singles().stream().filter(r -> WHOLE || random.nextInt(3) == 0).toList();
    }

    private static List<List<Written>> portions(List<Written> rules) {
        return IntStream.iterate(0, from -> from < rules.size(), from -> from + RULES_A_PACK)
                .mapToObj(from -> rules.subList(from, Math.min(rules.size(), from + RULES_A_PACK))).toList();
    }

    /** A rule that is refused since its sentences never hold together would indeed never have found anything. */
    @Test
    void whatIsRefusedAsImpossibleIsMetByNoReport() throws IOException {
        Sentences sentences = sentences();
        Random random = new Random(SEED);
        List<Written> refused = beginningAlike().filter(r -> (WHOLE || random.nextInt(8) == 0) && impossible(sentences, r)).toList();
        assertFalse(refused.isEmpty());
        List<World> single = worlds.stream().filter(MeaningTest::saysEachOnce).toList();
        assertFalse(single.isEmpty());
        assertEquals(List.of(), refused.stream().filter(r -> single.stream().anyMatch(w -> r.ask(meanings, w).yes())).map(Written::conditions).toList());
    }

    /** Of two titles, parts or dates one may be so and the other not; a person who writes a rule has one in mind. */
    private static boolean saysEachOnce(World world) {
        return Stream.of(Title.class, Period.class, PartsList.class, FeeStatement.class).allMatch(kind -> world.all(kind).count() <= 1)
                && world.all(Section.class).map(Section::key).distinct().count() == world.all(Section.class).count()
                && Stream.of(DateFact.Role.values()).allMatch(role -> world.all(DateFact.class).filter(d -> d.role() == role).count() <= 1);
    }

    /** Two sentences of which it may be that one denies the other. */
    private static Stream<Written> beginningAlike() {
        List<String> all = Guide.conditions().stream().filter(s -> !s.contains("记为")).toList();
        return all.stream().flatMap(a -> all.stream().filter(b -> !a.equals(b) && b.startsWith(a.substring(0, 3)))
                .map(b -> new Written("EA-00", with(Guide.given(List.of(a, b)).toList(), a, b))));
    }

    private static boolean impossible(Sentences sentences, Written rule) {
        List<Problem> problems = new ArrayList<>();
        sentences.expand("local/试.dslr", rule.text(), problems);
        return problems.stream().anyMatch(p -> p.message().contains("不可能同时成立"));
    }

    private static Sentences sentences() throws IOException {
        return new Sentences(book(), NameBook.of(SHIPPED.catalogue(), List.of("问题")));
    }

    private static Phrasebook book() throws IOException {
        return Phrasebook.of(Map.of("词汇.dsl", Files.readString(Path.of("rules/sentences/词汇.dsl"))), new ArrayList<>());
    }

    /** Whatever other rules there are, be they written in sentences or by hand. */
    @Test
    void shippedRulesEndTheSameAlone() throws IOException {
        List<World> some = worlds.subList(0, WHOLE ? 30 : 6);
        List<Map<String, Outcome>> among = some.stream().map(w -> judged(SHIPPED, w)).toList();
        Random random = new Random(SEED);
        List<String> wrong = new ArrayList<>();
        for (RuleInfo rule : SHIPPED.active().stream().filter(r -> WHOLE || random.nextInt(8) == 0).toList()) {
            RulePack alone = alone(rule.id());
            for (int i = 0; i < some.size(); i++) {
                Outcome apart = judged(alone, some.get(i)).get(rule.id());
                Outcome together = among.get(i).get(rule.id());
                if (apart.result() != together.result() || apart.findings().size() != together.findings().size()) {
                    wrong.add(rule.id() + " ends " + apart.result() + " alone and " + together.result() + " among others in world " + i);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** A pack with all the rules of an id and no others. */
    private static RulePack alone(String id) throws IOException {
        RuleTexts texts = RuleTexts.of(SHIPPED.files(), SHIPPED.catalogue(), new ArrayList<>());
        Map<String, byte[]> files = Shipped.files(Shipped.NO_RULES);
        StringBuilder all = new StringBuilder();
        for (String file : texts.files()) {
            String[] rules = texts.text(file).split("(?=(?<![\\w.])rule \")");
            String own = Arrays.stream(rules).skip(1).filter(r -> r.startsWith("rule \"" + id)).collect(Collectors.joining("\n"));
            String code = rules[0] + "\n" + own.replaceAll("@folds\\(\"[^\"]*\"\\)", "");
            if (!own.isEmpty()) {
                files.put("checks/f" + files.size() + ".drl", code.getBytes(StandardCharsets.UTF_8));
                all.append(code);
            }
        }
        files.put("tables/设置.xlsx", settings(all.toString()));
        return RulePack.load(PackFiles.of(files)).with(SHIPPED.roster(), SHIPPED.settings());
    }

    /** Each sentence by itself, and denied. */
    private static List<Written> singles() {
        List<Written> rules = new ArrayList<>();
        for (String sentence : Guide.conditions()) {
            List<String> given = Guide.given(List.of(sentence)).toList();
            rules.add(new Written(id(rules.size()), with(given, sentence)));
            if (!sentence.contains("记为") && !sentence.startsWith("并非")) {
                rules.add(new Written(id(rules.size()), with(given, "并非" + sentence)));
            }
        }
        return rules;
    }

    private static List<String> with(List<String> given, String... more) {
        return Stream.concat(given.stream(), Arrays.stream(more)).toList();
    }

    /** Two to four sentences in any order, some denied, some of which one is enough. */
    private static Written combination(String id, Random random) {
        List<String> all = Guide.conditions().stream().filter(s -> !s.contains("记为")).toList();
        List<String> said = new ArrayList<>();
        for (int i = random.nextInt(2, 5); i > 0; i--) {
            String sentence = all.get(random.nextInt(all.size()));
            String denied = random.nextInt(4) == 0 && !sentence.startsWith("并非") ? "并非" + sentence : sentence;
            said.add(!said.isEmpty() && random.nextInt(5) == 0 ? "或者 " + denied : denied);
        }
        return new Written(id, with(Guide.given(said).toList(), said.toArray(String[]::new)));
    }

    private static String id(int number) {
        return (char) ('E' + number / 2600) + "" + (char) ('A' + number / 100 % 26) + "-" + String.format("%02d", number % 100);
    }

    /** The rules that end otherwise than they mean: all in one pack, be there others in it or not, a few of them also alone. */
    private static List<String> wrong(List<Written> rules, RulePack together, Random random) throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, Written> byId = rules.stream().collect(Collectors.toMap(Written::id, r -> r));
        Set<World> tried = telling(rules, random);
        Written single = rules.get(random.nextInt(rules.size()));
        RulePack alone = pack(List.of(single));
        for (World world : tried) {
            Map<String, Outcome> outcomes = judged(together, world);
            byId.forEach((id, rule) -> fault(rule, together, world, outcomes.get(id)).ifPresent(wrong::add));
            Outcome apart = judged(alone, world).get(single.id());
            if (apart.result() != outcomes.get(single.id()).result()) {
                wrong.add(single.text() + "ends " + apart.result() + " alone and " + outcomes.get(single.id()).result() + " among others");
            }
        }
        return wrong;
    }

    /** Reports of which each meets rules that those before did not, and a few more. */
    private static Set<World> telling(List<Written> rules, Random random) {
        Set<World> telling = new LinkedHashSet<>();
        List<Written> left = new ArrayList<>(rules);
        List<World> shuffled = new ArrayList<>(worlds);
        Collections.shuffle(shuffled, random);
        for (World world : shuffled) {
            if (telling.size() < REPORTS_A_PACK && left.removeIf(r -> r.ask(meanings, world).yes())) {
                telling.add(world);
            }
        }
        shuffled.stream().limit(3).forEach(telling::add);
        return telling;
    }

    private static Map<String, Outcome> judged(RulePack pack, World world) {
        return Judged.outcomes(pack.with(pack.roster(), world.settings()), world.facts()).stream().collect(Collectors.toMap(Outcome::rule, o -> o));
    }

    private static Optional<String> fault(Written rule, RulePack pack, World world, Outcome outcome) {
        Reply meant = rule.ask(meanings, world);
        Result result = outcome.result();
        RuleInfo info = pack.rules().stream().filter(r -> r.id().equals(rule.id())).findFirst().orElseThrow();
        boolean right = meant.yes() ? result == Result.VIOLATED
                : meant.no() ? result == Result.SATISFIED || result == Result.NOT_APPLICABLE || result == Result.UNDETERMINED && !(!rule.open(meanings, world) && clear(info.needs(), world) && world.all(Figure.class).allMatch(Figure::sure))
                : result != Result.VIOLATED && result != Result.SATISFIED;
        return right ? Optional.empty() : Optional.of(rule.conditions() + " is " + (meant.yes() ? "met" : meant.no() ? "not met" : "open")
                + " and ends " + result + " " + outcome.reason() + " in world " + worlds.indexOf(world));
    }

    /** Whether all that the rule looks at was read with certainty. */
    private static boolean clear(List<String> needs, World world) {
        Set<String> read = world.all(Coverage.class).filter(c -> c.state() == Coverage.State.READ).map(Coverage::subject).collect(Collectors.toSet());
        Set<String> not = world.all(Coverage.class).filter(c -> c.state() != Coverage.State.READ).map(Coverage::subject).collect(Collectors.toSet());
        return needs.stream().allMatch(n -> read.contains(n) && !not.contains(n));
    }

    /** What each sentence looks at, as its rule code says; nothing where it only says what could be read. */
    private static Map<String, List<String>> needs() throws IOException {
        Phrasebook book = book();
        NameBook names = NameBook.of(SHIPPED.catalogue(), List.of("问题"));
        List<Problem> problems = new ArrayList<>();
        Map<String, List<String>> ofRules = RuleTexts.of(PackFiles.of(files(singles())), SHIPPED.catalogue(), problems).read().stream()
                .flatMap(f -> f.declared(problems).stream()).collect(Collectors.toMap(DrlRule::id, r -> r.each("needs"), (one, other) -> one));
        assertEquals(List.of(), problems);
        Map<String, List<String>> needs = new HashMap<>();
        for (Written rule : singles()) {
            String sentence = rule.conditions().get(rule.conditions().size() - 1).replaceFirst("^并非", "");
            boolean looks = new Understanding(book, names, Set.of("甲数", "乙数", "丙数"), book.plain(sentence).text(), false).whole(Phrase.CONDITION).filter(MeaningTest::looks).isPresent();
            Said said = Said.of(sentence);
            needs.put(said.whole(said.text()), looks ? ofRules.get(rule.id()) : List.of());
        }
        return needs;
    }

    private static boolean looks(nianshen.rules.phrases.Said said) {
        return said.phrase() != null && (!said.phrase().needs().isEmpty() || said.gaps().values().stream().anyMatch(MeaningTest::looks));
    }

    /** A pack with nothing but these rules, and the settings they use. */
    static RulePack pack(List<Written> rules) throws IOException {
        return RulePack.load(PackFiles.of(files(rules)));
    }

    private static Map<String, byte[]> files(List<Written> rules) throws IOException {
        Map<String, byte[]> files = Shipped.files(Shipped.NO_RULES);
        String text = rules.stream().map(Written::text).collect(Collectors.joining("\n"));
        files.put("agencies.csv", AGENCIES.getBytes(StandardCharsets.UTF_8));
        for (List<Written> some : portions(rules)) {
            files.put("local/各句" + files.size() + ".dslr", some.stream().map(Written::text).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
        }
        files.put("tables/设置.xlsx", settings(text));
        return files;
    }

    private static byte[] settings(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("名称", "数值")));
        SHIPPED.settings().thresholds().stream().filter(t -> text.contains("阈值“" + t.name() + "”") || text.contains("\"" + t.name() + "\"") || t.name().startsWith("分项") && text.matches("(?s).*(正文|写明列全的)分项之和.*")
                        || t.name().startsWith("逐一") && text.matches("(?s).*的单元格(不多|很多).*") || t.name().startsWith("收费") && text.contains("存疑的金额")
                        || t.name().startsWith("突变") && text.contains("突增或突减") || t.name().startsWith("疑似未更新") && text.contains("与上年报告全部相同"))
                .forEach(t -> rows.add(List.of(t.name(), t.text())));
        List<List<String>> days = new ArrayList<>(List.of(List.of("机关类型", "公布期限"), List.of("乡镇街道", ""), List.of("其他", "")));
        SHIPPED.settings().deadlines().forEach(d -> days.add(List.of(d.level() == Level.DEPARTMENT ? "部门" : "人民政府", d.text())));
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Spreadsheet.add(book, "阈值", rows);
            Spreadsheet.add(book, "期限", days);
            book.write(out);
            return out.toByteArray();
        }
    }
}
