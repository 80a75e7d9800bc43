package nianshen.ingest.scan.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A nearly straight stroke of a picture.
 *
 * @param flat  whether it runs from left to right; else from top to bottom
 * @param from  where it begins, along itself
 * @param to    its last pixel, along itself
 * @param at    where it would lie, across, at its direction's nought
 * @param slope how far it moves across for every pixel along
 */
record Stroke(boolean flat, double from, double to, double at, double slope) {

    double length() {
        return to - from + 1;
    }

    /** Where its middle lies, across. */
    double middle() {
        return across((from + to) / 2);
    }

    /** Where it lies, across, at a place along itself. */
    double across(double along) {
        return at + slope * along;
    }

    /** The part of it from one place along itself to another. */
    Stroke between(double begin, double end) {
        return new Stroke(flat, begin, end, at, slope);
    }

    /** Unbroken ink in one line of pixels. */
    record Run(int across, int from, int to) {

        int length() {
            return to - from + 1;
        }

        double middle() {
            return (from + to) / 2.0;
        }

        /** How far its middle lies off a line. */
        double off(double at, double slope) {
            return Math.abs(across - at - slope * middle());
        }

        /** Whether it lies along a line from end to end. */
        boolean isOn(double at, double slope, double near) {
            return Math.abs(across - at - slope * from) <= near && Math.abs(across - at - slope * to) <= near;
        }
    }

    /**
     * What counts as a stroke, in pixels.
     *
     * @param run      length of the ink of which it is made up
     * @param least    its length
     * @param thickest beyond that it is a patch
     */
    record Kind(double run, double least, double thickest) {
    }

    /** Steeper strokes belong to letters and drawings. */
    private static final double STEEPEST = 0.08;
    private static final double STEEPEST_GUESS = 0.05;
    /** Type and stamps grow on lines: so often the straight part of a patch is looked for. */
    private static final int TRIES = 4;
    /** What lies this near to a straight line, in pixels, is on it, if it is sought among letters. */
    private static final double NEAR = 1.6;
    private static final int LONGEST_RUNS = 24;
    private static final int APART = 6;
    /** From this distance on two runs tell a slope. */
    private static final int FAR = 30;

    /** The strokes of a kind in one direction. */
    static List<Stroke> of(Bitmap bitmap, boolean flat, Kind kind) {
        List<Stroke> strokes = new ArrayList<>();
        StrokeRuns.patches(bitmap, flat, kind.run).forEach(patch -> fit(patch, flat, kind, 0, strokes));
        return strokes;
    }

    /** The straight stroke that a patch is; of a patch that is none, the straight strokes in it. */
    private static void fit(List<Run> patch, boolean flat, Kind kind, int tried, List<Stroke> found) {
        double from = patch.stream().mapToInt(Run::from).min().orElse(0);
        double to = patch.stream().mapToInt(Run::to).max().orElse(0);
        if (to - from + 1 < kind.least) {
            return;
        }
        Line line = Line.through(patch);
        double thick = line.weight / (to - from + 1);
        double allowed = Math.min(thick, kind.thickest);
        if (thick <= kind.thickest && line.scatter(patch) <= 2.5 * allowed * allowed / 12 + 0.7) {
            if (Math.abs(line.slope) < STEEPEST) {
                found.add(new Stroke(flat, from, to, line.at, line.slope));
            }
        } else if (tried < TRIES) {
            parted(patch, flat, kind, tried, found);
        }
    }

    private static void parted(List<Run> patch, boolean flat, Kind kind, int tried, List<Stroke> found) {
        Line line = Line.along(patch);
        double near = tried == 0 ? Math.max(NEAR, kind.thickest / 2) : NEAR;
        List<Run> on = patch.stream().filter(r -> r.isOn(line.at, line.slope, near)).toList();
        List<Run> off = patch.stream().filter(r -> !r.isOn(line.at, line.slope, near)).toList();
        if (!on.isEmpty() && !off.isEmpty()) {
            pieces(on).forEach(p -> fit(p, flat, kind, Math.max(TRIES - 1, tried + 1), found));
            pieces(off).forEach(p -> fit(p, flat, kind, tried + 1, found));
        }
    }

    /** Runs cut where nothing reaches over. */
    private static List<List<Run>> pieces(List<Run> runs) {
        List<List<Run>> pieces = new ArrayList<>();
        int end = 0;
        for (Run run : runs.stream().sorted(Comparator.comparingInt(Run::from)).toList()) {
            if (pieces.isEmpty() || run.from > end + APART) {
                pieces.add(new ArrayList<>());
                end = run.to;
            }
            pieces.get(pieces.size() - 1).add(run);
            end = Math.max(end, run.to);
        }
        return pieces;
    }

    /** A straight line; {@code weight} is the ink it was laid through. */
    private record Line(double at, double slope, double weight) {

        /** The line of the least squares through the ink of all runs. */
        static Line through(List<Run> runs) {
            double n = 0;
            double x = 0;
            double y = 0;
            double xx = 0;
            double xy = 0;
            for (Run run : runs) {
                double length = run.length();
                double middle = run.middle();
                n += length;
                x += length * middle;
                y += length * run.across;
                xx += length * (middle * middle + length * length / 12);
                xy += length * middle * run.across;
            }
            double spread = n * xx - x * x;
            double slope = spread <= 0 ? 0 : (n * xy - x * y) / spread;
            return new Line((y - slope * x) / n, slope, n);
        }

        /** The mean square by which the ink lies off it. */
        double scatter(List<Run> runs) {
            return runs.stream().mapToDouble(r -> r.length() * r.off(at, slope) * r.off(at, slope)).sum() / weight;
        }

        /** Of the lines through two of the longest runs the one on which most ink lies. */
        static Line along(List<Run> runs) {
            List<Run> longest = runs.stream().sorted(Comparator.comparingInt(Run::length).reversed()).limit(LONGEST_RUNS).toList();
            Line best = new Line(0, 0, -1);
            for (int i = 0; i < longest.size(); i++) {
                for (int k = i; k < longest.size(); k++) {
                    Line line = between(longest.get(i), longest.get(k), runs);
                    best = line.weight > best.weight ? line : best;
                }
            }
            return best;
        }

        private static Line between(Run one, Run other, List<Run> runs) {
            double along = other.middle() - one.middle();
            double slope = Math.abs(along) < FAR ? 0 : (other.across - one.across) / along;
            double at = one.across - slope * one.middle();
            return new Line(at, slope, Math.abs(slope) > STEEPEST_GUESS ? 0
                    : runs.stream().filter(r -> r.isOn(at, slope, 1.3)).mapToInt(Run::length).sum());
        }
    }
}
