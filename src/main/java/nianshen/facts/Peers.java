package nianshen.facts;

import java.util.List;

/**
 * What agencies of the same function fill in where this one fills in nought.
 *
 * @param tag      the function of the roster ("许可")
 * @param key      of the cell, as {@link Figure#key()}
 * @param others   how many other agencies of the function were read
 * @param positive how many of these fill in more than nought
 * @param examples some of these by name and number
 */
public record Peers(String tag, String key, int others, int positive, List<String> examples) implements Told {

    /** Copies the list. */
    public Peers {
        examples = List.copyOf(examples);
    }
}
