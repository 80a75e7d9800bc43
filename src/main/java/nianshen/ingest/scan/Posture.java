package nianshen.ingest.scan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianshen.ingest.scan.Recogniser.Eye;
import nianshen.ingest.scan.Recogniser.Said;
import nianshen.ingest.scan.picture.Area;
import nianshen.ingest.scan.picture.Gray;

/**
 * Which way a page lies in its picture.
 *
 * @param turn by how many quarters, clockwise, the text stands turned
 * @param read what the lines say that told it, by their places on the page set upright
 * @param sure whether they told it: a 6 is a 9 upside down
 */
record Posture(int turn, Map<Area, Said> read, boolean sure) {

    /** Lines as wide as this, in heights, tell it. */
    private static final double LONG = 4;
    private static final int TELLING = 4;
    /** Lines read less certainly than this on the whole stand on their heads, or are no lines. */
    private static final double UPRIGHT = 0.8;
    /** Where neither way is read so well, the one counts that is read better by so much. */
    private static final double AHEAD = 0.08;

    /** The posture of a page with these lines. */
    static Posture of(Gray page, List<Area> lines, Recogniser recogniser) {
        long lying = lines.stream().filter(a -> a.width() >= LONG * a.height()).count();
        long standing = lines.stream().filter(a -> a.height() >= LONG * a.width()).count();
        int side = standing > lying ? 1 : 0;
        List<Area> longest = lines.stream().sorted(Comparator.comparingInt((Area a) -> -Math.max(a.width(), a.height()))).limit(TELLING).toList();
        Posture one = read(page, longest, side, recogniser);
        if (one.certainty() >= UPRIGHT) {
            return one;
        }
        Posture other = read(page, longest, side + 2, recogniser);
        Posture best = one.certainty() >= other.certainty() ? one : other;
        boolean sure = best.certainty() >= UPRIGHT || Math.abs(one.certainty() - other.certainty()) >= AHEAD;
        return new Posture(best.turn, best.read, sure);
    }

    private static Posture read(Gray page, List<Area> lines, int turn, Recogniser recogniser) {
        Map<Area, Said> read = new LinkedHashMap<>();
        lines.forEach(a -> read.put(a.turned(-turn, page.width(), page.height()), recogniser.read(page.crop(a).turned(-turn), Eye.FIRST).text()));
        return new Posture(turn, read, true);
    }

    private double certainty() {
        return read.values().stream().mapToDouble(Said::mean).average().orElse(1);
    }
}
