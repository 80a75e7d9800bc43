package nianshen.ingest.scan.picture;

import java.util.List;
import nianshen.ingest.page.Ruling;

/**
 * Tells the wall of one row from the stroke of a letter that fills its row: a wall is ink from one level line to the
 * next, with paper beside it.
 */
final class WallProof {

    /** How far the end of a wall may lie from the level line it ends on, in points. */
    static final double MEETING = 3.5;
    /** Blank between a wall and the level line, in points: a letter keeps away as far as a reader can see. */
    private static final double BLANK = 0.4;
    /** Beside a wall, in points: from where the wall itself is no more to where a letter's next stroke is. */
    private static final double BESIDE = 1.3;
    private static final double NEXT = 4;
    /** Where ink stands beside more than this share of an upright on both sides, or of one side, it is within a letter. */
    private static final double BOTH = 0.2;
    private static final double ONE = 0.45;

    private final Bitmap ink;
    private final double pixels;

    /** @param pixels in a point */
    WallProof(Bitmap ink, double pixels) {
        this.ink = ink;
        this.pixels = pixels;
    }

    /** Whether an upright that is no higher than a row or two is a wall between level lines. */
    boolean isWall(Stroke upright, List<Ruling> level) {
        return reaches(upright, upright.from(), level) && reaches(upright, upright.to(), level) && isFree(upright);
    }

    /** Whether there is paper beside the upright. */
    boolean isFree(Stroke upright) {
        double left = crowded(upright, -1);
        double right = crowded(upright, 1);
        return Math.min(left, right) <= BOTH && Math.max(left, right) <= ONE;
    }

    private boolean reaches(Stroke upright, double end, List<Ruling> level) {
        double x = across(upright, end) / pixels;
        return level.stream().filter(l -> Math.abs(l.at() - end / pixels) < MEETING && x > l.from() - MEETING && x < l.to() + MEETING)
                .anyMatch(l -> blank(upright, end, l.at() * pixels) <= BLANK * pixels);
    }

    /** Pixels without ink from the end of an upright to a level line. */
    private int blank(Stroke upright, double end, double level) {
        int blank = 0;
        for (int y = (int) Math.round(Math.min(end, level)); y <= Math.round(Math.max(end, level)); y++) {
            int x = (int) Math.round(across(upright, y));
            blank += isInk(x - 1, y) || isInk(x, y) || isInk(x + 1, y) ? 0 : 1;
        }
        return blank;
    }

    /** On which share of its way an upright has ink beside it, on the left (-1) or on the right (1). */
    private double crowded(Stroke upright, int side) {
        int from = (int) Math.ceil(upright.from() + BESIDE * pixels);
        int to = (int) Math.floor(upright.to() - BESIDE * pixels);
        int crowded = 0;
        for (int y = from; y <= to; y++) {
            crowded += isBeside(across(upright, y), y, side) ? 1 : 0;
        }
        return to < from ? 0 : (double) crowded / (to - from + 1);
    }

    private boolean isBeside(double x, int y, int side) {
        for (double d = BESIDE * pixels; d <= NEXT * pixels; d++) {
            if (isInk((int) Math.round(x + side * d), y)) {
                return true;
            }
        }
        return false;
    }

    private static double across(Stroke upright, double along) {
        return upright.at() + upright.slope() * along;
    }

    private boolean isInk(int x, int y) {
        return x >= 0 && y >= 0 && x < ink.width() && y < ink.height() && ink.at(x, y);
    }
}
