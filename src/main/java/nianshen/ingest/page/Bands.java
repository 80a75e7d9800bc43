package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Groups printed lines to the rows of a table that has no upright lines, and draws the lines it could have had. */
final class Bands {

    /** Base lines nearer than this, in font sizes, can be lines of one cell. */
    private static final double LINE_PITCH = 1.6;
    /** The same where a full line is continued. */
    private static final double LOOSE_PITCH = 2.4;
    /** Words reaching so many font sizes further than labels do stand over figures. */
    private static final double OVER = 2.5;
    /** A level line this much of the table's width parts rows. */
    private static final double ACROSS = 0.6;

    /**
     * A row of the table.
     *
     * @param rows its printed lines
     */
    record Band(List<PrintedRow> rows, double top, double bottom) {
    }

    private final List<PrintedRow> body;
    private final double[] separators;
    private final List<Ruling> across = new ArrayList<>();
    private final Box box;
    private final double labelsEnd;

    private Bands(List<PrintedRow> body, double[] separators, List<Ruling> rules) {
        this.body = body;
        this.separators = separators;
        Box all = body.get(0).line().box();
        for (PrintedRow row : body) {
            all = all.union(row.line().box());
        }
        box = all;
        labelsEnd = labelsEnd(body);
        for (Ruling rule : rules) {
            double shared = Math.min(rule.to(), box.right()) - Math.max(rule.from(), box.left());
            if (rule.flat() && shared > ACROSS * box.width()) {
                across.add(rule);
            }
        }
    }

    /** The rows, top to bottom, touching each other. */
    static List<Band> of(List<PrintedRow> body, double[] separators, List<Ruling> rules) {
        return new Bands(body, separators, rules).bands();
    }

    private List<Band> bands() {
        boolean[] partedBefore = new boolean[body.size()];
        int figures = -1;
        for (int i = 1; i < body.size(); i++) {
            partedBefore[i] = ruledBetween(body.get(i - 1), body.get(i)) || !ruled() && apart(i) || headed(body.get(i - 1), body.get(i));
            figures = body.get(i - 1).figures() ? i - 1 : figures;
            if (figures >= 0 && body.get(i).figures()) {
                partOnce(partedBefore, figures, i);
            }
        }
        List<List<PrintedRow>> groups = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            List<PrintedRow> last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || partedBefore[i] || conflicts(last, body.get(i))) {
                groups.add(new ArrayList<>(List.of(body.get(i))));
            } else {
                last.add(body.get(i));
            }
        }
        return placed(groups);
    }

    /** Words over or under figures are a heading's: no row holds both. */
    private boolean headed(PrintedRow above, PrintedRow below) {
        return above.figures() != below.figures() && (above.figures() ? below : above).cells().stream()
                .anyMatch(cell -> !PrintedRow.isFigure(cell) && labelsEnd > 0 && cell.box().right() > labelsEnd + OVER * cell.size());
    }

    /** Two rows of figures are never one: what stands between them is parted where it is widest apart. */
    private void partOnce(boolean[] partedBefore, int above, int below) {
        int widest = below;
        for (int i = below; i > above; i--) {
            if (partedBefore[i]) {
                return;
            }
            widest = pitch(i) > pitch(widest) + 0.5 ? i : widest;
        }
        partedBefore[widest] = true;
    }

    private double pitch(int i) {
        return body.get(i).line().base() - body.get(i - 1).line().base();
    }

    private boolean apart(int i) {
        double size = Math.max(body.get(i).line().size(), body.get(i - 1).line().size());
        return pitch(i) > (restOfLabel(i) ? LOOSE_PITCH : LINE_PITCH) * size;
    }

    /** Whether the line begins where a full line of label above it begins, so that it is that label's rest. */
    private boolean restOfLabel(int i) {
        PrintedRow row = body.get(i);
        if (row.split()) {
            return false;
        }
        for (PrintedLine cell : body.get(i - 1).cells()) {
            boolean below = Math.abs(cell.box().left() - row.line().box().left()) < 0.5 * cell.size();
            if (below && cell.box().right() > fullRight(cell) - 1.3 * cell.size()) {
                return row.line().box().right() <= fullRight(cell) + 1;
            }
        }
        return false;
    }

    /** How far the labels beginning at the same place reach before the next column. */
    private double fullRight(PrintedLine label) {
        double next = box.right();
        for (double x : separators) {
            next = x > label.box().right() - 1 ? Math.min(next, x) : next;
        }
        double right = label.box().right();
        for (PrintedRow row : body) {
            for (PrintedLine cell : row.cells()) {
                boolean same = Math.abs(cell.box().left() - label.box().left()) < label.size();
                right = same && cell.box().right() <= next ? Math.max(right, cell.box().right()) : right;
            }
        }
        return right;
    }

    /** Where the labels end: left of the first figure of any row of figures. */
    private static double labelsEnd(List<PrintedRow> body) {
        double end = Double.MAX_VALUE;
        for (PrintedRow row : body) {
            for (PrintedLine cell : row.figures() ? row.cells().subList(1, row.cells().size()) : List.<PrintedLine>of()) {
                end = Math.min(end, cell.box().left());
            }
        }
        return end == Double.MAX_VALUE ? 0 : end - 2 * body.get(0).line().size();
    }

    /** Whether a cell reaches over columns of figures in which the rows above keep cells apart, or the other way round. */
    private boolean conflicts(List<PrintedRow> above, PrintedRow row) {
        for (double x : separators) {
            for (PrintedRow other : above) {
                if (x > labelsEnd && (row.crosses(x) && other.parts(x) || other.crosses(x) && row.parts(x))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether level lines part the rows, so that nearness need not be asked. */
    private boolean ruled() {
        return across.size() >= 3 && across.size() * 3 >= body.stream().filter(PrintedRow::figures).count();
    }

    private boolean ruledBetween(PrintedRow above, PrintedRow below) {
        for (Ruling rule : across) {
            if (rule.at() > above.line().box().middleY() && rule.at() < below.line().box().middleY()) {
                return true;
            }
        }
        return false;
    }

    private List<Band> placed(List<List<PrintedRow>> groups) {
        List<Band> bands = new ArrayList<>();
        double top = box.top() - 1;
        for (int i = 0; i < groups.size(); i++) {
            double bottom = lowest(groups.get(i));
            double edge = i + 1 < groups.size() ? (bottom + highest(groups.get(i + 1))) / 2 : bottom + 1;
            bands.add(new Band(groups.get(i), top, edge));
            top = edge;
        }
        return bands;
    }

    private static double lowest(List<PrintedRow> rows) {
        return rows.stream().mapToDouble(row -> row.line().box().bottom()).max().orElse(0);
    }

    private static double highest(List<PrintedRow> rows) {
        return rows.stream().mapToDouble(row -> row.line().box().top()).min().orElse(0);
    }

    /** Level lines between the bands and upright ones at the separators, left out where a cell reaches over. */
    static List<Ruling> walls(List<Band> bands, double[] separators) {
        List<Ruling> walls = new ArrayList<>();
        double left = Double.MAX_VALUE;
        double right = 0;
        for (Band band : bands) {
            for (PrintedRow row : band.rows()) {
                left = Math.min(left, row.line().box().left() - 1);
                right = Math.max(right, row.line().box().right() + 1);
            }
        }
        walls.add(new Ruling(true, bands.get(0).top(), left, right));
        for (Band band : bands) {
            walls.add(new Ruling(true, band.bottom(), left, right));
            for (double x : separators) {
                if (band.rows().stream().noneMatch(row -> row.crosses(x))) {
                    walls.add(new Ruling(false, x, band.top(), band.bottom()));
                }
            }
        }
        double top = bands.get(0).top();
        double bottom = bands.get(bands.size() - 1).bottom();
        walls.add(new Ruling(false, left, top, bottom));
        walls.add(new Ruling(false, right, top, bottom));
        return walls;
    }
}
