package nianshen.rules.meaning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.facts.DateFact;
import nianshen.facts.Gap;
import nianshen.facts.Period;
import nianshen.roster.RosterEntry;

/** What is said of dates. */
final class DateMeanings {

    private static final Pattern FIGURES = Pattern.compile("(\\d{4})/?(\\d{1,2})/?(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(?:(\\d{4})年|(次年)|报告年度)(\\d+)月(\\d+)日");
    private static final String DATE = "(成文日期|公布日期|统计期限的开始|统计期限的结束|(?:\\d{4}年|次年|报告年度)\\d+月\\d+日|\\d{4}/\\d+/\\d+|\\d{8}|规定的公布期限|名册规定的公布期限)";
    private static final Map<String, BiPredicate<LocalDate, LocalDate>> ORDERS = Map.of(
            "在" + DATE + "之后", LocalDate::isAfter, "在" + DATE + "之前", LocalDate::isBefore, "不在" + DATE + "之前", (a, b) -> !a.isBefore(b),
            "不在" + DATE + "之后", (a, b) -> !a.isAfter(b), "晚于" + DATE, LocalDate::isAfter, "不早于" + DATE, (a, b) -> !a.isBefore(b),
            "不是" + DATE, (a, b) -> !a.equals(b));

    private DateMeanings() {
    }

    private static List<LocalDate> dates(World w, String words) {
        Integer year = w.report().year();
        Matcher day = DAY.matcher(words);
        Matcher figures = FIGURES.matcher(words);
        if (figures.matches()) {
            return List.of(LocalDate.of(Integer.parseInt(figures.group(1)), Integer.parseInt(figures.group(2)), Integer.parseInt(figures.group(3))));
        }
        if (day.matches()) {
            Integer of = day.group(1) != null ? Integer.valueOf(day.group(1)) : day.group(2) != null && year != null ? Integer.valueOf(year + 1) : year;
            return of == null ? List.of() : List.of(LocalDate.of(of, Integer.parseInt(day.group(3)), Integer.parseInt(day.group(4))));
        }
        return (switch (words) {
            case "成文日期" -> w.all(DateFact.class).filter(d -> d.role() == DateFact.Role.WRITTEN).map(DateFact::date);
            case "公布日期" -> published(w);
            case "统计期限的开始" -> w.all(Period.class).map(Period::from);
            case "统计期限的结束" -> w.all(Period.class).map(Period::to);
            case "名册规定的公布期限" -> w.roster().map(RosterEntry::due);
            default -> year == null ? Stream.<LocalDate>empty() : w.deadline().map(d -> d.inYear(year + 1));
        }).filter(d -> d != null).toList();
    }

    /** The first day on which the report was published, after the year it is about; the roster may tell of an earlier year's report. */
    private static Stream<LocalDate> published(World w) {
        Integer year = w.report().year();
        return year == null ? Stream.empty() : w.all(DateFact.class).filter(d -> d.role() == DateFact.Role.PUBLISHED)
                .filter(d -> !d.origin().equals("registry") || d.date().getYear() == year + 1)
                .filter(d -> !w.any(DateFact.class, o -> o.role() == DateFact.Role.PUBLISHED && (!o.origin().equals("registry") || o.date().getYear() == year + 1)
                        && o.date().isBefore(d.date()) && o.date().getYear() > year))
                .map(DateFact::date);
    }

    private static void signed(Meanings meanings) {
        meanings.say("落款的日期不晚于报告年度的最后1日", (w, s) -> signed(w, (d, year) -> d.getYear() <= year));
        meanings.say("落款的日期晚于报告年度的次年", (w, s) -> signed(w, (d, year) -> d.getYear() > year + 1));
        meanings.say("落款的日期在次年，而晚于公布日期", (w, s) -> signed(w, (d, year) -> d.getYear() == year + 1 && w.any(DateFact.class, p -> p.role() == DateFact.Role.PUBLISHED
                && p.date().isBefore(d) && p.date().getYear() == year + 1)));
    }

    /** Of the date beneath the report; a web page's own does not count. */
    private static Reply signed(World w, BiPredicate<LocalDate, Integer> so) {
        List<DateFact> dates = w.all(DateFact.class).filter(d -> d.role() == DateFact.Role.WRITTEN && d.origin().equals("signature")).toList();
        return Reply.of(w.report().year() != null && dates.stream().anyMatch(d -> so.test(d.date(), w.report().year())), dates.isEmpty());
    }

    static void tell(Meanings meanings) {
        signed(meanings);
        roster(meanings);
        ORDERS.forEach((words, order) -> meanings.say(DATE + words, (w, s) -> {
            List<LocalDate> first = dates(w, s.raw(1));
            List<LocalDate> second = dates(w, s.raw(2));
            return Reply.of(first.stream().anyMatch(a -> second.stream().anyMatch(b -> order.test(a, b))), first.isEmpty() || second.isEmpty());
        }));
        meanings.plain("(没有|有)成文日期", (w, s) -> dates(w, "成文日期").isEmpty() == s.raw(1).equals("没有"));
        meanings.say("成文日期在报告年度之内", (w, s) -> written(w, y -> y <= w.report().year()));
        meanings.say("成文日期不在报告年度的次年", (w, s) -> written(w, y -> y != w.report().year() + 1));
        meanings.say("成文日期在(\\d{4})年", (w, s) -> Reply.of(dates(w, "成文日期").stream().anyMatch(d -> d.getYear() == s.number(1)), dates(w, "成文日期").isEmpty()));
        meanings.say("有公布日期", (w, s) -> w.report().year() == null ? Reply.of(false, true) : Reply.of(w.any(DateFact.class, d -> d.role() == DateFact.Role.PUBLISHED
                && (!d.origin().equals("registry") || d.date().getYear() == w.report().year() + 1))));
        meanings.plain("没有公布日期", (w, s) -> !w.any(DateFact.class, d -> d.role() == DateFact.Role.PUBLISHED));
        meanings.say("公布日期逾期()", (w, s) -> late(w, 1));
        meanings.say("公布日期逾期(\\d+)天以上", (w, s) -> late(w, s.number(1)));
        meanings.say("公布日期比次年(\\d+)月(\\d+)日晚(\\d+)天以上", (w, s) -> w.report().year() == null || published(w).findAny().isEmpty() ? Reply.of(false, true)
                : Reply.of(published(w).anyMatch(d -> days(MonthDay.of(s.number(1), s.number(2)).atYear(w.report().year() + 1), d) >= s.number(3))));
        meanings.plain("网页没有载明发布日期", (w, s) -> !w.any(DateFact.class, d -> d.role() == DateFact.Role.PUBLISHED && d.origin().equals("page")));
        periods(meanings);
    }

    private static Reply written(World w, Predicate<Integer> so) {
        return w.report().year() == null || dates(w, "成文日期").isEmpty() ? Reply.of(false, true)
                : Reply.of(dates(w, "成文日期").stream().anyMatch(d -> so.test(d.getYear())));
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private static Reply late(World w, int least) {
        List<LocalDate> due = dates(w, "规定的公布期限");
        return Reply.of(published(w).anyMatch(d -> due.stream().anyMatch(b -> days(b, d) >= least)), due.isEmpty() || published(w).findAny().isEmpty());
    }

    private static void roster(Meanings meanings) {
        meanings.plain("名册(没有)?规定(?:了)?公布期限", (w, s) -> w.roster().anyMatch(e -> e.due() != null) == (s.raw(1) == null));
        meanings.plain("名册没有规定本年度的公布期限", (w, s) -> w.roster().noneMatch(e -> thisYears(w, e)));
        meanings.say("公布日期晚于名册规定的本年度公布期限", (w, s) -> {
            List<LocalDate> due = w.roster().filter(e -> w.report().year() != null && thisYears(w, e)).map(RosterEntry::due).toList();
            return Reply.of(published(w).anyMatch(d -> due.stream().anyMatch(d::isAfter)), w.report().year() == null || published(w).findAny().isEmpty());
        });
        meanings.plain("设定了公布期限", (w, s) -> w.deadline().findAny().isPresent());
        meanings.plain("没有为本机关设定公布期限", (w, s) -> w.report().level() != null && w.deadline().findAny().isEmpty());
    }

    private static boolean thisYears(World w, RosterEntry entry) {
        return entry.due() != null && (w.report().year() == null || entry.due().getYear() == w.report().year() + 1);
    }

    private static void periods(Meanings meanings) {
        meanings.say("没有载明统计期限", (w, s) -> Reply.of(!w.any(Period.class, p -> true) && !w.any(Gap.class, g -> g.subject().equals("prose") || g.subject().equals("period")),
                !w.any(Period.class, p -> true)));
        meanings.plain("统计期限的日期残缺", (w, s) -> !w.any(Period.class, p -> true) && w.any(Gap.class, g -> g.subject().equals("period")));
        meanings.say("没有载明统计期限的起止", (w, s) -> {
            boolean none = !w.any(Period.class, p -> p.from() != null || p.to() != null && p.to().getMonthValue() == 12 && p.to().getDayOfMonth() == 31);
            boolean damaged = w.any(Gap.class, g -> g.subject().equals("period"));
            return Reply.of(none && !damaged, damaged && !w.any(Period.class, p -> true));
        });
        meanings.plain("统计期限不是全年", (w, s) -> w.any(Period.class, p -> p.from() != null && p.to() != null && !whole(p))
                && !w.any(Period.class, DateMeanings::whole));
    }

    private static boolean whole(Period p) {
        return p.from() != null && p.to() != null && p.from().getYear() == p.to().getYear() && p.from().getDayOfYear() == 1
                && p.to().getMonthValue() == 12 && p.to().getDayOfMonth() == 31;
    }
}
