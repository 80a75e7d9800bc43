package nianshen.ingest.scan.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nianshen.ingest.page.Ruling;

/**
 * Tells walls of tables from strokes of letters that fill their rows: a wall is ink from one level line to the next, with
 * paper beside it. Row by row, since a wall may go on in a letter that stands above or below it.
 */
final class WallProof {

    /** How far the end of a wall may lie from the level line it ends on, in points. */
    static final double MEETING = 3.5;
    /** What is lower than this, in points, holds no row with letters in it. */
    static final double TAIL = 6;
    /** Blank between a wall and the level line, in points: a letter keeps away as far as a reader can see. */
    private static final double BLANK = 0.4;
    /** Beside a wall, in points: from where the wall itself is no more to where a letter's next stroke is. */
    private static final double BESIDE = 1.3;
    private static final double NEXT = 4;
    /** Beyond the edge of a thick line, in points, nothing is its own; so many parts of a line tell how thick it is. */
    private static final double MARGIN = 0.5;
    private static final int PLACES = 10;
    /** Half of a wall is no thicker, in points. */
    private static final double THICKEST = 2.3;
    /** Ink that goes on from an upright to here, in points, hangs on it; what goes on so much farther than usual is no wall's edge. */
    private static final double HANGING = 2.6;
    private static final double KNOT = 0.8;
    /** Where ink hangs on more than this share of an upright, it is the stroke of a letter; so where it stands on both sides, or on one side of a low one. */
    private static final double HUNG = 0.08;
    private static final double BOTH = 0.2;
    private static final double ONE = 0.45;
    /** A low one that leans more than this is the stroke of a letter. */
    private static final double STRAIGHT = 0.03;
    /** So far off, in points, the wall lies that one that leans is a piece of. */
    private static final double LEANING = 1.5;

    private final Bitmap ink;
    private final double pixels;
    private final List<Ruling> level;
    private final double low;
    private final boolean faint;
    /** How far from the middle of a level line it is no more for sure, in points: double lines are thick. */
    private final double edge;

    /**
     * @param pixels in a point
     * @param low    uprights no higher than this are of a few rows, in points
     * @param faint  whether lines are too faint to be ink all the way
     */
    WallProof(Bitmap ink, double pixels, List<Ruling> level, double low, boolean faint) {
        this.faint = faint;
        this.ink = ink;
        this.pixels = pixels;
        this.level = level;
        this.low = low;
        int[] half = level.stream().flatMapToInt(this::half).sorted().toArray();
        this.edge = Math.max(BESIDE, half.length == 0 ? 0 : half[half.length / 2] / pixels + MARGIN);
    }

    /** How many pixels of ink there are below the middle of a level line, here and there. */
    private IntStream half(Ruling line) {
        int y = (int) (line.at() * pixels);
        return IntStream.range(1, PLACES).map(i -> (int) ((line.from() + i * line.length() / PLACES) * pixels))
                .map(x -> (int) IntStream.range(y, y + (int) (NEXT * pixels)).takeWhile(at -> isInk(x, at)).count());
    }

    /** What of an upright is wall: without the letters above its first row and below its last, whatever is stamped on it between. */
    List<Stroke> walls(Stroke upright) {
        boolean isLow = upright.length() < low * pixels;
        List<Stroke> rows = Math.abs(upright.slope()) > STRAIGHT ? rows(upright).stream().map(this::straight).toList() : rows(upright);
        boolean solid = 2 * rows.stream().filter(this::isSolid).count() >= rows.size();
        int first = 0;
        while (first < rows.size() && !isWall(rows.get(first), isLow, solid)) {
            first++;
        }
        int last = rows.size();
        while (last > first && !isWall(rows.get(last - 1), isLow, solid)) {
            last--;
        }
        return rows.size() > 1 || !isLow || reaches(upright) ? rows.subList(first, last) : List.of();
    }

    /** A row of an upright that leans because a letter's stroke goes on from it: walls stand upright on a straight page, where most of the ink is. */
    private Stroke straight(Stroke row) {
        int most = -1;
        int best = 0;
        int reach = (int) Math.ceil(LEANING * pixels);
        for (int off = 0; off <= 2 * reach; off++) {
            int x = (int) Math.round(row.middle()) + (off % 2 == 0 ? off / 2 : -(off + 1) / 2);
            int count = (int) IntStream.rangeClosed((int) row.from(), (int) row.to()).filter(y -> isInk(x, y)).count();
            if (count > most) {
                most = count;
                best = x;
            }
        }
        return new Stroke(false, row.from(), row.to(), best, 0);
    }

    /** Whether an upright is as thick all the way, without the finest bar or hook of a letter. */
    boolean isPlain(Stroke upright) {
        return faint || isPlain(upright, -1) && isPlain(upright, 1);
    }

    private boolean isPlain(Stroke upright, int side) {
        int[] reach = reach(upright, side);
        return reach.length == 0 || reach[reach.length - 1] - reach[reach.length / 2] < KNOT * pixels;
    }

    /** So many pixels an upright reaches to one side, from the least to the most. */
    private int[] reach(Stroke upright, int side) {
        int from = (int) Math.ceil(upright.from() + edge * pixels);
        return IntStream.rangeClosed(from, (int) Math.floor(upright.to() - edge * pixels)).map(y -> reach(upright, y, side)).sorted().toArray();
    }

    /** How far from its middle to one side an upright is no more, in points: the ink on it at half of its places. */
    private double beside(Stroke upright, int side) {
        int[] reach = reach(upright, side);
        double thick = reach.length == 0 ? 0 : reach[reach.length / 2] / pixels + MARGIN;
        return thick > THICKEST ? BESIDE : Math.max(BESIDE, thick);
    }

    private int reach(Stroke upright, int y, int side) {
        int reach = 0;
        while (reach < NEXT * pixels && isInk((int) Math.round(upright.across(y)) + side * reach, y)) {
            reach++;
        }
        return reach;
    }

    /** Whether there is paper beside an upright that is no wall by itself, but may be a piece of one. */
    boolean isPiece(Stroke upright) {
        return isFree(upright, true);
    }

    /** The upright cut where level lines cross it, without what little of it sticks out over the first and the last of them: there a letter begins. */
    private List<Stroke> rows(Stroke upright) {
        List<Stroke> rows = new ArrayList<>();
        double[] crossing = level.stream().filter(l -> isAt(l, upright)).mapToDouble(l -> l.at() * pixels)
                .filter(y -> y > upright.from() && y < upright.to()).sorted().toArray();
        double near = MEETING * pixels;
        double from = Arrays.stream(crossing).filter(y -> y <= upright.from() + near).max().orElse(upright.from());
        double to = Arrays.stream(crossing).filter(y -> y > from + near && y >= upright.to() - near).min().orElse(upright.to());
        double begin = from;
        for (double cut : Arrays.stream(crossing).filter(y -> y > from + near && y < to - near).toArray()) {
            rows.add(upright.between(begin, cut));
            begin = cut;
        }
        rows.add(upright.between(begin, to));
        return rows;
    }

    private boolean isAt(Ruling line, Stroke upright) {
        double x = upright.middle() / pixels;
        return x > line.from() - MEETING && x < line.to() + MEETING;
    }

    /** @param solid whether most of the rows are ink all the way, so that one that is not is none of the wall's */
    private boolean isWall(Stroke row, boolean isLow, boolean solid) {
        return !isTail(row) && isFree(row, isLow) && (faint || (isLow ? isWhole(row) : !endsShort(row, row.from()) && !endsShort(row, row.to()) && (!solid || isSolid(row))));
    }

    /** Whether it is so short, and ends on no level line, that no row can have room beside it. */
    private boolean isTail(Stroke row) {
        return row.length() < TAIL * pixels && !(isMet(row, row.from()) && isMet(row, row.to()));
    }

    private boolean isMet(Stroke row, double end) {
        return level.stream().anyMatch(l -> isAt(l, row) && Math.abs(l.at() - end / pixels) < MEETING);
    }

    /** Whether there is ink all the way between its ends. */
    private boolean isSolid(Stroke row) {
        double margin = edge * pixels;
        return row.length() <= 2 * margin || blank(row, row.from() + margin, row.to() - margin) <= 2 * BLANK * pixels;
    }

    /** Whether paper parts an end from the level line near it, as it parts letters from the lines above and below them. */
    private boolean endsShort(Stroke row, double end) {
        int line = (int) Math.round(nearest(row, end));
        int step = line < end ? -1 : 1;
        int blank = 0;
        for (int y = (int) Math.round(end); y != line + 2 * step; y += step) {
            boolean inked = isInkAt(row, y);
            if (inked && blank > 0) {
                return blank > 2 * BLANK * pixels;
            }
            blank += inked ? 0 : 1;
        }
        return false;
    }

    /** Whether there is ink all the way from one level line to the next. */
    private boolean isWhole(Stroke row) {
        return blank(row, nearest(row, row.from()), nearest(row, row.to())) <= 2 * BLANK * pixels;
    }

    /** The level line an end lies near, else the end itself. */
    private double nearest(Stroke upright, double end) {
        return level.stream().filter(l -> isAt(l, upright) && Math.abs(l.at() - end / pixels) < MEETING).mapToDouble(l -> l.at() * pixels)
                .boxed().min(Comparator.comparingDouble(at -> Math.abs(at - end))).orElse(end);
    }

    private boolean isFree(Stroke upright, boolean isLow) {
        double left = share(upright, -1, beside(upright, -1), NEXT, false);
        double right = share(upright, 1, beside(upright, 1), NEXT, false);
        boolean hung = share(upright, -1, 0, HANGING, true) > HUNG || share(upright, 1, 0, HANGING, true) > HUNG;
        return !hung && Math.min(left, right) <= BOTH && (!isLow || Math.max(left, right) <= ONE && Math.abs(upright.slope()) <= STRAIGHT);
    }

    private boolean reaches(Stroke upright) {
        return reaches(upright, upright.from()) && reaches(upright, upright.to());
    }

    private boolean reaches(Stroke upright, double end) {
        return level.stream().filter(l -> isAt(l, upright) && Math.abs(l.at() - end / pixels) < MEETING)
                .anyMatch(l -> blank(upright, end, l.at() * pixels) <= BLANK * pixels);
    }

    /** Pixels without ink from the end of an upright to a level line. */
    private int blank(Stroke upright, double end, double line) {
        int blank = 0;
        for (int y = (int) Math.round(Math.min(end, line)); y <= Math.round(Math.max(end, line)); y++) {
            blank += isInkAt(upright, y) ? 0 : 1;
        }
        return blank;
    }

    private boolean isInkAt(Stroke upright, int y) {
        int x = (int) Math.round(upright.across(y));
        return isInk(x - 1, y) || isInk(x, y) || isInk(x + 1, y);
    }

    /**
     * On which share of its way an upright has ink beside it.
     *
     * @param side  -1 for the left, 1 for the right
     * @param from  distance from its middle, in points
     * @param whole whether there is ink all the way, else anywhere on it
     */
    private double share(Stroke upright, int side, double from, double to, boolean whole) {
        int top = (int) Math.ceil(upright.from() + edge * pixels);
        int bottom = (int) Math.floor(upright.to() - edge * pixels);
        int count = 0;
        for (int y = top; y <= bottom; y++) {
            count += isBeside(upright.across(y), y, side, from, to, whole) ? 1 : 0;
        }
        return bottom < top ? 0 : (double) count / (bottom - top + 1);
    }

    private boolean isBeside(double x, int y, int side, double from, double to, boolean whole) {
        for (double d = from * pixels; d <= to * pixels; d++) {
            if (isInk((int) Math.round(x + side * d), y) != whole) {
                return !whole;
            }
        }
        return whole;
    }

    private boolean isInk(int x, int y) {
        return x >= 0 && y >= 0 && x < ink.width() && y < ink.height() && ink.at(x, y);
    }
}
