package nianshen.rules.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition in rule code.
 *
 * @param steps    its patterns in order
 * @param needs    the subjects it must be able to look at
 * @param evidence the variables that hold what it speaks of
 * @param names    the names it gives, to be used by later sentences and in braces in the texts of the rule
 * @param uses     the names it uses
 */
record Clause(List<Step> steps, Set<String> needs, List<String> evidence, Set<String> names, Set<String> uses) {

    /**
     * A pattern of a condition.
     *
     * @param doubtful what is seen in its place where the source may be damaged, or null
     * @param unread   what is seen in its place where it could not be read, or null
     * @param unsaid   what is seen in its place where the report does not say it, or null
     * @param said     the words it stands for
     * @param given    whether it only gives a number or name that the condition speaks of
     */
    record Step(String code, String doubtful, String unread, String unsaid, String said, boolean given) {

        /** The same with another name for a variable. */
        Step named(String variable, String name) {
            Pattern whole = Pattern.compile(Pattern.quote(variable) + "(?![\\p{L}\\p{N}_])");
            UnaryOperator<String> renamed = c -> c == null ? null : whole.matcher(c).replaceAll(Matcher.quoteReplacement(name));
            return new Step(renamed.apply(code), renamed.apply(doubtful), renamed.apply(unread), renamed.apply(unsaid), said, given);
        }
    }

    /** The same, the names it gives followed by a word, so that they do not meet those of others. */
    Clause apart(String word) {
        List<Step> apart = new ArrayList<>(steps);
        names.forEach(name -> apart.replaceAll(s -> s.named("$" + name, "$" + name + word)));
        return new Clause(apart, needs, evidence, Set.of(), uses);
    }

    /** The condition on one line. */
    String code() {
        return String.join("; ", steps.stream().map(Step::code).toList());
    }
}
