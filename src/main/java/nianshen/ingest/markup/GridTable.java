package nianshen.ingest.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.doc.SourceSpan;
import nianshen.doc.Table;

/**
 * A table as the markup gives it, its cells holding blocks. Markup tables are also used to lay out a page, so only the
 * content tells whether this one is a grid of data or a frame around the report.
 *
 * @param ruled whether the source itself gives the grid
 */
public record GridTable(List<RawCell> cells, boolean ruled, SourceSpan span) {

    /** Text of this many characters in one cell is prose and no longer a label or value. */
    private static final int PROSE = 200;
    private static final int LINE = 60;
    /** A table that holds so many figures is one of figures, any cell of which may be meant to hold one. */
    public static final int FEW = 3;
    private static final Pattern FIGURE = Pattern.compile("\\d+");

    /** One cell with its content, nested tables already resolved. */
    record RawCell(int row, int column, int rowSpan, int columnSpan, List<Block> content, SourceSpan span) {

        String text() {
            List<String> lines = content.stream().map(GridTable::textOf).flatMap(String::lines).filter(t -> !t.isEmpty()).toList();
            boolean figures = lines.size() > 1 && lines.stream().allMatch(l -> FIGURE.matcher(l).matches());
            return String.join("\n", lines) + (figures ? Cell.UNREAD : "");
        }

        /** What of it can be read as a figure; a picture in a table of figures may be one. */
        private String figure(List<RawCell> grid) {
            String text = text();
            boolean drawn = text.isEmpty() && content.stream().anyMatch(Picture.class::isInstance);
            return drawn && grid.stream().filter(c -> FIGURE.matcher(c.text()).matches()).limit(FEW).count() == FEW ? Cell.UNREAD : text;
        }

        private int nestedCells() {
            return content.stream().mapToInt(b -> b instanceof Table t && t.cells().size() > 1 ? t.cells().size() : 0).sum();
        }
    }

    /** The blocks this table stands for: one table with its pictures after it, or the content of a mere frame. */
    public List<Block> blocks() {
        List<RawCell> grid = Compaction.of(cells);
        List<Block> blocks = new ArrayList<>();
        if (isFrame(grid)) {
            grid.forEach(cell -> blocks.addAll(cell.content()));
            return blocks;
        }
        blocks.add(table(grid));
        grid.forEach(cell -> cell.content().stream().filter(Picture.class::isInstance).forEach(blocks::add));
        return blocks;
    }

    private Table table(List<RawCell> grid) {
        int rows = grid.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
        int columns = grid.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
        List<Cell> flat = grid.stream()
                .map(c -> new Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.figure(grid), c.span())).toList();
        return new Table(rows, columns, ruled, flat, span);
    }

    private static boolean isFrame(List<RawCell> grid) {
        List<String> texts = grid.stream().map(RawCell::text).filter(t -> !t.isEmpty()).toList();
        int nested = grid.stream().mapToInt(RawCell::nestedCells).sum();
        if (texts.isEmpty() || nested > 0 && texts.size() <= nested) {
            return true;
        }
        boolean oneColumn = grid.stream().allMatch(c -> c.column() == 0);
        if (oneColumn && texts.stream().anyMatch(t -> t.length() > LINE || t.indexOf('\n') > 0 && texts.size() == 1)) {
            return true;
        }
        int all = texts.stream().mapToInt(String::length).sum();
        int prose = texts.stream().mapToInt(String::length).filter(n -> n > PROSE).sum();
        return prose * 2 > all;
    }

    private static String textOf(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Table table
                ? table.cells().stream().map(Cell::text).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n")) : "";
    }
}
