package nianshen.findings;

import java.io.Serializable;
import java.util.List;

/**
 * A rule as the rule book shows it.
 *
 * @param severity as the office sees it
 * @param off      whether the office has switched it off
 * @param basis    the norms it rests on, by name and number
 * @param examples its wrong and right examples
 * @param fired    in how many reports of the last run it found something; null where there is no run
 */
public record RuleEntry(RuleInfo rule, Severity severity, boolean off, String basis, List<Example> examples, Long fired) implements Serializable {

    /** Copies the list. */
    public RuleEntry {
        examples = List.copyOf(examples);
    }
}
