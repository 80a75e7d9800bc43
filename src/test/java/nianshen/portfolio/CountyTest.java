package nianshen.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.Spreadsheet;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.ReportName;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.office.Pack;
import nianshen.office.runs.Job;
import nianshen.office.runs.Listener;
import nianshen.office.runs.Options;
import nianshen.office.runs.Reports;
import nianshen.pack.PackFiles;
import nianshen.specimen.Fault;
import nianshen.specimen.Print;
import nianshen.specimen.Verdict;
import nianshen.text.Likeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Invented counties in which every rule of the catalogue is broken: everything planted is found and nothing else. A small one
 * each time, most rules once; 300 agencies over three years in all file forms, every rule five times, by
 * {@code mvn surefire:test -Dtest=CountyTest -Dcounty=300}, others by {@code -Dseed=…}.
 */
class CountyTest {

    private static final int WHOLE = Integer.getInteger("county", 0);
    private static final long SEED = Long.getLong("seed", 20260301);
    private static final int A_COUNTY = 28;
    private static final int COUNTIES = WHOLE > 0 ? (WHOLE + A_COUNTY - 1) / A_COUNTY : 2;
    private static final int TIMES = WHOLE > 0 ? 5 : 1;
    /** Rounds in which what found no place is tried again. */
    private static final int ROUNDS = WHOLE > 0 ? 3 * TIMES : 1;
    /** Agencies of a county that report for the first time. */
    private static final int NEWCOMERS = WHOLE > 0 ? 30 : 0;
    private static final List<Integer> YEARS = WHOLE > 0 ? List.of(2022, 2023, 2024) : List.of(2023, 2024);
    private static final String PLACES = "岚泉安棠青岫望湖梅岭石埠白坡南塘北垭西涧松原云栖竹林枫桥榆关杏坪荷塘苇泊东屏柳渡";
    /** Rules that no report breaks by itself. */
    private static final Set<String> TOGETHER = Set.of("XY-01", "XY-02", "XY-03", "XY-04", "XY-05", "XY-06", "XY-07", "XY-08", "XY-09", "XA-01", "XA-02", "XA-03",
            "XA-04", "XA-05", "DL-02", "NT-11");

    /** So many of the ninety rules there is room for in a small county. */
    private static final int MOST_OF_THEM = 75;
    /** The rule that is only tried out. */
    private static final String TRIAL = "TX-11";

    @TempDir
    private Path folder;
    private final Random random = new Random(SEED);
    private final List<County> counties = new ArrayList<>();
    private final Map<String, County.Sent> files = new LinkedHashMap<>();
    private final Map<String, Integer> planted = new TreeMap<>();

    @Test
    void everyPlantedFaultIsFoundAndNothingElse() throws IOException {
        for (int c = 0; c < COUNTIES; c++) {
            counties.add(new County(PLACES.substring(2 * c, 2 * c + 2) + "县", YEARS, c % 2 == 0, NEWCOMERS, random));
            counties.get(c).draw();
        }
        counties.forEach(c -> c.sent().values().forEach(s -> s.expected.keySet().forEach(r -> planted.merge(r, 1, Integer::sum))));
        plant();
        write();
        Pack pack = Pack.open(pack());
        Run run = new Job(Reports.in(List.of(folder.resolve("in"))), new Options(null, 2, false)).judge(pack, Listener.NONE).run();
        assertEquals("", run.audits().stream().flatMap(a -> complaints(a).map(c -> a.source() + " " + files.get(name(a)) + ": " + c)).collect(Collectors.joining("\n")));
        assertEquals(counties.stream().flatMap(c -> c.missing().stream()).collect(Collectors.toCollection(TreeSet::new)), asked(run));
        assertEquals(List.of(), run.audits().stream().filter(a -> a.outcomes().stream().anyMatch(o -> o.rule().equals(TRIAL))).toList(), "on trial a rule counts for nothing");
        assertEquals(COUNTIES, told(run, "本次没有用到：所豁免的问题没有出现"), "waivers that excuse nothing");
        assertEquals(1, told(run, "试行的规则 " + TRIAL));
        Set<String> often = planted.entrySet().stream().filter(e -> e.getValue() >= TIMES).map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        Set<String> rules = pack.rules().active().stream().map(r -> r.id()).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(WHOLE < 300 ? often.size() > MOST_OF_THEM : often.equals(rules), planted::toString);
    }

    /** Each rule as often as it is due, each time by another of its faults. */
    private void plant() {
        List<Fault> faults = Stream.concat(Fault.all().stream(), Fault.asked().stream()).filter(f -> f.expected().stream().noneMatch(TOGETHER::contains)).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < faults.size(); i++) {
                Fault fault = faults.get((i * 31 + round * 17) % faults.size());
                if (fault.expected().stream().anyMatch(r -> planted.getOrDefault(r, 0) <= TIMES - 1)) {
                    int first = random.nextInt(COUNTIES);
                    if (IntStream.range(0, COUNTIES).anyMatch(c -> counties.get((first + c) % COUNTIES).plant(fault))) {
                        fault.expected().forEach(r -> planted.merge(r, 1, Integer::sum));
                    }
                }
            }
        }
    }

    private void write() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        for (County county : counties) {
            for (Map.Entry<String, County.Sent> e : county.sent().entrySet()) {
                County.Sent report = e.getValue();
                List<Print> prints = (WHOLE > 0 || report.fault != null ? Print.all() : Print.text()).stream().filter(p -> report.fault == null || report.fault.prints().test(p)).toList();
                Print print = prints.get(files.size() % prints.size());
                files.put(e.getKey(), report);
                Files.write(folder.resolve("in/" + e.getKey() + "." + print.suffix()), print.write(report.specimen));
            }
        }
    }

    private PackFiles pack() throws IOException {
        String roster = "机关名称,别名,类型,主管机关,职能,联系方式,应公布日期,公布日期,网址,报送状态,规章制定权,起始年度\n" + counties.stream().flatMap(County::roster).collect(Collectors.joining("\n"));
        String ledgers = "机关,年度,台账,项目,数量\n" + counties.stream().flatMap(c -> c.ledger().stream()).collect(Collectors.joining("\n"));
        String waivers = "规则编号,机关,年度,理由,批准人,截止日期\n" + counties.stream().flatMap(c -> c.waivers().stream()).collect(Collectors.joining("\n"));
        Path own = folder.resolve("own.xlsx");
        Spreadsheet.create(own, "阈值", List.of(List.of("名称", "数值"), List.of("总体情况篇幅上限", "2500"), List.of("单份审核时限", "600")));
        Spreadsheet.edit(own, book -> Spreadsheet.add(book, "开关", List.of(List.of("编号", "开关"), List.of(TRIAL, "试行"))));
        return PackFiles.read(Path.of("rules")).with("agencies.csv", roster.getBytes(StandardCharsets.UTF_8)).with("ledgers.csv", ledgers.getBytes(StandardCharsets.UTF_8)).with("waivers.csv", waivers.getBytes(StandardCharsets.UTF_8))
                .with("local/本办设置.xlsx", Files.readAllBytes(own));
    }

    private Stream<String> complaints(Audit audit) {
        County.Sent report = files.get(name(audit));
        Set<String> allowed = new HashSet<>(report.allowed);
        allowed.addAll(report.specimen.tolerated());
        Map<String, Result> counted = new HashMap<>(report.expected);
        boolean tried = counted.remove(TRIAL) != null;
        boolean told = audit.trials().stream().anyMatch(o -> o.rule().equals(TRIAL) && o.result() == Result.VIOLATED);
        return Stream.concat(Verdict.held(counted, allowed, audit).stream(), Stream.of("missed " + TRIAL + " on trial").filter(c -> tried && !told));
    }

    private static String name(Audit audit) {
        return audit.source().replaceFirst("^in/", "").replaceFirst("\\.\\w+$", "");
    }

    private static long told(Run run, String words) {
        return run.notices().stream().filter(n -> n.contains(words)).count();
    }

    /** Rule, agency and year of what the office is asked and stands in no report, save where an agency wrote its name otherwise: of that it is only asked. */
    private Set<String> asked(Run run) {
        Set<String> ids = run.audits().stream().flatMap(a -> a.outcomes().stream()).flatMap(o -> o.findings().stream()).map(Finding::id).collect(Collectors.toSet());
        return run.portfolio().stream().filter(CountyTest::speaks).flatMap(o -> o.findings().stream()).filter(f -> f.result() != Result.WAIVED && !ids.contains(f.id())).filter(f -> f.result() != Result.DOUBTFUL || !misnamed(f.evidence().get(0).report()))
                .map(f -> f.rule() + " " + f.evidence().get(0).report().agency() + " " + f.evidence().get(0).report().year()).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean misnamed(ReportName asked) {
        return files.values().stream().anyMatch(s -> s.expected.containsKey(County.OTHER_NAME) && s.year == asked.year() && Likeness.inOrder(asked.agency(), s.issuer.name()));
    }

    private static boolean speaks(Outcome outcome) {
        return outcome.result() == Result.VIOLATED || outcome.result() == Result.DOUBTFUL;
    }
}
