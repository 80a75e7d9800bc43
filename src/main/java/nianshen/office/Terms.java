package nianshen.office;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.facts.Subject;
import nianshen.findings.Rectification;
import nianshen.findings.Rectification.State;
import nianshen.findings.Result;
import nianshen.findings.Severity;
import nianshen.findings.Status;

/**
 * The words for severities, results, verdicts and what became of findings; by the names that they have in
 * {@code rules/letters/words.json}, of which other languages have a list of their own.
 *
 * @param words the word for a name
 */
public record Terms(UnaryOperator<String> words) {

    /** Before what the program says itself in Chinese, as the name of the same in another language. */
    public static final String SAID = "say.";
    private static final Pattern PLACE = Pattern.compile("第(\\d+)个?(页|行|列|段|格|项|表格)");

    /** What the program says itself, in the language of the words. */
    public String say(String chinese) {
        return words.apply(SAID + chinese);
    }

    /** A place in a source file, told in Chinese, in the language of the words. */
    public String place(String chinese) {
        return PLACE.matcher(chinese).replaceAll(m -> Matcher.quoteReplacement(placed("第" + m.group(2), m))).strip();
    }

    private String placed(String unit, MatchResult place) {
        return say(unit).equals(unit) ? place.group() : say(unit) + " " + place.group(1) + " ";
    }

    /** The word for a severity. */
    public String of(Severity severity) {
        return words.apply("group." + severity.key() + ".word");
    }

    /** The word for how a rule ended. */
    public String of(Result result) {
        return words.apply("outcome." + result.key());
    }

    /** The word for the verdict on a report. */
    public String of(Status status) {
        return words.apply("status." + status.key() + ".word");
    }

    /** The word for what became of a finding. */
    public String of(State state) {
        return words.apply("rectification." + state.key());
    }

    /** What is said where a report has no other to be compared with; null where it has. */
    public String remark(Rectification agency) {
        return agency.remark() == null ? null : words.apply("rectification." + agency.remark());
    }

    /** The word for what a fact says of itself; null for null. */
    public String of(Enum<?> said) {
        String of = said == null ? "" : said.getDeclaringClass().getName().replaceFirst(".*\\.", "").replace('$', '.');
        return said == null ? null : words.apply("fact." + of + "." + said.name());
    }

    /** The word for a kind of agency, by its key. */
    public String level(String key) {
        return words.apply("level." + key);
    }

    /** What a subject of reading is called, of one of many without its key. */
    public String subject(Subject subject) {
        return words.apply("subject." + subject.text());
    }
}
