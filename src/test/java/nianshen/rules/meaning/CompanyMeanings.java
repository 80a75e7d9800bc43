package nianshen.rules.meaning;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.facts.Echo;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.NearCopy;
import nianshen.facts.Peers;
import nianshen.facts.Recorded;
import nianshen.facts.RolledUp;
import nianshen.facts.Section;
import nianshen.facts.Submission;
import nianshen.facts.TableRead;
import nianshen.roster.Roster;
import nianshen.rules.ledger.Setting;
import nianshen.template.Catalogue;

/** What sentences about several reports mean, worked out from the reports themselves. */
final class CompanyMeanings {

    private static final Map<String, String> CELLS = Map.of("行政许可", "proactive.permits.decisions", "行政处罚", "proactive.penalties.decisions",
            "行政强制", "proactive.coercion.decisions", "新收申请", "requests.new.total");
    private final Map<Pattern, Meaning> known = new LinkedHashMap<>();
    private final Cells cells;

    /** What a sentence of a kind means. */
    private interface Meaning {
        Reply ask(Company c, Said said, Matcher words);
    }

    CompanyMeanings(Catalogue catalogue, List<Setting> settings) {
        this.cells = new Cells(catalogue);
        say("并非(.+)", (c, s, m) -> ask(s.part(m.group(1)), c).contrary());
        lastYear(settings);
        say("本年度报告的另一份有数不一致", (c, s, m) -> c.twin() == null ? open() : differing(c, c.twin()));
        others();
    }

    private void say(String pattern, Meaning meaning) {
        known.put(Pattern.compile(pattern), meaning);
    }

    Reply ask(String sentence, Company company) {
        return ask(Said.of(sentence), company);
    }

    private Reply ask(Said said, Company company) {
        for (Map.Entry<Pattern, Meaning> meaning : known.entrySet()) {
            Matcher words = meaning.getKey().matcher(said.text());
            if (words.matches()) {
                return meaning.getValue().ask(company, said, words);
            }
        }
        throw new IllegalArgumentException("no meaning of " + said);
    }

    private static Reply open() {
        return new Reply(List.of(), true);
    }

    private void lastYear(List<Setting> settings) {
        say("提供了上年报告", (c, s, m) -> Reply.of(c.last() != null));
        say("上年报告(表\\d‹\\d›.*)大于(\\d+)", (c, s, m) -> {
            List<Figure> sure = Company.cells(c.last(), cells.place(s.part(m.group(1)))::has).stream().filter(Figure::sure).toList();
            return Reply.of(sure.stream().anyMatch(f -> f.value().compareTo(new BigDecimal(m.group(2))) > 0), sure.isEmpty());
        });
        say("(?:第5|‹0›)部分与上年报告的相似度大于80", (c, s, m) -> {
            List<Integer> alike = c.beside(Roster.of(List.of())).relations().stream().filter(Echo.class::isInstance).map(Echo.class::cast)
                    .filter(e -> e.lastYears() && e.part().equals("problems")).map(Echo::percent).toList();
            return Reply.of(alike.stream().anyMatch(p -> p > 80), alike.isEmpty());
        });
        say("表格有的列上年结转数与上年报告的结转下年度数不一致", (c, s, m) -> {
            List<Figure> now = Company.cells(c.own().facts(), f -> f.table().equals("requests") && f.row().equals("carriedIn") && !f.column().equals("total"));
            return compared(c, now, f -> "requests.carriedOut." + f.column(), (a, b) -> a.compareTo(b) != 0);
        });
        say("现行有效文件(大于|小于)上年报告的有效数加制发减废止", (c, s, m) -> inForce(c, m.group(1).equals("大于") ? 1 : -1));
        say("上年报告尚未审结的案件多于本年同类案件总计", (c, s, m) -> compared(c, Company.cells(c.own().facts(), f -> f.table().equals("litigation") && f.column().endsWith(".total")),
                f -> "litigation." + f.row() + "." + f.column().replace(".total", ".pending"), (a, b) -> b.compareTo(a) > 0));
        say("有复议后起诉的案件，而两年都没有行政复议", (c, s, m) -> {
            Optional<Figure> sued = cell(c.own().facts(), "litigation.value.afterReview.total");
            Optional<Figure> now = cell(c.own().facts(), "litigation.value.review.total");
            Optional<Figure> before = cell(c.last(), "litigation.value.review.total");
            boolean unsure = Stream.of(sued, now, before).anyMatch(f -> f.filter(Figure::sure).isEmpty());
            return Reply.of(!unsure && sued.get().value().signum() > 0 && now.get().value().signum() == 0 && before.get().value().signum() == 0, unsure);
        });
        say("有数比上年报告突增或突减", (c, s, m) -> {
            BigDecimal times = number(settings, "突变倍数");
            BigDecimal least = number(settings, "突变基数");
            List<Figure> now = Company.cells(c.own().facts(), f -> !f.table().equals("requests") || f.column().equals("total"));
            return compared(c, now, Figure::key, (a, b) -> b.compareTo(least) >= 0 && (a.compareTo(b.multiply(times)) > 0 || a.multiply(times).compareTo(b) < 0));
        });
        say("不为0的数与上年报告全部相同", (c, s, m) -> {
            Reply differs = c.last() == null ? open() : differing(c, c.last());
            long alike = c.last() == null ? 0 : Company.cells(c.own().facts(), f -> f.sure() && f.value().signum() != 0 && !f.row().equals("total") && !f.column().endsWith("total")).stream()
                    .filter(f -> cell(c.last(), f.key()).filter(b -> b.sure() && b.value().compareTo(f.value()) == 0).isPresent()).count();
            return Reply.of(differs.no() && alike >= number(settings, "疑似未更新个数").longValue(), differs.unknown());
        });
    }

    private static BigDecimal number(List<Setting> settings, String name) {
        return settings.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow().number();
    }

    private static Optional<Figure> cell(Facts report, String key) {
        return Company.cells(report, f -> f.key().equals(key)).stream().findFirst();
    }

    /** Cells of the report beside those of last year's that go with them. */
    private static Reply compared(Company c, List<Figure> now, java.util.function.Function<Figure, String> before, BiPredicate<BigDecimal, BigDecimal> so) {
        boolean yes = now.stream().anyMatch(f -> f.sure() && cell(c.last(), before.apply(f)).filter(b -> b.sure() && so.test(f.value(), b.value())).isPresent());
        boolean unsure = c.last() == null || now.stream().anyMatch(f -> !f.sure() || cell(c.last(), before.apply(f)).filter(b -> !b.sure()).isPresent());
        return Reply.of(yes, unsure);
    }

    private static Reply differing(Company c, Facts other) {
        List<Figure> now = c.own().facts().of(Figure.class);
        boolean yes = now.stream().anyMatch(f -> f.sure() && cell(other, f.key()).filter(b -> b.sure() && b.value().compareTo(f.value()) != 0).isPresent());
        return Reply.of(yes, now.stream().anyMatch(f -> cell(other, f.key()).filter(b -> !b.sure() || !f.sure()).isPresent()));
    }

    private static Reply inForce(Company c, int sign) {
        boolean unsure = c.last() == null;
        for (Figure now : Company.cells(c.own().facts(), f -> f.table().equals("proactive") && f.column().equals("inForce"))) {
            List<Optional<Figure>> all = List.of(Optional.of(now), cell(c.last(), now.key()), cell(c.own().facts(), "proactive." + now.row() + ".made"),
                    cell(c.own().facts(), "proactive." + now.row() + ".repealed"));
            if (all.stream().anyMatch(f -> f.filter(Figure::sure).isEmpty())) {
                unsure = true;
            } else if (now.value().compareTo(all.get(1).get().value().add(all.get(2).get().value()).subtract(all.get(3).get().value())) == sign) {
                return Reply.of(true);
            }
        }
        return Reply.of(false, unsure);
    }

    private void others() {
        say("有部分与其他机关的雷同", (c, s, m) -> Reply.of(c.other() != null && c.all(NearCopy.class).anyMatch(n -> c.own().any(Section.class, p -> p.key().equals(n.part()))
                && c.beside(Roster.of(List.of())).relations().stream().anyMatch(e -> e instanceof Echo echo && !echo.sameAgency() && echo.part().equals(n.part()))), c.other() == null));
        say("汇总数与所属单位的合计不一致", (c, s, m) -> Reply.of(c.all(RolledUp.class).anyMatch(r -> r.own() != null && r.doubt() == null && r.own().compareTo(r.total()) != 0
                && c.own().any(TableRead.class, t -> t.table().equals(r.table()))), told(c, RolledUp.class, r -> r.own() != null && r.doubt() == null)));
        say("没有收到本机关的报告，(也没有报送的记载|而可能已经报送)", (c, s, m) -> sent(c, f -> f.state() == Submission.State.MISSING && (f.doubt() == null) == m.group(1).startsWith("也")));
        say("收到本机关的几份报告，表格所填(相同|不同)", (c, s, m) -> sent(c, f -> f.state() == Submission.State.SEVERAL && f.equal() == m.group(1).equals("相同")));
        say("名册没有列入本机关本年度的报告(，也没有别的记载|，而另有记载)?", (c, s, m) -> sent(c, f -> f.state() == Submission.State.UNEXPECTED
                && (m.group(1) == null || (f.doubt() == null) == m.group(1).startsWith("，也"))));
        say("有(‹\\d›)职能而(?:表2‹1›行‹2›列|(.+)数)为0，同类机关大于0", (c, s, m) -> {
            String key = CELLS.get(m.group(2) == null ? s.quoted().get(1) : m.group(2));
            return Reply.of(c.all(Peers.class).anyMatch(p -> p.tag().equals(s.one(m.group(1))) && p.key().equals(key) && p.positive() > 0
                    && c.own().any(Figure.class, f -> f.key().equals(key))), told(c, Peers.class, p -> true));
        });
        say("台账记载的数与报告所填不一致", (c, s, m) -> Reply.of(c.all(Recorded.class).anyMatch(r -> cell(c.own().facts(), r.key()).filter(f -> f.sure() && f.value().compareTo(r.value()) != 0).isPresent()),
                told(c, Recorded.class, r -> cell(c.own().facts(), r.key()).filter(Figure::sure).isPresent())));
    }

    private static Reply sent(Company c, Predicate<Submission> so) {
        return Reply.of(c.all(Submission.class).anyMatch(so), c.all(Submission.class).findAny().isEmpty());
    }

    /** Whether nothing is told, or something that cannot be relied on. */
    private static <T extends nianshen.facts.Told> boolean told(Company c, Class<T> kind, Predicate<T> sure) {
        return c.all(kind).findAny().isEmpty() || !c.all(kind).allMatch(sure);
    }
}
