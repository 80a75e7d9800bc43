package nianshen.extract.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.text.Numeral;

/** Calendar dates as reports and web pages print them, in plain spelling. */
public final class Dates {

    private static final String DIGIT = "[零〇○OoＯ0一二三四五六七八九]";
    private static final Pattern DATE = Pattern.compile(
            "(?<year>20\\d\\d)(?:年|[-./])(?<month>\\d{1,2})(?:月|[-./])(?<day>\\d{1,2})(?:日|号)?(?!\\d)"
                    + "|(?<cyear>二" + DIGIT + "{3})年(?<cmonth>[一二三四五六七八九十]{1,2}|\\d{1,2})月(?<cday>[一二三四五六七八九十]{1,3}|\\d{1,2})[日号]");
    private static final Pattern LEAD = Pattern.compile("^(?:（|\\p{IsHan}{0,2}(?:日期|时间)：)|）$");

    /** A date and the plain characters that print it. */
    public record Found(LocalDate date, int start, int end) {
    }

    private Dates() {
    }

    /** The first date that exists in the calendar. */
    public static Optional<Found> first(String plain) {
        Matcher matcher = DATE.matcher(plain);
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher);
            if (date.isPresent()) {
                return Optional.of(new Found(date.get(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** Whether the text prints a date that does not exist (2月30日). */
    public static boolean impossible(String plain) {
        Matcher matcher = DATE.matcher(plain);
        return matcher.find() && date(matcher).isEmpty();
    }

    /** Whether the whole text is a date. */
    static boolean isDate(String plain) {
        return DATE.matcher(LEAD.matcher(plain).replaceAll("")).matches();
    }

    /** Where the full date begins with which the text ends, behind other text; -1 where it does not end on one. */
    static int lastAtEnd(String plain) {
        Matcher matcher = DATE.matcher(plain);
        int start = -1;
        while (matcher.find()) {
            start = matcher.end() == plain.length() ? matcher.start() : -1;
        }
        return start;
    }

    /** The text with its dates taken out. */
    public static String withoutDate(String plain) {
        return DATE.matcher(plain).replaceAll("");
    }

    private static Optional<LocalDate> date(Matcher m) {
        try {
            return Optional.of(m.group("year") != null
                    ? LocalDate.of(number(m.group("year")), number(m.group("month")), number(m.group("day")))
                    : LocalDate.of(number(m.group("cyear")), number(m.group("cmonth")), number(m.group("cday"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return Numeral.parse(text.replaceAll("[○OoＯ]|(?<=二)0|0(?=[一二三四五六七八九〇零])", "〇")).intValue();
    }
}
