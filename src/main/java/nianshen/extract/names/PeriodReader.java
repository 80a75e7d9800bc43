package nianshen.extract.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Coverage;
import nianshen.facts.Fact;
import nianshen.facts.Gap;
import nianshen.facts.Period;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/** The stated period of the statistics (统计期限). */
public final class PeriodReader {

    private static final Pattern RANGE = Pattern.compile("(?<y1>20\\d\\d)年?度?（?[，：]?(?<m1>\\d{1,2})月(?<d1>\\d{1,2})日"
            + "起?，?(?:至|到|-|—+|~|―)(?:(?<y2>20\\d\\d)年)?(?<m2>\\d{1,2})月(?<d2>\\d{1,2})日");
    private static final Pattern DOTTED = Pattern.compile("(?<y1>20\\d\\d)[.-](?<m1>\\d{1,2})[.-](?<d1>\\d{1,2})"
            + "(?:至|到|—+|~)(?<y2>20\\d\\d)[.-](?<m2>\\d{1,2})[.-](?<d2>\\d{1,2})");
    private static final Pattern UNTIL = Pattern.compile("截[至止]到?(?<y2>20\\d\\d)年(?<m2>\\d{1,2})月(?<d2>\\d{1,2})日");

    private final WordList statistics;

    public PeriodReader(Lexicon lexicon) {
        this.statistics = lexicon.list(ReadingList.PERIOD);
    }

    /** The periods stated, and gaps for dates that do not exist. */
    public List<Fact> read(Outline outline) {
        List<Fact> found = new ArrayList<>();
        for (Sentence sentence : outline.sentences()) {
            String plain = sentence.plain();
            if (plain.contains("月") && plain.contains("日") || plain.contains("20")) {
                read(sentence, plain, found);
            }
        }
        boolean stated = found.stream().anyMatch(Period.class::isInstance);
        found.add(stated ? new Coverage("period", Coverage.State.READ, null)
                : new Coverage("period", Coverage.State.NONE, "正文未载明统计期限"));
        return found;
    }

    private void read(Sentence sentence, String plain, List<Fact> found) {
        boolean about = statistics.in(plain) || sentence.section() == 0;
        Matcher range = RANGE.matcher(plain);
        Matcher dotted = DOTTED.matcher(plain);
        Matcher until = UNTIL.matcher(plain);
        if (about && range.find()) {
            add(sentence, range, true, found);
        } else if (about && dotted.find()) {
            add(sentence, dotted, true, found);
        } else if (statistics.in(plain) && until.find()) {
            add(sentence, until, false, found);
        }
    }

    private static void add(Sentence sentence, Matcher m, boolean whole, List<Fact> found) {
        try {
            String second = m.group("y2") != null ? m.group("y2") : m.group("y1");
            LocalDate from = whole ? date(m.group("y1"), m.group("m1"), m.group("d1")) : null;
            found.add(new Period(from, date(second, m.group("m2"), m.group("d2")), sentence.quote(), sentence.span()));
        } catch (DateTimeException e) {
            found.add(new Gap("period", "统计期限中的日期不存在", sentence.quote(), sentence.span()));
        }
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
