package nianshen.rules.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.TreeSet;

/**
 * What the conclusions of a rule come to, as its code shows.
 *
 * @param finds    whether they write a finding
 * @param worded   whether they give it a text of its own
 * @param texts    the texts they write themselves
 * @param supplied the arguments that they fill
 */
public record Consequence(boolean finds, boolean worded, ArrayList<String> texts, TreeSet<String> supplied) implements Serializable {

    /** Of a rule that says nothing. */
    public static final Consequence NOTHING = new Consequence(false, false, new ArrayList<>(), new TreeSet<>());
}
