package nianshen.rules;

import java.io.Serializable;
import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * What a rule wants to know of the settings.
 *
 * @param thresholds names of thresholds it goes by
 * @param absent     names of thresholds whose absence it provides for
 * @param deadlines  whether it goes by deadlines
 */
record Uses(TreeSet<String> thresholds, TreeSet<String> absent, boolean deadlines) implements Serializable {

    static final Uses NOTHING = new Uses(new TreeSet<>(), new TreeSet<>(), false);
    private static final Pattern NAME = Pattern.compile("\\bname\\s*==\\s*\"([^\"]+)\"");

    /** What the conditions of a rule show. */
    static Uses of(RuleDescr rule) {
        Uses uses = new Uses(new TreeSet<>(), new TreeSet<>(), false);
        return rule.getLhs() != null && uses.gather(rule.getLhs(), false) ? new Uses(uses.thresholds, uses.absent, true) : uses;
    }

    /** Adds the names below an element; whether any of it is about deadlines. */
    private boolean gather(BaseDescr element, boolean not) {
        if (element instanceof PatternDescr pattern) {
            pattern.getDescrs().forEach(c -> name(pattern.getObjectType(), c.toString(), not));
            return pattern.getObjectType().equals(DueDate.class.getSimpleName());
        }
        boolean deadlines = false;
        if (element instanceof ConditionalElementDescr group) {
            for (Object part : (Collection<?>) group.getDescrs()) {
                deadlines |= part instanceof BaseDescr inner && gather(inner, not || element instanceof NotDescr);
            }
        }
        return deadlines;
    }

    private void name(String fact, String constraint, boolean not) {
        Matcher name = NAME.matcher(constraint);
        if (fact.equals(Setting.class.getSimpleName()) && name.find()) {
            (not ? absent : thresholds).add(name.group(1));
        }
    }
}
