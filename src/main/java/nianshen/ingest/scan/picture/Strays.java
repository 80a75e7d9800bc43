package nianshen.ingest.scan.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
            List<Ruling> walls = flat ? List.of() : along.stream().filter(r -> isEnd(r, across)).toList();
            List<Ruling> beyond = along.stream().filter(r -> !walls.contains(r) && goesOn(r, across, walls)).toList();
            if (beyond.size() <= MANY * along.size()) {
                strays.addAll(beyond);
            }
        }
        return strays;
    }

    /** Whether an upright one is where level ones end: a wall. */
    private static boolean isEnd(Ruling upright, List<Ruling> level) {
        return level.stream().filter(o -> o.meets(upright, MEETING)).filter(o -> Math.abs(o.from() - upright.at()) < MEETING || Math.abs(o.to() - upright.at()) < MEETING).count() >= 2;
    }

    /**
     * Whether a line that crosses others goes on behind all of them; an upright one before the first and behind the last, and
     * beyond the walls at the sides, since they go on to the next page.
     */
    private static boolean goesOn(Ruling line, List<Ruling> across, List<Ruling> walls) {
        if (across.stream().filter(o -> o.meets(line, MEETING)).count() < 2) {
            return false;
        }
        double first = Stream.concat(across.stream().map(Ruling::at), walls.stream().map(Ruling::from)).min(Double::compare).orElseThrow();
        double last = Stream.concat(across.stream().map(Ruling::at), walls.stream().map(Ruling::to)).max(Double::compare).orElseThrow();
        boolean before = line.from() < first - BEYOND;
        boolean behind = line.to() > last + BEYOND;
        return line.flat() ? before || behind : before && behind;
    }
}
