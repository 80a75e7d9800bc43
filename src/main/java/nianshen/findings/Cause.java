package nianshen.findings;

import java.io.Serializable;
import java.util.List;

/**
 * A suggestion which cells may be the cause of sums that do not hold: the fewest that, put otherwise, would mend all of
 * them. It accuses no cell.
 *
 * @param message  Chinese, complete in itself
 * @param findings ids of the findings that it explains, in the order of their rules
 * @param doubtful whether what it rests on was not read with certainty
 * @param ways     each of them would do; likely slips first
 */
public record Cause(String message, List<String> findings, boolean doubtful, List<Way> ways) implements Serializable {

    /** Copies the lists. */
    public Cause {
        findings = List.copyOf(findings);
        ways = List.copyOf(ways);
    }

    /**
     * Cells that would have to hold other numbers, all of them.
     *
     * @param reasons what speaks for it or against it, in Chinese; empty where nothing does
     */
    public record Way(List<Cell> cells, List<String> reasons) implements Serializable {

        /** Copies the lists. */
        public Way {
            cells = List.copyOf(cells);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A cell.
     *
     * @param key      {@code table.row.column}, the table by its number
     * @param value    the number in it
     * @param proposed the number that it would hold
     */
    public record Cell(String table, String row, String column, String key, String value, String proposed) implements Serializable {
    }
}
