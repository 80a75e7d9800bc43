package nianshen.findings;

import java.io.Serializable;
import java.util.List;

/**
 * An example of a rule, as people read it.
 *
 * @param rule    id of the rule it belongs to
 * @param wrong   true for an example in which the rule must find something
 * @param about   what it shows; the file's name where it does not say
 * @param changes what is changed in the sound report, in order
 */
public record Example(String rule, boolean wrong, String about, List<Change> changes) implements Serializable {

    /** Copies the list. */
    public Example {
        changes = List.copyOf(changes);
    }

    /** Words of the sound report and what takes their place; empty where they are left out. */
    public record Change(String from, String to) implements Serializable {
    }
}
