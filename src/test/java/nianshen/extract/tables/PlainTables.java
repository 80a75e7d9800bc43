package nianshen.extract.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Form;
import nianshen.doc.LineSpan;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;

/** Documents drawn by hand: a line is a row, cells are parted by pipes, lines without pipe are paragraphs. */
final class PlainTables {

    private PlainTables() {
    }

    /** The document; consecutive rows make one table, an empty line ends it. */
    static Document document(boolean ruled, String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        int line = 0;
        for (String each : (text + "\n").split("\n", -1)) {
            line++;
            if (each.indexOf('|') >= 0) {
                rows.add(each);
                continue;
            }
            if (!rows.isEmpty()) {
                blocks.add(table(rows, ruled, line - rows.size()));
                rows = new ArrayList<>();
            }
            if (!each.isBlank()) {
                blocks.add(Paragraph.of(each, new LineSpan(line)));
            }
        }
        return new Document(Form.TEXT, Map.of(), blocks, List.of());
    }

    /** {@code <} widens the cell to its left. */
    private static Table table(List<String> rows, boolean ruled, int line) {
        List<Cell> cells = new ArrayList<>();
        int columns = 0;
        for (int r = 0; r < rows.size(); r++) {
            String[] texts = rows.get(r).split("\\|", -1);
            columns = Math.max(columns, texts.length);
            for (int c = 0; c < texts.length; c++) {
                String text = texts[c].strip();
                if (text.equals("<")) {
                    Cell left = cells.remove(cells.size() - 1);
                    cells.add(new Cell(r, left.column(), 1, left.columnSpan() + 1, left.text(), left.span()));
                } else {
                    cells.add(new Cell(r, c, 1, 1, text.replace("\\n", "\n"), new LineSpan(line + r)));
                }
            }
        }
        return new Table(rows.size(), columns, ruled, cells, new LineSpan(line));
    }
}
