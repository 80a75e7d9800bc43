package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells that ruling lines enclose.
 *
 * @param xs    column borders, ascending, one more than columns
 * @param ys    row borders, ascending, one more than rows
 * @param slots the cells in row order; they tile the whole grid
 * @param slot  for each row and column the index of its cell
 * @param cutOff whether its lines run on behind its last upright one, so that columns of it may lie beyond the page's edge
 */
record RuledGrid(double[] xs, double[] ys, List<Slot> slots, int[][] slot, boolean cutOff) {

    /** A cell without its text. */
    record Slot(int row, int column, int rowSpan, int columnSpan) {
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    Box box(Slot s) {
        return new Box(xs[s.column], ys[s.row], xs[s.column + s.columnSpan], ys[s.row + s.rowSpan]);
    }

    /** The indices of the cells that reach the right edge. */
    List<Integer> rightmost() {
        return IntStream.range(0, slots.size()).filter(i -> slots.get(i).column + slots.get(i).columnSpan == columns()).boxed().toList();
    }

    /** The index of the cell at a point, -1 outside. */
    int slotAt(double x, double y) {
        return slotAt(column(x), y);
    }

    /** The column in which a point lies, -1 outside. */
    int column(double x) {
        return interval(xs, x);
    }

    /** The index of the cell of a column at a height, -1 outside. */
    int slotAt(int column, double y) {
        int row = interval(ys, y);
        return column < 0 || row < 0 ? -1 : slot[row][column];
    }

    private static int interval(double[] borders, double at) {
        for (int i = 0; i + 1 < borders.length; i++) {
            if (at >= borders[i] && at < borders[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Builds the cells: two neighbours are one cell where no wall stands between them.
     *
     * @param right {@code right[r][c]}: a wall right of row r, column c
     * @param below {@code below[r][c]}: a wall below it
     */
    static RuledGrid of(double[] xs, double[] ys, boolean[][] right, boolean[][] below, boolean cutOff) {
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        int[][] slot = new int[rows][columns];
        List<Slot> slots = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (slot[r][c] == 0) {
                    Slot grown = grow(r, c, slot, right, below);
                    slots.add(grown);
                    mark(slot, grown, slots.size());
                }
            }
        }
        for (int[] line : slot) {
            for (int c = 0; c < columns; c++) {
                line[c]--;
            }
        }
        return new RuledGrid(xs, ys, List.copyOf(slots), slot, cutOff);
    }

    private static Slot grow(int r, int c, int[][] taken, boolean[][] right, boolean[][] below) {
        int width = 1;
        while (c + width < taken[0].length && !right[r][c + width - 1] && taken[r][c + width] == 0) {
            width++;
        }
        int height = 1;
        while (r + height < taken.length && open(r + height, c, width, taken, right, below)) {
            height++;
        }
        return new Slot(r, c, height, width);
    }

    private static boolean open(int r, int c, int width, int[][] taken, boolean[][] right, boolean[][] below) {
        for (int k = c; k < c + width; k++) {
            boolean walled = below[r - 1][k] || k + 1 < c + width && right[r][k];
            if (walled || taken[r][k] != 0) {
                return false;
            }
        }
        return true;
    }

    private static void mark(int[][] slot, Slot s, int number) {
        for (int r = s.row; r < s.row + s.rowSpan; r++) {
            for (int c = s.column; c < s.column + s.columnSpan; c++) {
                slot[r][c] = number;
            }
        }
    }
}
