package nianshen.rules.meaning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import nianshen.facts.Level;
import nianshen.facts.Period;
import nianshen.facts.Report;
import nianshen.facts.Title;
import nianshen.facts.YearUse;

/** What is said of the agency, of the roster and of the year. */
final class IssuerMeanings {

    private static final Map<String, Level> LEVELS = Map.of("人民政府", Level.GOVERNMENT, "部门", Level.DEPARTMENT, "乡镇街道", Level.TOWNSHIP,
            "其他单位", Level.OTHER);
    private static final Map<String, String> TIERS = Map.of("国家级", "state", "省级", "province", "市级", "prefecture", "县级", "county", "乡级", "township");
    private static final Map<String, String> STATES = Map.of("已报送", "submitted", "未报送", "missing", "不可访问", "unreachable");

    private IssuerMeanings() {
    }

    static void tell(Meanings meanings) {
        String level = "((?:(?:人民政府|部门|乡镇街道|其他单位)[、或]?)+)";
        String tier = "((?:(?:国家级|省级|市级|县级|乡级)[、或]?)+)";
        meanings.plain("机关的类别不明", (w, s) -> w.report().level() == null);
        meanings.say("报告机关(不)?是" + level, (w, s) -> known(w.report().level(), l -> Said.words(s.raw(2)).stream().map(LEVELS::get)
                .anyMatch(l::equals) == (s.raw(1) == null)));
        meanings.say("报告机关是(乡镇|街道)", (w, s) -> known(w.report().level(), l -> l == Level.TOWNSHIP && w.report().agency() != null
                && w.report().agency().contains("街道") == s.raw(1).equals("街道")));
        meanings.say("报告机关(不)?是" + tier, (w, s) -> known(w.report().tier(), t -> Said.words(s.raw(2)).stream().map(TIERS::get)
                .anyMatch(t::equals) == (s.raw(1) == null)));
        meanings.plain("名册中(没)?有本机关", (w, s) -> w.roster().findAny().isPresent() == (s.raw(1) == null));
        meanings.plain("名册中本机关的职能有(‹\\d›)", (w, s) -> w.roster().anyMatch(e -> e.functions().contains(s.quoted(1))));
        meanings.plain("名册中本机关有(‹\\d›)职能", (w, s) -> w.roster().anyMatch(e -> e.functions().contains(s.quoted(1))));
        meanings.plain("名册中本机关的职能没有(‹\\d›)", (w, s) -> w.roster().anyMatch(e -> !e.functions().contains(s.quoted(1))));
        meanings.say("名册中本机关的报送状态是(.+)", (w, s) -> known(w.roster().map(e -> Optional.ofNullable(e.status())).findFirst().flatMap(e -> e).orElse(null),
                STATES.get(s.raw(1))::equals));
        meanings.say("报告年度在(\\d+)年以后", (w, s) -> year(w, y -> y >= s.number(1)));
        meanings.say("报告年度在(\\d+)年以前", (w, s) -> year(w, y -> y < s.number(1)));
        meanings.plain("报告应使用(\\d+)年格式", (w, s) -> s.raw(1).equals(w.report().template()));
        meanings.plain("报告不应使用(\\d+)年格式", (w, s) -> w.report().template() != null && !s.raw(1).equals(w.report().template()));
        meanings.say("正文没有一处以(\\d+)年为报告年度", (w, s) -> Reply.of(years(w).findAny().isPresent() && years(w).noneMatch(y -> y == s.number(1)),
                years(w).findAny().isEmpty()));
        meanings.say("正文残留旧年份", (w, s) -> year(w, year -> w.report().yearCertain() && (years(w).anyMatch(y -> y == year) || w.any(Period.class, p -> ends(p, year)))
                && reporting(w).anyMatch(y -> y.year() < year && (y.year() == year - 1 || !y.quote().matches(".*年(以来|起).*")))));
        meanings.say("标题年份与统计期限的年份不一致", (w, s) -> title(w, (y, u) -> w.any(Period.class, p -> p.from() != null && p.to() != null && p.from().getYear() == p.to().getYear()
                && !ends(p, y)) && !w.any(Period.class, p -> ends(p, y)), false));
        meanings.say("没有统计期限，而正文没有一处以标题年份为报告年度", (w, s) -> title(w, (y, u) -> !w.any(Period.class, p -> p.to() != null) && years(w).noneMatch(y::equals)
                && reporting(w).anyMatch(use -> !"problems".equals(use.part()) || use.year() != y + 1), !w.any(Period.class, p -> p.to() != null) && years(w).findAny().isEmpty()));
    }

    /** @param open whether it cannot be told of a title with a year */
    private static Reply title(World w, BiPredicate<Integer, World> so, boolean open) {
        boolean dated = w.any(Title.class, t -> t.year() != null);
        return Reply.of(w.all(Title.class).map(Title::year).filter(y -> y != null).anyMatch(y -> so.test(y, w)), w.any(Title.class, t -> t.year() == null) || dated && open);
    }

    private static boolean ends(Period period, int year) {
        return period.to() != null && period.to().getYear() == year;
    }

    private static Stream<YearUse> reporting(World w) {
        return w.all(YearUse.class).filter(y -> y.role() == YearUse.Role.REPORTING);
    }

    /** The years that the prose speaks of as the reporting year. */
    static Stream<Integer> years(World w) {
        return reporting(w).map(YearUse::year);
    }

    private static Reply year(World w, IntPredicate so) {
        Report report = w.report();
        return report.year() == null ? Reply.of(false, true) : Reply.of(so.test(report.year()));
    }

    private static <T> Reply known(T value, java.util.function.Predicate<T> so) {
        return value == null ? Reply.of(false, true) : Reply.of(so.test(value));
    }

    /** The kinds of agency there are. */
    static List<Level> levels() {
        return List.copyOf(LEVELS.values());
    }
}
