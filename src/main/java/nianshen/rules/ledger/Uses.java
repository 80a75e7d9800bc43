package nianshen.rules.ledger;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.TreeSet;

/**
 * What a rule goes by, as its conditions show.
 *
 * @param thresholds names of thresholds it goes by
 * @param numbers    those of them that it reckons with
 * @param absent     names of thresholds whose absence it provides for
 * @param deadlines  whether it goes by deadlines
 * @param compared   numbers that it compares cells of the report with, and those next to them
 */
public record Uses(TreeSet<String> thresholds, TreeSet<String> numbers, TreeSet<String> absent, boolean deadlines,
        TreeSet<BigDecimal> compared) implements Serializable {

    /** Of a rule that matches no setting. */
    public static final Uses NOTHING = new Uses(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), false, new TreeSet<>());
}
