package nianshen.rules.lint;

import java.util.List;
import nianshen.rules.code.Token;

/**
 * A rule as its words stand in the file.
 *
 * @param name       its name with quotes
 * @param needs      the text of {@code @needs} with quotes, or null
 * @param conditions its conditions, spaces and names of variables evened out: equal where two rules ask the same
 * @param patterns   the facts it asks for
 */
record RuleShape(Token name, Token needs, String conditions, List<FactPattern> patterns) {

    /** Its name without quotes. */
    String called() {
        return name.text().replaceAll("^\"|\"$", "");
    }

    /** The rule's id: what its name begins with, up to a space or stroke. */
    String id() {
        return name.text().substring(1).split("[ /\"]", 2)[0];
    }
}
