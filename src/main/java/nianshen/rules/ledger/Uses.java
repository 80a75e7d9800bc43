package nianshen.rules.ledger;

import java.io.Serializable;
import java.util.ArrayList;
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
 * What a rule goes by, as its conditions show.
 *
 * @param thresholds names of thresholds it goes by
 * @param numbers    those of them that it reckons with
 * @param absent     names of thresholds whose absence it provides for
 * @param deadlines  whether it goes by deadlines
 * @param cells      cells of the report whose numbers it goes by
 */
public record Uses(TreeSet<String> thresholds, TreeSet<String> numbers, TreeSet<String> absent, boolean deadlines,
        ArrayList<Sought> cells) implements Serializable {

    /** Of a rule that matches no setting. */
    public static final Uses NOTHING = new Uses(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), false, new ArrayList<>());
    private static final Pattern NAME = Pattern.compile("\\bname\\s*==\\s*\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\\bnumber\\b");

    /** What the conditions of a rule show. */
    public static Uses of(RuleDescr rule) {
        Uses uses = new Uses(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), false, Sought.of(rule));
        return rule.getLhs() != null && uses.gather(rule.getLhs(), false)
                ? new Uses(uses.thresholds, uses.numbers, uses.absent, true, uses.cells) : uses;
    }

    /** Adds the names below an element; whether any of it is about deadlines. */
    private boolean gather(BaseDescr element, boolean not) {
        if (element instanceof PatternDescr pattern) {
            if (pattern.getObjectType().equals(Setting.class.getSimpleName())) {
                setting(pattern.getDescrs().toString(), not);
            }
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

    private void setting(String constraints, boolean not) {
        Matcher name = NAME.matcher(constraints);
        if (name.find()) {
            (not ? absent : thresholds).add(name.group(1));
            if (NUMBER.matcher(constraints).find()) {
                numbers.add(name.group(1));
            }
        }
    }
}
