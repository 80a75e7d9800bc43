package nianshen.specimen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sets one table on paper, over as many pages as it takes. */
final class PaperTable {
    /** Beside the text of a cell. */
    private static final float SIDE = 3;
    private static final float[] TABLE_3 = {34, 62, 131, 37, 34, 34, 34, 34, 34, 41};

    /**
     * How the text of cells is set, in points.
     *
     * @param base from the top of a line
     * @param padding above and below the text of a cell
     */
    private record Setting(float size, float leading, float base, float padding) {

        private static final Setting USUAL = new Setting(9, 12.5f, 10, 3);
        /** Smaller without lines, so that columns stand apart. */
        private static final Setting BARE = new Setting(7, 12.5f, 8, 3);
        private static final Setting TIGHT = new Setting(11.5f, 12.5f, 10.4f, 0);

        static Setting of(PaperPrint.Style style) {
            Setting loose = style.lines() == PaperPrint.Style.Lines.NONE ? BARE : USUAL;
            return style.tight() ? TIGHT : loose;
        }
    }

    /** A row, or the part of it that stands on one page. */
    private record Part(int row, int page, float top, float height) {
    }

    /** Where a cell stands on one page. */
    private record Extent(int page, float top, float height) {
    }

    private final Paper paper;
    private final Grid grid;
    private final Setting setting;
    private final float[] lefts;
    private final float[] heights;

    PaperTable(Paper paper, Grid grid) throws IOException {
        this.paper = paper;
        this.grid = grid;
        this.setting = Setting.of(paper.style);
        this.lefts = lefts(grid.columns());
        this.heights = heights();
    }

    void set() throws IOException {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int page = 0;
        while (from < grid.rows()) {
            List<Part> here = new ArrayList<>();
            float y = paper.y() + (page > 0 && repeats(from) ? header() : 0);
            while (from < grid.rows()) {
                float rest = rest(from, parts);
                float fits = Math.min(rest, Paper.BOTTOM - y);
                boolean whole = fits >= rest - 0.01;
                if (!whole && !(paper.style.cutRows() && fits > setting.leading + 2 * setting.padding)) {
                    break;
                }
                here.add(new Part(from, page, y, fits));
                y += fits;
                parts.add(here.get(here.size() - 1));
                if (!whole) {
                    break;
                }
                from++;
            }
            draw(parts, page);
            paper.down(y - paper.y());
            if (from < grid.rows()) {
                paper.turn();
                page++;
            }
        }
        paper.down(setting.leading);
    }

    /** Height of a row still to be set. */
    private float rest(int row, List<Part> parts) {
        float done = (float) parts.stream().filter(p -> p.row() == row).mapToDouble(Part::height).sum();
        return done == 0 ? heights[row] : Math.max(heights[row] - done, setting.leading + 2 * setting.padding);
    }

    private boolean repeats(int from) {
        return paper.style.repeatHeader() && grid.number().equals("3") && from > 3;
    }

    /** Sets the header rows again and tells their height. */
    private float header() throws IOException {
        float y = paper.y();
        List<Part> parts = new ArrayList<>();
        for (int r = 0; r < 3; r++) {
            parts.add(new Part(r, 0, y, heights[r]));
            y += heights[r];
        }
        for (Slot slot : grid.slots()) {
            if (slot.row() < 3) {
                draw(slot, parts, 0);
            }
        }
        return y - paper.y();
    }

    private void draw(List<Part> parts, int page) throws IOException {
        for (Slot slot : grid.slots()) {
            draw(slot, parts, page);
        }
    }

    /** Draws what of a cell stands on a page; its lines fill the pages it reaches over one after the other. */
    private void draw(Slot slot, List<Part> parts, int page) throws IOException {
        List<String> lines = lines(slot);
        int last = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).page();
        for (int p = 0; p <= last; p++) {
            Extent extent = extent(slot, parts, p);
            if (extent == null) {
                continue;
            }
            int capacity = Math.max(1, (int) ((extent.height() - 2 * setting.padding + 0.1) / setting.leading));
            List<String> here = lines.subList(0, Math.min(lines.size(), capacity));
            if (p == page) {
                float left = lefts[slot.column()];
                paper.box(left, extent.top(), lefts[slot.column() + slot.columnSpan()] - left, extent.height());
                write(slot, here, extent);
            }
            lines = lines.subList(here.size(), lines.size());
        }
    }

    private Extent extent(Slot slot, List<Part> parts, int page) {
        List<Part> own = parts.stream().filter(p -> p.page() == page && p.row() >= slot.row()
                && p.row() < slot.row() + slot.rowSpan()).toList();
        return own.isEmpty() ? null
                : new Extent(page, own.get(0).top(), (float) own.stream().mapToDouble(Part::height).sum());
    }

    /** Figures and headers centred, labels to the left; all in the middle of the height unless the table is bare. */
    private void write(Slot slot, List<String> lines, Extent extent) throws IOException {
        boolean bare = paper.style.lines() == PaperPrint.Style.Lines.NONE;
        float free = bare ? 2 * setting.padding : extent.height() - lines.size() * setting.leading;
        float y = extent.top() + free / 2;
        float width = lefts[slot.column() + slot.columnSpan()] - lefts[slot.column()];
        boolean label = slot.key() == null && grid.number().equals("3") && slot.column() < 3;
        for (String line : lines) {
            float x = lefts[slot.column()] + (label ? SIDE : (width - paper.width(line, setting.size)) / 2);
            paper.write(line, x, y + setting.base, setting.size);
            y += setting.leading;
        }
    }

    private float[] heights() throws IOException {
        float[] found = new float[grid.rows()];
        java.util.Arrays.fill(found, setting.leading + 2 * setting.padding);
        for (Slot slot : grid.slots()) {
            float needed = lines(slot).size() * setting.leading + 2 * setting.padding;
            float given = (float) IntStream.range(slot.row(), slot.row() + slot.rowSpan()).mapToDouble(r -> found[r])
                    .sum();
            found[slot.row() + slot.rowSpan() - 1] += Math.max(0, needed - given);
        }
        return found;
    }

    private List<String> lines(Slot slot) throws IOException {
        float width = lefts[slot.column() + slot.columnSpan()] - lefts[slot.column()] - 2 * SIDE;
        return slot.text().isEmpty() ? List.of() : paper.lines(slot.text(), setting.size, width, 0);
    }

    private static float[] lefts(int columns) {
        float[] edges = new float[columns + 1];
        edges[0] = Paper.LEFT;
        for (int c = 0; c < columns; c++) {
            float width = columns == TABLE_3.length ? TABLE_3[c] : Paper.WIDTH / columns;
            edges[c + 1] = edges[c] + width;
        }
        return edges;
    }
}
