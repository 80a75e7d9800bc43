package nianshen.ingest.scan.picture;

import java.util.List;
import java.util.stream.IntStream;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Ruling;
import nianshen.ingest.page.Warp;

/**
 * What lies at the edge of a picture: beyond it there may have been a digit, or all of a figure. Somebody who cut a table out
 * of a page cut close around it, though: a cell is whole where its walls are drawn and paper is seen beyond them.
 *
 * @param lines that are drawn on the page
 */
public record Rim(StraightPage page, List<Ruling> lines) {

    /** No table is printed so near to the edge of the paper, in points. */
    public static final double EDGE = 5;
    /** A wall is drawn where a line runs so near to it, in points, along such a share of it. */
    private static final double NEAR = 1.5;
    private static final double ALONG = 0.9;

    /** Whether a cell lies at the edge, and no drawn wall with paper beyond it closes it there; of what was set straight nobody knows where the edge was. */
    public boolean cuts(Box cell) {
        double width = page.plain().width() / page.pixels();
        double height = page.plain().height() / page.pixels();
        return cell.left() < EDGE && !isClosed(new Ruling(false, cell.left(), cell.top(), cell.bottom()), -1)
                || cell.top() < EDGE && !isClosed(new Ruling(true, cell.top(), cell.left(), cell.right()), -1)
                || cell.right() > width - EDGE && !isClosed(new Ruling(false, cell.right(), cell.top(), cell.bottom()), 1)
                || cell.bottom() > height - EDGE && !isClosed(new Ruling(true, cell.bottom(), cell.left(), cell.right()), 1);
    }

    private boolean isClosed(Ruling wall, int outwards) {
        return page.warp().equals(Warp.NONE) && lines.stream().anyMatch(l -> isDrawn(wall, l)) && isPaperBeyond(wall, outwards);
    }

    private static boolean isDrawn(Ruling wall, Ruling line) {
        return line.flat() == wall.flat() && Math.abs(line.at() - wall.at()) < NEAR && Math.min(line.to(), wall.to()) - Math.max(line.from(), wall.from()) >= ALONG * wall.length();
    }

    /** Whether between a wall and the edge there is a row of pixels, or a column, without any ink. */
    private boolean isPaperBeyond(Ruling wall, int outwards) {
        Bitmap ink = page.ink();
        int size = wall.flat() ? ink.height() : ink.width();
        int from = Math.max(0, (int) Math.round(wall.from() * page.pixels()));
        int to = Math.min(wall.flat() ? ink.width() : ink.height(), (int) Math.round(wall.to() * page.pixels()));
        return IntStream.iterate((int) Math.round(wall.at() * page.pixels()), i -> i >= 0 && i < size, i -> i + outwards)
                .anyMatch(i -> IntStream.range(from, to).noneMatch(j -> wall.flat() ? ink.at(j, i) : ink.at(i, j)));
    }
}
