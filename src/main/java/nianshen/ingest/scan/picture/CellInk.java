package nianshen.ingest.scan.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What is written in a cell: lines of text, from top to bottom. Dust and what the cell's own borders leave are none. */
public final class CellInk {

    /** How far inside its borders a cell is looked at, in points. */
    private static final double INSIDE = 1.2;
    private static final double AROUND = 0.11;
    private static final double DARKER = 0.15;
    private static final int LEAST_DARKER = 22;
    /** Contrast of ink that stands out plainly. What stands out less is ink where it is less dark, down to that share. */
    private static final double PLAIN = 115;
    private static final double PALEST = 0.45;
    /** So pale a mark is still a mark: a cell with such marks is not blank for sure. */
    private static final double PALE = 0.05;
    private static final int LEAST_PALE = 9;
    /** A lone mark that is smaller than this, in points, is dust. */
    private static final double MARK = 2.2;
    private static final double FLAT_LINE = 4.2;
    /** What is left of an upright border lies this near to it, in points; further in, a bar is a digit that fills its row. */
    private static final double ASIDE = 2;
    /** What is this near to a line, and as high, by its height, may be a digit of it. */
    private static final double BESIDE = 0.5;
    /** Columns of pixels that are darker than this share of those of a line belong to it. */
    private static final double PALE_SHARE = 0.22;
    /** No digit is farther from the next, in heights of a line. */
    private static final double NEXT = 0.6;
    /** A border is darker than this share of what is darkest in its cell, on more than such a share of its way, and reaches no further in, in points. */
    private static final double BORDER = 0.15;
    private static final double ALL = 0.75;
    private static final double THICK = 2;
    private static final int SIDES = 4;
    private static final double SHORTER = 0.6;
    private static final double HIGHER = 1.15;

    private final Gray page;
    private final double dpi;
    private final double points;
    private final Area whole;
    private final Area cell;
    private final List<Patch> pieces;

    /** What is written in a cell of a straight page. */
    public CellInk(Gray page, Area cell, double dpi) {
        this.page = page;
        this.dpi = dpi;
        this.points = dpi / 72;
        int inside = (int) Math.max(2, Math.round(points * INSIDE));
        this.whole = clear(cell, inside);
        this.cell = whole.shrunk(inside);
        double share = tooSmall() ? 1 : Math.max(PALEST, Math.min(1, page.crop(cell).contrast() / PLAIN));
        this.pieces = tooSmall() ? List.of() : pieces(DARKER * share, (int) (LEAST_DARKER * share));
    }

    /** The cell without what double lines and thick ones reach into it beyond what every border does. */
    private Area clear(Area all, int inside) {
        Gray seen = page.crop(all);
        if (seen.width() <= 4 * inside || seen.height() <= 4 * inside) {
            return all;
        }
        double dark = seen.paper() - Math.max(LEAST_DARKER, BORDER * seen.contrast());
        int most = Math.min(inside + (int) Math.round(THICK * points), Math.min(seen.width(), seen.height()) / 3);
        int[] off = new int[SIDES];
        for (int side = 0; side < SIDES; side++) {
            int at = inside;
            while (at < most && isBorder(seen, side, at, dark)) {
                at++;
            }
            off[side] = at == inside ? 0 : at + 1 - inside;
        }
        return new Area(all.left() + off[0], all.top() + off[1], all.right() - off[2], all.bottom() - off[SIDES - 1]);
    }

    /** Whether the pixels so far from a side, counted from the left clockwise, are ink nearly from end to end. */
    private static boolean isBorder(Gray seen, int side, int at, double dark) {
        boolean flat = side % 2 == 1;
        int length = flat ? seen.width() : seen.height();
        int across = side < 2 ? at : (flat ? seen.height() : seen.width()) - 1 - at;
        return IntStream.range(0, length).filter(i -> (flat ? seen.at(i, across) : seen.at(across, i)) < dark).count() > ALL * length;
    }

    /** The lines of text. */
    public List<Area> lines() {
        return tooSmall() ? List.of() : lines(marks(pieces));
    }

    /** Whether there is not even a pale mark. */
    public boolean isBlank() {
        return tooSmall() || dust(marks(pieces(PALE, LEAST_PALE)));
    }

    private boolean tooSmall() {
        return cell.width() < 4 || cell.height() < 4;
    }

    private boolean dust(List<Patch> marks) {
        return marks.stream().allMatch(p -> p.longest() <= MARK * points);
    }

    /**
     * Whether something beside a line was left out as the rest of a border that is as high as the line: a digit may be
     * lost with it.
     */
    public boolean mayBeCut(Area line) {
        return pieces.stream().filter(p -> !isMark(p)).anyMatch(p -> isLikeDigit(p, line));
    }

    private boolean isLikeDigit(Patch rest, Area line) {
        Area at = new Area(cell.left() + rest.area().left(), cell.top() + rest.area().top(), cell.left() + rest.area().right(), cell.top() + rest.area().bottom());
        boolean beside = at.left() < line.right() + BESIDE * line.height() && at.right() > line.left() - BESIDE * line.height()
                && at.top() < line.middleY() && at.bottom() > line.middleY();
        return beside && at.height() > SHORTER * line.height() && at.height() < HIGHER * line.height();
    }

    private List<Patch> pieces(double darker, int least) {
        return Bitmap.of(page.crop(cell), (int) (AROUND * dpi), darker, least).patches();
    }

    /** The pieces of ink without dust and the borders' rests. */
    private List<Patch> marks(List<Patch> all) {
        return all.stream().filter(this::isMark).toList();
    }

    private boolean isMark(Patch p) {
        boolean edge = p.area().left() <= 1 || p.area().top() <= 1 || p.area().right() >= cell.width() - 1
                || p.area().bottom() >= cell.height() - 1;
        boolean thin = p.shortest() <= Math.max(2, 1.6 * points) && p.longest() > 3 * points;
        boolean rest = edge && (thin || p.shortest() <= 1.5 * points);
        boolean speck = p.pixels().length < 0.7 * points * points || p.longest() < points;
        boolean aside = p.area().left() <= ASIDE * points || p.area().right() >= cell.width() - ASIDE * points;
        boolean bar = p.width() > 0.92 * cell.width() && p.height() < 2.5 * points
                || aside && p.height() > 0.92 * cell.height() && p.width() < 2.5 * points;
        return !rest && !speck && !bar;
    }

    private List<Area> lines(List<Patch> marks) {
        if (dust(marks)) {
            return List.of();
        }
        List<Area> lines = new ArrayList<>();
        for (List<Patch> line : rows(marks)) {
            Area area = area(line);
            lines.add(widened(new Area(cell.left() + area.left(), cell.top() + area.top(), cell.left() + area.right(), cell.top() + area.bottom())));
        }
        return lines;
    }

    /** A line with what stands beside it so pale that it is no ink by itself, and is seen by whole columns. */
    private Area widened(Area line) {
        if (line.height() < FLAT_LINE * points) {
            return line;
        }
        double[] dark = columns(line);
        double least = PALE_SHARE * IntStream.range(line.left(), line.right()).mapToDouble(x -> dark[x - cell.left()]).average().orElse(0);
        double reach = NEXT * line.height();
        int left = line.left();
        for (int x = left - 1; x > cell.left() && x >= left - reach; x--) {
            left = isPale(dark, x, least) ? x : left;
        }
        int right = line.right();
        for (int x = right; x < cell.right() - 1 && x < right + reach; x++) {
            right = isPale(dark, x, least) ? x + 1 : right;
        }
        return new Area(left, line.top(), right, line.bottom());
    }

    private boolean isPale(double[] dark, int x, double least) {
        int i = x - cell.left();
        return (dark[i - 1] + dark[i] + dark[i + 1]) / 3 > least;
    }

    /** How much darker than paper the columns of the cell are, on the level of a line, beyond what blank ones differ by. */
    private double[] columns(Area line) {
        double[] light = new double[cell.width()];
        for (int i = 0; i < light.length; i++) {
            for (int y = line.top(); y < line.bottom(); y++) {
                light[i] += page.at(cell.left() + i, y);
            }
        }
        double[] sorted = Arrays.stream(light).sorted().toArray();
        double paper = 2 * sorted[sorted.length / 2] - sorted[sorted.length - 1 - sorted.length / 20];
        return Arrays.stream(light).map(l -> paper - l).toArray();
    }

    /** The marks by the rows they stand in; what is flat, a dot or a stroke, goes with the nearest row. */
    private List<List<Patch>> rows(List<Patch> marks) {
        List<List<Patch>> rows = new ArrayList<>();
        for (Patch mark : marks.stream().sorted(Comparator.comparingInt(p -> p.area().top())).toList()) {
            if (rows.isEmpty() || mark.area().top() >= bottom(rows.get(rows.size() - 1))) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(mark);
        }
        for (int i = flat(rows); i >= 0; i = flat(rows)) {
            List<Patch> row = rows.remove(i);
            rows.get(i < rows.size() && (i == 0 || top(rows.get(i)) - bottom(row) < top(row) - bottom(rows.get(i - 1))) ? i : i - 1).addAll(row);
        }
        return rows;
    }

    /** The first row that is flat and near another; -1 where there is none. */
    private int flat(List<List<Patch>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            double above = i == 0 ? Double.MAX_VALUE : top(rows.get(i)) - bottom(rows.get(i - 1));
            double below = i + 1 == rows.size() ? Double.MAX_VALUE : top(rows.get(i + 1)) - bottom(rows.get(i));
            if (bottom(rows.get(i)) - top(rows.get(i)) < FLAT_LINE * points && Math.min(above, below) < 3 * points) {
                return i;
            }
        }
        return -1;
    }

    private static int top(List<Patch> row) {
        return row.stream().mapToInt(p -> p.area().top()).min().orElseThrow();
    }

    private static int bottom(List<Patch> row) {
        return row.stream().mapToInt(p -> p.area().bottom()).max().orElseThrow();
    }

    /** The box of a row: what is small counts only beside what is tall, else it is dust. */
    private static Area area(List<Patch> row) {
        int high = row.stream().mapToInt(Patch::height).max().orElseThrow();
        Area tall = row.stream().filter(p -> p.longest() >= 0.5 * high).map(Patch::area).reduce(Area::union).orElseThrow();
        Area all = row.stream().map(Patch::area).filter(a -> a.left() < tall.right() + 0.6 * high && a.right() > tall.left() - 0.6 * high)
                .reduce(tall, Area::union);
        return new Area(all.left(), top(row), all.right(), bottom(row));
    }

    /** The print of a line. */
    public Imprint print(Area line) {
        return Imprint.of(page, line, page.crop(whole).paper());
    }

    /**
     * The picture of a line with what stands around it in its cell, and paper beyond.
     *
     * @param sides margin above and below, in heights of the line
     * @param ends  margin before and behind, in heights of the line
     */
    public Gray line(Area line, double sides, double ends) {
        int high = (int) Math.round(line.height() * sides) + 1;
        int wide = (int) Math.round(line.height() * ends) + 1;
        Area all = new Area(line.left() - wide, line.top() - high, line.right() + wide, line.bottom() + high);
        Area inside = whole.shrunk((int) Math.max(2, Math.round(points * 1.5)));
        Area seen = new Area(Math.min(line.left(), Math.max(inside.left(), all.left())), Math.min(line.top(), Math.max(inside.top(), all.top())),
                Math.max(line.right(), Math.min(inside.right(), all.right())), Math.max(line.bottom(), Math.min(inside.bottom(), all.bottom())));
        return page.crop(seen).padded(seen.left() - all.left(), seen.top() - all.top(), all.right() - seen.right(), all.bottom() - seen.bottom());
    }
}
