package nianshen.extract.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Coverage;
import nianshen.facts.Fact;
import nianshen.facts.Gap;
import nianshen.facts.Period;
import nianshen.facts.Subject;
import nianshen.text.Numeral;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.Sense;
import nianshen.words.WordList;

/** The stated period of the statistics (统计期限). */
public final class PeriodReader {

    private static final String YEAR = "20\\d\\d|二[零〇]二[零〇一二三四五六七八九]";
    private static final String NUMBER = "\\d{1,2}|[一二三四五六七八九十]{1,3}";
    private static final String DASHES = "[-—~―]+";
    private static final Pattern YEAR_LONG = Pattern.compile("(?:为|是|：)?(?<y1>" + YEAR + ")年(?:全年|度|(?=[，。；）]))");
    private static final Pattern DAY = Pattern.compile("(?<y1>" + YEAR + ")年(?<m1>" + NUMBER + ")月(?<d1>" + NUMBER + ")日");

    private final WordList statistics;
    private final WordList whole;
    private final WordList until;
    private final Pattern range;
    private final Pattern months;
    private final Pattern damaged;

    /** Reads by the words of a pack. */
    public PeriodReader(Lexicon lexicon) {
        this.statistics = lexicon.list(ReadingList.PERIOD);
        this.whole = lexicon.list(ReadingList.PERIOD_WHOLE);
        this.until = lexicon.list(ReadingList.PERIOD_UNTIL);
        WordList between = lexicon.list(ReadingList.PERIOD_ENDS);
        String last = "(?:" + any(between, Sense.Between.UNTIL) + "|" + DASHES + ")";
        String to = "(?:" + any(between, Sense.Between.SINCE) + "){0,3}，?" + last;
        this.range = Pattern.compile("(?<y1>" + YEAR + ")年度?（?[，：]?(?<m1>" + NUMBER + ")月(?<d1>" + NUMBER + ")日"
                + to + "(?:(?<y2>" + YEAR + ")年)?(?<m2>" + NUMBER + ")月(?<d2>" + NUMBER + ")日"
                + "|(?<y3>20\\d\\d)[./-](?<m3>\\d{1,2})[./-](?<d3>\\d{1,2})" + to + "(?<y4>20\\d\\d)[./-](?<m4>\\d{1,2})[./-](?<d4>\\d{1,2})");
        this.months = Pattern.compile("(?<y1>" + YEAR + ")年(?<m1>" + NUMBER + ")月?" + to + "(?:(?<y2>" + YEAR + ")年)?(?<m2>"
                + NUMBER + ")月(?!\\d|[一二三四五六七八九十]|日)");
        this.damaged = Pattern.compile("20\\d{2,5}[年月日][^，。；]{0,12}" + last + "[^，。；]{0,12}[年月日止]");
    }

    /** Any of the words that stand for something, the longest first. */
    private static String any(WordList words, String sense) {
        return words.phrases(sense).stream().sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** The periods stated, and gaps for dates that do not exist. */
    public List<Fact> read(Outline outline) {
        List<Fact> found = new ArrayList<>();
        for (Sentence sentence : outline.sentences()) {
            String plain = sentence.plain();
            if (plain.contains("20") || plain.contains("二")) {
                read(sentence, plain, found);
            }
        }
        boolean read = found.stream().anyMatch(Period.class::isInstance);
        found.add(read ? new Coverage(Subject.PERIOD, Coverage.State.READ, null)
                : new Coverage(Subject.PERIOD, Coverage.State.NONE, "正文未载明统计期限"));
        return found;
    }

    private void read(Sentence sentence, String plain, List<Fact> found) {
        boolean stated = statistics.in(plain);
        try {
            Optional<Period> period = stated || sentence.section() == 0 ? whole(sentence, plain, stated) : Optional.empty();
            if (period.isPresent()) {
                found.add(period.get());
            } else if (stated && sentence.section() <= 1 && damaged.matcher(plain).find()) {
                found.add(new Gap("period", "统计期限的起止日期残缺", sentence.quote(), sentence.span()));
            }
        } catch (DateTimeException e) {
            found.add(new Gap("period", "统计期限中的日期不存在", sentence.quote(), sentence.span()));
        }
    }

    /** Whether the words of its own clause say that the range is that of the statistics; above the first part no other is named. */
    private boolean own(Sentence sentence, String plain, Matcher range) {
        int clause = Math.max(plain.lastIndexOf('，', range.start()), plain.lastIndexOf('；', range.start()));
        int end = IntStream.range(range.end(), plain.length()).filter(i -> "，；。".indexOf(plain.charAt(i)) >= 0).findFirst().orElse(plain.length());
        return sentence.section() == 0 || statistics.in(plain.substring(clause + 1, end));
    }

    /** The first and last day as stated, by days, by months, or as a whole year; only the last one where no more is stated. */
    private Optional<Period> whole(Sentence sentence, String plain, boolean stated) {
        Matcher days = range.matcher(plain);
        if (days.find() && own(sentence, plain, days)) {
            return Optional.of(days.group("y1") != null ? period(sentence, date(days, 1, 1), date(days, days.group("y2") == null ? 1 : 2, 2))
                    : period(sentence, date(days, 3, 3), date(days, 4, 4)));
        }
        Matcher named = months.matcher(plain);
        if (stated && named.find()) {
            YearMonth last = YearMonth.of(number(named, "y" + (named.group("y2") == null ? 1 : 2)), number(named, "m2"));
            return Optional.of(period(sentence, LocalDate.of(number(named, "y1"), number(named, "m1"), 1), last.atEndOfMonth()));
        }
        Optional<Matcher> year = stated ? behind(whole, YEAR_LONG, plain) : Optional.empty();
        if (year.isPresent()) {
            int number = number(year.get(), "y1");
            return Optional.of(period(sentence, LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31)));
        }
        Optional<Matcher> last = stated ? behind(until, DAY, plain) : Optional.empty();
        return last.map(day -> period(sentence, null, date(day, 1, 1)));
    }

    /** Where the pattern first stands right behind one of the words. */
    private static Optional<Matcher> behind(WordList words, Pattern pattern, String plain) {
        Matcher found = pattern.matcher(plain);
        while (found.find()) {
            if (words.ending(plain.substring(0, found.start())).isPresent()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static Period period(Sentence sentence, LocalDate from, LocalDate to) {
        return new Period(from, to, sentence.quote(), sentence.span());
    }

    private static LocalDate date(Matcher m, int year, int day) {
        return LocalDate.of(number(m, "y" + year), number(m, "m" + day), number(m, "d" + day));
    }

    private static int number(Matcher m, String group) {
        return Numeral.parse(m.group(group)).intValue();
    }
}
