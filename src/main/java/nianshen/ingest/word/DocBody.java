package nianshen.ingest.word;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Block;
import nianshen.doc.PathSpan;
import nianshen.doc.SourceSpan;
import nianshen.ingest.plain.Blocks;
import nianshen.ingest.markup.EdgeGrid;
import nianshen.ingest.markup.GridTable;
import nianshen.ingest.plain.LineTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Walks the main text, a cell or the text boxes of a DOC file and collects its blocks. */
final class DocBody {

    private final DocParts parts;
    private final String place;
    private final int depth;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private DocParagraph open;

    /**
     * @param place path of the container with a slash, empty for the main text
     * @param depth how many tables the container stands in
     */
    DocBody(DocParts parts, String place, int depth) {
        this.parts = parts;
        this.place = place;
        this.depth = depth;
    }

    /** The blocks of a range. */
    List<Block> read(Range range) {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph p = range.getParagraph(i);
            if (p.isInTable() && p.getTableLevel() > depth) {
                Table table = range.getTable(p);
                close();
                table(table);
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                paragraph(p);
            }
        }
        close();
        return LineTables.gathered(blocks);
    }

    private void paragraph(Paragraph p) {
        paragraphs++;
        if (open == null) {
            open = new DocParagraph(parts, p, place + "段落" + paragraphs);
        }
        if (open.add(p)) {
            close();
        }
    }

    private void close() {
        if (open != null) {
            blocks.addAll(open.blocks());
            open = null;
        }
    }

    private void table(Table table) {
        tables++;
        String path = place + "表" + tables;
        EdgeGrid grid = new EdgeGrid();
        for (int r = 0; r < table.numRows(); r++) {
            row(table.getRow(r), r, grid);
        }
        SourceSpan span = new PathSpan(path);
        blocks.addAll(new GridTable(grid.cells((r, c) -> new PathSpan(path + "/行" + (r + 1) + "/列" + (c + 1))), true, span)
                .blocks());
        grid.covered().forEach(b -> parts.flaws().unseen(Blocks.text(b), span));
    }

    private void row(TableRow row, int index, EdgeGrid grid) {
        int cells = row.numCells();
        for (int i = 0; i < cells; i++) {
            TableCell cell = row.getCell(i);
            if (cell.isMerged() && !cell.isFirstMerged() && i > 0) {
                continue;
            }
            int right = cell.getLeftEdge() + cell.getWidth();
            for (int j = i + 1; cell.isFirstMerged() && j < cells && joins(row.getCell(j)); j++) {
                right = row.getCell(j).getLeftEdge() + row.getCell(j).getWidth();
            }
            boolean continues = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            grid.add(index, cell.getLeftEdge(), right, continues,
                    at -> new DocBody(parts, ((PathSpan) at).path() + "/", depth + 1).read(cell));
        }
    }

    private static boolean joins(TableCell cell) {
        return cell.isMerged() && !cell.isFirstMerged();
    }
}
