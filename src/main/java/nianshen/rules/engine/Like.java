package nianshen.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import nianshen.text.CountedText;

/** What compiled rules call where a rule is written with {@code matches}: the same, with every character looked at counted. */
public final class Like {

    /** Far more than rules have expressions; a program that runs for weeks must not gather them without end. */
    private static final int MOST = 5_000;
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Like() {
    }

    /** Compared by hand: asked thousands of times a report, and what records make of themselves takes twice as long. */
    private record Question(String text, String expression) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Question o && expression.equals(o.expression) && text.equals(o.text);
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + expression.hashCode();
        }
    }

    /**
     * Whether a text is as a regular expression has it.
     *
     * @param rule name of the rule that asks
     * @throws Meter.Exhausted where that takes too long to find out
     */
    public static boolean is(Object text, String expression, String rule) {
        Meter meter = Meter.running();
        return text != null && expression != null && !meter.leavesOut(rule)
                && meter.once(new Question(text.toString(), expression), asked -> matches(asked, looks -> meter.take(rule, looks)));
    }

    /**
     * The same for rules that ask together: the work is the first one's that is run.
     *
     * @param rules their names
     */
    static boolean is(Object text, String expression, List<String> rules) {
        String rule = Meter.running().first(rules);
        return rule != null && is(text, expression, rule);
    }

    private static boolean matches(Question asked, IntConsumer looks) {
        return pattern(asked.expression()).matcher(new CountedText(asked.text(), looks)).matches();
    }

    private static Pattern pattern(String expression) {
        Pattern known = PATTERNS.get(expression);
        if (known != null) {
            return known;
        }
        return PATTERNS.size() < MOST ? PATTERNS.computeIfAbsent(expression, Pattern::compile) : Pattern.compile(expression);
    }
}
