package nianshen.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.audit.FormReport;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.office.Pack;
import nianshen.office.runs.Job;
import nianshen.office.runs.Listener;
import nianshen.office.runs.Options;
import nianshen.office.runs.Reports;
import nianshen.pack.PackFiles;
import nianshen.specimen.Item;
import nianshen.specimen.Print;
import nianshen.specimen.Specimen;
import nianshen.specimen.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Invented counties in which faults between agencies are planted: every one is found and nothing else by these rules. A small
 * one each time; 300 agencies over three years in all file forms by {@code mvn surefire:test -Dtest=CountyTest
 * -Dcounty=300}, others by {@code -Dseed=…}.
 */
class CountyTest {

    private static final int WHOLE = Integer.getInteger("county", 0);
    private static final long SEED = Long.getLong("seed", 20260301);
    private static final int AGENCIES = WHOLE > 0 ? 20 : 8;
    private static final int COUNTIES = WHOLE > 0 ? (WHOLE + AGENCIES - 1) / AGENCIES : 3;
    private static final List<Integer> YEARS = WHOLE > 0 ? List.of(2022, 2023, 2024) : List.of(2024);
    private static final String PLACES = "岚泉安棠青岫望湖柳渡梅溪石埠东岭白坡南塘北垭西涧松原云栖竹林枫桥榆关杏坪荷塘苇泊";
    private static final List<String> WORK = List.of("水利", "教育", "交通运输", "民政", "司法", "财政", "农业农村", "林业", "商务", "统计", "审计", "信访",
            "医疗保障", "应急管理", "城市管理", "文化和旅游", "体育", "卫生健康", "市场监督管理", "自然资源");
    private static final PackFiles FILES = PackFiles.read(Path.of("rules"));
    private static final String MODEL = "云泽县水利局";

    @TempDir
    private Path folder;
    private final Random random = new Random(SEED);
    private final StringBuilder roster = new StringBuilder("机关名称,类型,主管机关,职能\n");
    private final StringBuilder ledgers = new StringBuilder("机关,年度,台账,项目,数量\n");
    private final TreeSet<String> planted = new TreeSet<>();
    private final Map<String, Integer> forms = new HashMap<>();

    @Test
    void everyPlantedFaultIsFoundAndNothingElse() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        for (int c = 0; c < COUNTIES; c++) {
            county(c);
        }
        PackFiles files = FILES.with("agencies.csv", roster.toString().getBytes(StandardCharsets.UTF_8)).with("ledgers.csv", ledgers.toString().getBytes(StandardCharsets.UTF_8));
        Run run = new Job(Reports.in(List.of(folder.resolve("in"))), new Options(null, 2, false)).write(Pack.open(files), folder.resolve("out"), Listener.NONE).run();
        assertEquals(List.of(), run.audits().stream().filter(a -> a.error() != null).map(a -> a.source() + a.error().message()).toList());
        assertEquals(String.join("\n", planted), String.join("\n", found(run)));
        Map<String, Long> counts = planted.stream().collect(Collectors.groupingBy(p -> p.substring(0, 5), TreeMap::new, Collectors.counting()));
        assertTrue(counts.size() == 5 && (WHOLE < 300 || counts.values().stream().allMatch(n -> n >= 5)), counts::toString);
    }

    /** Rule, agency and year of everything that the rules across agencies found. */
    private static TreeSet<String> found(Run run) {
        TreeSet<String> found = new TreeSet<>();
        run.audits().forEach(a -> a.outcomes().stream().filter(CountyTest::speaks).forEach(o -> found.add(o.rule() + " " + a.agency() + " " + a.year())));
        run.portfolio().stream().filter(CountyTest::speaks).flatMap(o -> o.findings().stream()).filter(f -> f.evidence().get(0).report().source().isEmpty())
                .forEach(f -> found.add(f.rule() + " " + f.evidence().get(0).report().agency() + " " + f.evidence().get(0).report().year()));
        return found;
    }

    private static boolean speaks(Outcome outcome) {
        return outcome.rule().startsWith("XA") && (outcome.result() == Result.VIOLATED || outcome.result() == Result.DOUBTFUL);
    }

    /** A county of one of three kinds: a wrong sum and a nought; a missing, a double report and a wrong book; a copy and a stranger. */
    private void county(int number) throws IOException {
        String place = PLACES.substring(2 * number, 2 * number + 2) + "县";
        String government = place + "人民政府";
        List<String> agencies = IntStream.range(0, AGENCIES).mapToObj(i -> place + WORK.get(i) + "局").toList();
        roster.append(government).append(",人民政府,,\n");
        agencies.forEach(a -> roster.append(a).append(",部门,").append(government).append(",许可;执法\n"));
        for (int year : YEARS) {
            List<Integer> permits = new ArrayList<>(agencies.stream().map(a -> 1 + random.nextInt(90)).toList());
            int victim = random.nextInt(AGENCIES);
            switch (number % 3) {
                case 0 -> wrongSum(government, agencies, permits, victim, year);
                case 1 -> badlyCollected(government, agencies, permits, victim, year);
                default -> copied(place, government, agencies, permits, victim, year);
            }
        }
    }

    private static int sum(List<Integer> permits) {
        return permits.stream().mapToInt(p -> p).sum();
    }

    private void wrongSum(String government, List<String> agencies, List<Integer> permits, int victim, int year) throws IOException {
        permits.set(victim, 0);
        write(government, year, sum(permits) + 1 + random.nextInt(9), 7 * AGENCIES, "");
        plant("XA-02", government, year);
        plant("XA-04", agencies.get(victim), year);
        all(agencies, permits, year, -1);
    }

    private void badlyCollected(String government, List<String> agencies, List<Integer> permits, int victim, int year) throws IOException {
        write(government, year, sum(permits), 7 * AGENCIES, "");
        all(agencies, permits, year, victim);
        plant("XA-03", agencies.get(victim), year);
        int twice = (victim + 1) % AGENCIES;
        write(agencies.get(twice), year, permits.get(twice), 7, "");
        plant("XA-03", agencies.get(twice), year);
        String booked = agencies.get((victim + 2) % AGENCIES);
        ledgers.append(booked).append(',').append(year).append(",双公示,行政许可,").append(permits.get((victim + 2) % AGENCIES) + 1).append('\n');
        ledgers.append(agencies.get((victim + 3) % AGENCIES)).append(',').append(year).append(",双公示,行政处罚,7\n");
        plant("XA-05", booked, year);
    }

    private void copied(String place, String government, List<String> agencies, List<Integer> permits, int victim, int year) throws IOException {
        write(government, year, sum(permits), 7 * AGENCIES, "");
        String words = IntStream.range(0, 8).mapToObj(i -> random.ints(30, 0, 900).mapToObj(c -> String.valueOf((char) (0x4E00 + 20 * c))).collect(Collectors.joining())
                + "。").collect(Collectors.joining());
        for (int i = 0; i < AGENCIES; i++) {
            boolean copies = i == victim || i == (victim + 1) % AGENCIES;
            write(agencies.get(i), year, permits.get(i), 7, copies ? words : "");
            if (copies) {
                plant("XA-01", agencies.get(i), year);
            }
        }
        write(place + "档案局", year, 3, 7, "");
        plant("XA-03", place + "档案局", year);
    }

    private void all(List<String> agencies, List<Integer> permits, int year, int but) throws IOException {
        for (int i = 0; i < AGENCIES; i++) {
            if (i != but) {
                write(agencies.get(i), year, permits.get(i), 7, "");
            }
        }
    }

    private void plant(String rule, String agency, int year) {
        planted.add(rule + " " + agency + " " + year);
    }

    private void write(String agency, int year, int permits, int penalties, String more) throws IOException {
        Specimen report = FormReport.saying(FormReport.saying(FormReport.of(FILES, "2021", year), "2.permits.decisions", String.valueOf(permits)),
                "2.penalties.decisions", String.valueOf(penalties));
        List<Item> items = report.items().stream().flatMap(i -> i instanceof Text t ? Stream.concat(Stream.of((Item) t.saying(t.text().replace(MODEL, agency))),
                t.key().equals("part.overview") && !more.isEmpty() ? Stream.of(new Text("more", Text.Kind.BODY, more)) : Stream.empty()) : Stream.of(i)).toList();
        List<Print> prints = WHOLE > 0 ? Print.all() : Print.text();
        int form = forms.merge(agency + year, 1, Integer::sum);
        Print print = prints.get(Math.floorMod((agency + year).hashCode() + form, prints.size()));
        Files.write(folder.resolve("in/" + agency + year + "-" + form + "." + print.suffix()), print.write(report.with(items)));
    }
}
