package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Boxes that somebody drew around what stands in a cell of a table: their lines are no borders of cells. */
final class Frames {

    /** What is framed is a line or two high, in points. */
    private static final double HIGHEST = 40;
    /** Lines this near to each other, in points, are drawn in one place. */
    private static final double SAME = 0.3;
    /** The borders of the cell stand no farther off, in points. */
    private static final double AROUND = 120;

    private final List<Ruling> lines;

    private Frames(List<Ruling> lines) {
        this.lines = lines;
    }

    /** The lines without those of such boxes. */
    static List<Ruling> leftOut(List<Ruling> lines) {
        List<Ruling> sides = lonely(lines);
        Set<Ruling> frames = new HashSet<>();
        Frames page = new Frames(lines);
        for (Ruling left : sides) {
            sides.stream().filter(right -> right.at() > left.at() && isNear(left.from(), right.from()) && isNear(left.to(), right.to()))
                    .forEach(right -> frames.addAll(page.frame(left, right)));
        }
        return frames.isEmpty() ? lines : lines.stream().filter(line -> !frames.contains(line)).toList();
    }

    /** Short upright lines that are not gone on with above or below, as the borders of cells are. */
    private static List<Ruling> lonely(List<Ruling> lines) {
        List<Ruling> upright = lines.stream().filter(line -> !line.flat()).sorted(Comparator.comparingDouble(Ruling::at)).toList();
        List<Ruling> lonely = new ArrayList<>();
        for (int i = 0; i < upright.size(); i++) {
            if (upright.get(i).length() <= HIGHEST && !goesOn(upright, i, -1) && !goesOn(upright, i, 1)) {
                lonely.add(upright.get(i));
            }
        }
        return lonely;
    }

    private static boolean goesOn(List<Ruling> upright, int from, int step) {
        Ruling line = upright.get(from);
        for (int i = from + step; i >= 0 && i < upright.size() && isNear(upright.get(i).at(), line.at()); i += step) {
            if (upright.get(i).from() <= line.to() + SAME && upright.get(i).to() >= line.from() - SAME) {
                return true;
            }
        }
        return false;
    }

    /** The four lines where two sides are those of a box within a cell; none where not. */
    private List<Ruling> frame(Ruling left, Ruling right) {
        List<Ruling> ends = lines.stream().filter(l -> l.flat() && isNear(l.from(), left.at()) && isNear(l.to(), right.at()) && (isNear(l.at(), left.from()) || isNear(l.at(), left.to()))).toList();
        boolean closed = ends.stream().anyMatch(l -> isNear(l.at(), left.from())) && ends.stream().anyMatch(l -> isNear(l.at(), left.to()));
        boolean within = closed && around(false, left.at(), -1, left.from(), left.to()) && around(false, right.at(), 1, left.from(), left.to())
                && around(true, left.from(), -1, left.at(), right.at()) && around(true, left.to(), 1, left.at(), right.at());
        return within ? Stream.concat(Stream.of(left, right), ends.stream()).toList() : List.of();
    }

    /** Whether lines run along this side of the box, past both of its corners: the borders of the cells in which it stands. */
    private boolean around(boolean flat, double at, int towards, double from, double to) {
        List<Ruling> beside = lines.stream().filter(l -> l.flat() == flat && (l.at() - at) * towards > SAME && (l.at() - at) * towards < AROUND).toList();
        return beside.stream().anyMatch(l -> isPast(l, from)) && beside.stream().anyMatch(l -> isPast(l, to));
    }

    private static boolean isPast(Ruling line, double corner) {
        return line.from() < corner - SAME && line.to() > corner + SAME;
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= SAME;
    }
}
