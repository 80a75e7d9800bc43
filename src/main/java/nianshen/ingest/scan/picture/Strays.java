package nianshen.ingest.scan.picture;

import java.util.ArrayList;
import java.util.List;
import nianshen.ingest.page.Ruling;

/**
 * Tells the lines of a table from those that machines draw across a page and through its tables: rows that a printing head
 * burnt, streaks of toner, dirt in a feeder, folds. Those go on where the table ends, and would open rows and columns of
 * their own, in which figures move into cells that are not theirs.
 */
final class Strays {

    /** So far a line goes on beyond the last one across it, in points, if it is none of the table. */
    private static final double BEYOND = 8;
    /** Where more lines than this share go on so, the table is open at its sides. */
    private static final double MANY = 0.4;
    private static final double MEETING = 4;

    private Strays() {
    }

    /** The lines of a table that do not belong to it. */
    static List<Ruling> of(List<Ruling> table) {
        List<Ruling> strays = new ArrayList<>();
        for (boolean flat : new boolean[] {false, true}) {
            List<Ruling> along = table.stream().filter(r -> r.flat() == flat).toList();
            List<Ruling> across = table.stream().filter(r -> r.flat() != flat && !strays.contains(r)).toList();
            List<Ruling> beyond = along.stream().filter(r -> goesOn(r, across)).toList();
            if (beyond.size() <= MANY * along.size()) {
                strays.addAll(beyond);
            }
        }
        return strays;
    }

    /**
     * Whether a line that crosses others goes on behind all of them; an upright one before the first and behind the last, since
     * walls go on to the next page. Where level ones end is a wall.
     */
    private static boolean goesOn(Ruling line, List<Ruling> across) {
        double[] at = across.stream().mapToDouble(Ruling::at).sorted().toArray();
        List<Ruling> met = across.stream().filter(o -> o.meets(line, MEETING)).toList();
        if (met.size() < 2 || !line.flat() && met.stream().filter(o -> Math.abs(o.from() - line.at()) < MEETING || Math.abs(o.to() - line.at()) < MEETING).count() >= 2) {
            return false;
        }
        boolean before = line.from() < at[0] - BEYOND;
        boolean behind = line.to() > at[at.length - 1] + BEYOND;
        return line.flat() ? before || behind : before && behind;
    }
}
