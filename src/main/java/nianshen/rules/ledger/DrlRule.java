package nianshen.rules.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nianshen.findings.Severity;

/**
 * One rule of a DRL file, as its text declares it. Several of them may serve one rule id; the one that carries
 * {@code @name} is the main one and describes them all.
 *
 * @param id          "ZZ-01": what the name begins with
 * @param name        the whole name, by which the engine knows it
 * @param annotations metadata by name, in the order written
 * @param places      where each of them stands
 * @param consequence what it concludes
 * @param line        first line of the rule in its file
 * @param uses        what it goes by in the settings
 */
public record DrlRule(String id, String name, Map<String, String> annotations, Map<String, Place> places, Consequence consequence,
        String file, int line, Uses uses) implements Serializable {

    /** A line and column of the file, from 1. */
    public record Place(int line, int column) implements Serializable {
    }

    /** Whether it carries the metadata of its id, and is no further case of it. */
    public boolean main() {
        return annotations.containsKey("name");
    }

    /** What an annotation lists, between commas of either width. */
    public List<String> each(String annotation) {
        String text = annotations.getOrDefault(annotation, "");
        return new ArrayList<>(Arrays.stream(text.split("[,，]")).map(String::strip).filter(s -> !s.isEmpty()).toList());
    }

    /** Its own finding text, or null where the main rule's serves. */
    public String message() {
        return annotations.get("message");
    }

    /** Its own remedy, or null where the main rule's serves. */
    public String remedy() {
        return annotations.get("remedy");
    }

    /** Its own severity, or null where the main rule's serves. */
    Severity severity() {
        return Severities.of(annotations.get("severity")).orElse(null);
    }
}
