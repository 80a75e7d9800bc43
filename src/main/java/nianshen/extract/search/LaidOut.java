package nianshen.extract.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.extract.labels.GridText;
import nianshen.extract.labels.Numbered;
import nianshen.extract.labels.TableIndex;

/**
 * Tables in which parts of the report stand as rows: the heading above its table as the table's first row, or the whole report in
 * one frame. Rows of one cell that are no label become prose; the rows between them are tables of their own.
 */
public final class LaidOut {

    private final TableIndex index;

    private LaidOut(TableIndex index) {
        this.index = index;
    }

    /** The document with such tables taken apart; every cell keeps its place in the source. */
    public static Document undone(Document document, TableIndex index) {
        LaidOut laidOut = new LaidOut(index);
        if (document.blocks().stream().noneMatch(laidOut::holdsParts)) {
            return document;
        }
        List<Block> blocks = document.blocks().stream().flatMap(b -> laidOut.holdsParts(b) ? laidOut.apart((Table) b).stream() : List.of(b).stream()).toList();
        return new Document(document.form(), document.metadata(), blocks, document.flaws());
    }

    private boolean holdsParts(Block block) {
        return block instanceof Table table && table.cells().stream().anyMatch(c -> titled(c.text()) && alone(table, c));
    }

    /** Whether it is the numbered title of a part. */
    private boolean titled(String text) {
        Numbered title = Numbered.of(text);
        return title.level() == 1 && !index.titled(title.core()).isEmpty();
    }

    /** Whether nothing else stands in its row, nor reaches into it. */
    private static boolean alone(Table table, Cell cell) {
        return cell.rowSpan() <= 1 && table.cells().stream().noneMatch(c -> c != cell && c.row() <= cell.row() && cell.row() < c.row() + Math.max(1, c.rowSpan())
                && (c.rowSpan() > 1 || !GridText.plain(c.text()).isEmpty()));
    }

    private List<Block> apart(Table table) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int row = 0; row <= table.rows(); row++) {
            List<Paragraph> prose = row < table.rows() ? prose(table, row) : List.of();
            if (row == table.rows() || !prose.isEmpty()) {
                rows(table, from, row).ifPresent(blocks::add);
                blocks.addAll(prose);
                from = row + 1;
            }
        }
        return blocks;
    }

    /** The lines of a row that is one cell and no label; none of any other. */
    private List<Paragraph> prose(Table table, int row) {
        List<Cell> words = table.row(row).stream().filter(c -> !GridText.plain(c.text()).isEmpty()).toList();
        boolean prose = words.size() == 1 && alone(table, words.get(0)) && !label(words.get(0).text());
        return prose ? words.get(0).text().lines().filter(l -> !l.isBlank()).map(l -> Paragraph.of(l, words.get(0).span())).toList() : List.of();
    }

    private boolean label(String text) {
        return !titled(text) && (index.figures().isFigure(text) || index.tables().stream().anyMatch(t -> t.isLabelLike(text)));
    }

    private static Optional<Table> rows(Table table, int from, int to) {
        List<Cell> cells = table.cells().stream().filter(c -> c.row() >= from && c.row() < to)
                .map(c -> new Cell(c.row() - from, c.column(), c.rowSpan(), c.columnSpan(), c.text(), c.span())).toList();
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Table(to - from, table.columns(), table.ruled(), cells, cells.get(0).span()));
    }
}
