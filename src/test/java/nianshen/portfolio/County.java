package nianshen.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.findings.Result;
import nianshen.specimen.Ages;
import nianshen.specimen.Fault;
import nianshen.specimen.Figures;
import nianshen.specimen.Issuer;
import nianshen.specimen.Issuers;
import nianshen.specimen.Item;
import nianshen.specimen.Maker;
import nianshen.specimen.Specimen;
import nianshen.specimen.Text;

/**
 * The agencies of an invented county over some years: their figures go on from year to year, each has words of its own, and
 * the report of the government, where there is one, is their sum. Then mistakes are planted, each in a report of its own.
 */
final class County {

    private static final Set<String> OWN_WORDS = Set.of("intro", "publish.head", "publish", "apply.head", "apply", "manage.head", "manage", "platform.head",
            "platform", "guard.head", "guard");
    private static final Set<String> PROBLEMS = Set.of("problems.head", "problems", "measures.head", "measures");
    private static final String GROUND = "山水石林桥田湾岭坪塘溪泉坡港洲井池园河湖柳松竹梅桃杏李枫榆桐槐杉柏荷菊兰";
    private static final int VILLAGES = 26;
    /** The fault by which a report seems to be of another year. */
    private static final String OTHER_YEAR = "title of the year before";
    /** The rule of faults by which a report seems to be another agency's. */
    static final String OTHER_NAME = "ID-02";
    /** The reason of waivers that excuse nothing. */
    static final String NEEDLESS = "没有需要豁免的";

    private final String place;
    private final List<Integer> years;
    private final boolean governed;
    private final Random random;
    private final List<Issuer> agencies;
    /** Agencies that report for the first time, so that no other year rests on what is planted in their tables. */
    private final List<Issuer> young;
    private final Map<Issuer, List<Figures>> figures = new HashMap<>();
    private final Map<String, Sent> sent = new LinkedHashMap<>();
    /** What is known of agencies beside their reports, as lines of the roster behind 主管机关: functions and state. */
    private final Map<Issuer, String> known = new HashMap<>();
    private final List<String> ledger = new ArrayList<>();
    private final List<String> waivers = new ArrayList<>();
    /** Rule, agency and year of what the office must be asked. */
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<Issuer> taken = new HashSet<>();

    /** A report that was sent, and what must be found in it. */
    static final class Sent {
        final Issuer issuer;
        final int year;
        Specimen specimen;
        Fault fault;
        final Map<String, Result> expected = new HashMap<>();
        final Set<String> allowed = new LinkedHashSet<>();
        /** Whether another report rests on it, so that nothing may be planted in it. */
        private boolean kept;

        private Sent(Issuer issuer, int year, Specimen specimen) {
            this.issuer = issuer;
            this.year = year;
            this.specimen = specimen;
        }

        boolean sound() {
            return expected.isEmpty() && !kept;
        }

        private Sent breaking(String rule, Result result) {
            expected.put(rule, result);
            return this;
        }

        @Override
        public String toString() {
            return issuer.name() + year + (fault == null ? "" : " " + fault.name());
        }
    }

    County(String place, List<Integer> years, boolean governed, int newcomers, Random random) {
        this.place = place;
        this.years = years;
        this.governed = governed;
        this.random = random;
        this.agencies = Issuers.under(place);
        this.young = Issuers.towns(place, names(governed ? 0 : newcomers, 3, "镇"));
        agencies.forEach(a -> figures.put(a, Ages.draw(random, a, years.size())));
    }

    /** Plants what lies between years and between agencies, and draws all reports. */
    void draw() {
        Map<Issuer, Map<String, Result>> between = new HashMap<>();
        if (!governed) {
            figures(Map.of("XY-01", Result.VIOLATED, "XY-02", Result.VIOLATED), between, f -> f.count("3.new.total") > 0, f -> carried(f, 3));
            figures(Map.of("XY-02", Result.VIOLATED), between, f -> f.count("3.carriedIn.naturalPerson") > 0, County::moved);
            figures(Map.of("XY-03", Result.VIOLATED), between, f -> true, f -> f.plus("2.normative.inForce", 2));
            figures(Map.of("XY-07", Result.VIOLATED), between, f -> f.count("2.permits.decisions") >= 40,
                    f -> f.with("2.permits.decisions", f.get("2.permits.decisions").multiply(BigDecimal.valueOf(9)).add(BigDecimal.valueOf(200))));
            unsettled(between);
            unchanged(between);
        }
        young.forEach(a -> add(a, last(), Ages.draw(random, a, 1).get(0)));
        Issuer idle = fresh();
        figures.put(idle, figures.get(idle).stream().map(County::idle).toList());
        for (Issuer agency : agencies) {
            IntStream.range(0, years.size()).forEach(y -> add(agency, y, figures.get(agency).get(y)));
        }
        between.forEach((agency, expected) -> {
            at(agency, last()).expected.putAll(expected);
            at(agency, last()).specimen = explainingNothing(at(agency, last()).specimen);
            at(agency, last() - 1).kept = true;
        });
        at(idle, last()).breaking("NT-11", Result.DOUBTFUL).specimen = at(idle, last()).specimen.reworded("publish", t -> t + "公开行政处罚信息5条。");
        copied(OWN_WORDS, fresh(a -> alike(at(a, last()), at(a, last() - 1))), "XY-06");
        copied(PROBLEMS, fresh(), "XY-05");
        shared();
        noughts();
        books();
        if (governed) {
            government();
        } else {
            collected();
        }
    }

    private int last() {
        return years.size() - 1;
    }

    /** An agency of which nothing is wrong yet. */
    private Issuer fresh() {
        return fresh(a -> true);
    }

    private Issuer fresh(Predicate<Issuer> fits) {
        Issuer found = agencies.stream().filter(a -> !taken.contains(a) && fits.test(a)).findFirst().orElseThrow();
        taken.add(found);
        return found;
    }

    private Sent at(Issuer agency, int year) {
        return sent.get(agency.name() + years.get(year));
    }

    private void add(Issuer agency, int year, Figures drawn) {
        Specimen report = own(Maker.draw(random.nextLong(), agency, years.get(year), drawn));
        sent.put(agency.name() + years.get(year), new Sent(agency, years.get(year), report));
    }

    /** With sentences that no other report has. */
    private Specimen own(Specimen report) {
        return report.reworded("publish", t -> t + "公开栏设在" + villages() + "。").reworded("problems", t -> t + "更新不够及时的公开栏在" + villages() + "。");
    }

    /** Without words that may explain why there are more files or fewer. */
    private static Specimen explainingNothing(Specimen report) {
        Specimen plain = report;
        for (String key : List.of("publish", "apply", "platform", "guard")) {
            plain = plain.reworded(key, t -> t.replaceAll("[^。]*(?:清理|修订|修改)[^。]*。", ""));
        }
        return plain.reworded("manage", t -> t.replaceAll("[^。]*(?:清理|修订|修改)[^。]*。", "") + "严格执行政府信息发布保密审查制度，做到先审查、后公开。");
    }

    private String villages() {
        return String.join("、", names(VILLAGES, 3, "村"));
    }

    private Set<String> names(int many, int length, String kind) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < many) {
            names.add(random.ints(length, 0, GROUND.length()).mapToObj(GROUND::charAt).map(String::valueOf).collect(Collectors.joining()) + kind);
        }
        return names;
    }

    /** Changes the last year of an agency, which then no longer goes on from the year before. */
    private void figures(Map<String, Result> expected, Map<Issuer, Map<String, Result>> between, Predicate<Figures> fits, UnaryOperator<Figures> change) {
        Issuer agency = fresh(a -> fits.test(figures.get(a).get(last())));
        List<Figures> all = new ArrayList<>(figures.get(agency));
        all.set(last(), change.apply(all.get(last())));
        figures.put(agency, all);
        between.put(agency, expected);
    }

    private static Figures carried(Figures f, int more) {
        Figures changed = f;
        for (String row : List.of("carriedIn", "carriedOut")) {
            changed = changed.plus("3." + row + ".naturalPerson", more).plus("3." + row + ".total", more);
        }
        return changed;
    }

    /** One application carried in is of another kind of applicant than the year before. */
    private static Figures moved(Figures f) {
        return f.plus("3.carriedIn.business", 1).plus("3.carriedOut.business", 1).plus("3.carriedIn.naturalPerson", -1).plus("3.carriedOut.naturalPerson", -1);
    }

    private static Figures idle(Figures f) {
        return f.with("2.permits.decisions", BigDecimal.ZERO).with("2.penalties.decisions", BigDecimal.ZERO).with("2.coercion.decisions", BigDecimal.ZERO);
    }

    /** Reviews that were open at the end of the year before are none of this year's. */
    private void unsettled(Map<Issuer, Map<String, Result>> between) {
        Issuer agency = fresh();
        List<Figures> all = new ArrayList<>(figures.get(agency));
        for (String way : List.of("review", "afterReview")) {
            for (String end : List.of("maintained", "corrected", "other", "pending", "total")) {
                all.set(last(), all.get(last()).with("4.value." + way + "." + end, BigDecimal.ZERO));
            }
        }
        all.set(last() - 1, all.get(last() - 1).plus("4.value.review.pending", 2).plus("4.value.review.total", 2));
        figures.put(agency, all);
        between.put(agency, Map.of("XY-04", Result.VIOLATED));
    }

    /** Nothing was changed since the year before. */
    private void unchanged(Map<Issuer, Map<String, Result>> between) {
        Issuer agency = fresh();
        Figures f = figures.get(agency).get(last());
        for (String column : List.of("naturalPerson", "business", "research", "socialWelfare", "legalService", "otherOrg", "total")) {
            f = f.with("3.carriedOut." + column, f.get("3.carriedIn." + column)).with("3.new." + column, f.get("3.total." + column));
        }
        for (String row : List.of("regulations", "normative")) {
            f = f.with("2." + row + ".repealed", f.get("2." + row + ".made"));
        }
        List<Figures> all = new ArrayList<>(Ages.before(random, f, years.size() - 1));
        all.add(f);
        figures.put(agency, all);
        between.put(agency, Map.of("XY-08", Result.VIOLATED));
    }

    /** Words of the year before, used again. */
    private void copied(Set<String> keys, Issuer agency, String rule) {
        Sent now = at(agency, last());
        take(now, at(agency, last() - 1), keys);
        now.breaking(rule, Result.VIOLATED);
    }

    /** Two agencies with the same words. */
    private void shared() {
        Sent one = at(fresh(a -> agencies.stream().anyMatch(b -> a != b && !taken.contains(b) && alike(at(a, last()), at(b, last())))), last());
        Sent other = at(fresh(b -> alike(one, at(b, last()))), last());
        List.of(one, other).forEach(s -> s.breaking("XA-01", Result.VIOLATED));
        take(other, one, OWN_WORDS);
    }

    /** Whether words about one are as true about the other: of both or of neither there are files, requests and disputes, and both are of one kind. */
    private static boolean alike(Sent one, Sent other) {
        return one.issuer.level().equals(other.issuer.level()) && Stream.of("2.normative.made", "3.new.total", "3.carriedIn.total", "4.review.total", "4.suit.total", "2.permits.decisions",
                "2.penalties.decisions").allMatch(k -> one.specimen.told().get(k).equals("0") == other.specimen.told().get(k).equals("0"));
    }

    /** Puts paragraphs of another report in the place of the report's own. */
    private static void take(Sent report, Sent other, Set<String> keys) {
        other.kept = true;
        List<Item> items = new ArrayList<>(report.specimen.items());
        int place = (int) items.stream().takeWhile(i -> !keys.contains(i.key())).count();
        items.removeIf(i -> keys.contains(i.key()));
        items.addAll(place, other.specimen.items().stream().filter(i -> keys.contains(i.key())).toList());
        report.specimen = report.specimen.with(items);
        report.allowed.addAll(other.specimen.tolerated());
    }

    /** An agency that issues permits and has none, beside others. */
    private void noughts() {
        Issuer agency = fresh();
        List<Issuer> others = List.of(fresh(), fresh());
        others.forEach(o -> known.put(o, "许可"));
        known.put(agency, "许可");
        for (int y = 0; y < years.size(); y++) {
            Sent report = at(agency, y);
            add(agency, y, report.specimen.figures().with("2.permits.decisions", BigDecimal.ZERO));
            at(agency, y).breaking("XA-04", Result.DOUBTFUL);
        }
        figures.put(agency, IntStream.range(0, years.size()).mapToObj(y -> at(agency, y).specimen.figures()).toList());
    }

    /** The office's books: one wrong, one wrong and excused, one right and excused for nothing. */
    private void books() {
        booked(4, "").breaking("XA-05", Result.VIOLATED);
        booked(5, "被授权单位单列").breaking("XA-05", Result.WAIVED);
        booked(0, NEEDLESS);
    }

    private Sent booked(int more, String excuse) {
        Issuer agency = fresh();
        ledger.add(agency.name() + "," + years.get(last()) + ",双公示,行政许可," + (figures.get(agency).get(last()).count("2.permits.decisions") + more));
        if (!excuse.isEmpty()) {
            waivers.add("XA-05," + agency.name() + "," + years.get(last()) + "," + excuse + ",办公室,");
        }
        return at(agency, last());
    }

    /** The government's reports, the last of which is not the sum. */
    private void government() {
        Issuer government = Issuers.county(place);
        for (int y = 0; y < years.size(); y++) {
            int year = y;
            Figures sum = Ages.sum(agencies.stream().map(a -> figures.get(a).get(year)).toList());
            add(government, y, y == last() ? sum.plus("2.penalties.decisions", 5) : sum);
        }
        at(government, last()).breaking("XA-02", Result.VIOLATED);
    }

    /** One report is missing, one is missing and excused, one came twice with other numbers, one agency is on no roster, one page is gone. */
    private void collected() {
        Issuer silent = fresh();
        sent.remove(silent.name() + years.get(last()));
        missing.add("XA-03 " + silent.name() + " " + years.get(last()));
        Issuer excused = fresh();
        sent.remove(excused.name() + years.get(last()));
        waivers.add("XA-03," + excused.name() + "," + years.get(last()) + ",正在撤并,办公室,");
        Issuer twice = fresh();
        Sent one = at(twice, last()).breaking("XA-03", Result.VIOLATED).breaking("XY-09", Result.VIOLATED);
        Sent two = new Sent(twice, one.year, one.specimen.with(one.specimen.figures().plus("2.coercion.decisions", 2)));
        two.expected.putAll(one.expected);
        sent.put(twice.name() + one.year + "b", two);
        Issuer gone = fresh();
        known.put(gone, ",,,,,无法访问");
        IntStream.range(0, years.size()).forEach(y -> at(gone, y).breaking("DL-02", Result.VIOLATED));
        Issuer stranger = new Issuer(place + "地方志编纂中心", "department", "county", place, "本中心", place, agencies.get(0).base(), List.of("志书编修", "年鉴编纂", "地情资料"), false);
        add(stranger, last(), figures.get(agencies.get(0)).get(last()));
        missing.add("XA-03 " + stranger.name() + " " + years.get(last()));
    }

    /** Plants a fault where it fits, once in an agency, and where no sum over the agencies and no later year rests on what it changes; whether there was room. */
    boolean plant(Fault fault) {
        Set<Issuer> having = sent.values().stream().filter(s -> s.fault == fault).map(s -> s.issuer).collect(Collectors.toSet());
        return sent.values().stream().filter(s -> s.sound() && !having.contains(s.issuer) && whose(fault).contains(s.issuer) && fault.fits().test(s.specimen))
                .sorted(Comparator.comparing(s -> s.year == years.get(last()))).anyMatch(s -> planted(fault, s));
    }

    /** In whose reports a fault is planted: not in the government's, save what only governments have to tell. */
    private List<Issuer> whose(Fault fault) {
        return fault.expected().contains("ST-07") ? List.of(Issuers.county(place)) : Stream.concat(agencies.stream(), young.stream()).toList();
    }

    private boolean planted(Fault fault, Sent report) {
        Specimen broken = fault.plant().apply(report.specimen, new Random(random.nextLong()));
        boolean tables = !broken.figures().equals(report.specimen.figures()) || Stream.of("2", "3", "4").anyMatch(t -> !report.specimen.grid(t).equals(broken.grid(t)));
        boolean unclear = fault.name().equals(OTHER_YEAR) || report.year == years.get(last()) && fault.expected().contains(OTHER_NAME);
        if (governed && unclear || tables && (governed || report.year != years.get(last()))) {
            return false;
        }
        report.specimen = broken.text("publish") == null || broken.text("publish").text().contains("公开栏设在") ? broken : own(broken);
        report.fault = fault;
        report.expected.putAll(fault.ends());
        report.allowed.addAll(fault.allowed());
        if (fault.name().equals(OTHER_YEAR)) {
            missing.add("XA-03 " + report.issuer.name() + " " + report.year);
        }
        return true;
    }

    /** All reports, by the name of their files without suffix. */
    Map<String, Sent> sent() {
        return sent;
    }

    Set<String> missing() {
        return missing;
    }

    List<String> ledger() {
        return ledger;
    }

    List<String> waivers() {
        return waivers;
    }

    /** The lines of the roster. */
    Stream<String> roster() {
        String government = place + "人民政府";
        Stream<String> first = governed ? Stream.of(government + ",,人民政府,,") : young.stream().map(a -> a.name() + ",,乡镇街道," + government + ",,,,,,,," + years.get(last()));
        return Stream.concat(first, agencies.stream().map(a -> a.name() + ",," + (a.level().equals("township") ? "乡镇街道" : "部门") + "," + government + "," + known.getOrDefault(a, "")));
    }
}
