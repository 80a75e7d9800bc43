package nianshen.ingest.plain;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nianshen.doc.Anchor;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.doc.SourceSpan;
import nianshen.doc.Table;

/** Blocks ready made: what stands in them, and copies of them that stand elsewhere. */
public final class Blocks {

    private Blocks() {
    }

    /** The text of a block, cells of a table one after another. */
    public static String text(Block block) {
        if (block instanceof Paragraph p) {
            return p.text();
        }
        return block instanceof Table t ? t.cells().stream().map(Cell::text).collect(Collectors.joining(" ")) : "";
    }

    /** The block with every place in it replaced, for text embedded in another form. */
    public static Block moved(Block block, UnaryOperator<SourceSpan> to) {
        SourceSpan span = to.apply(block.span());
        if (block instanceof Paragraph p) {
            return new Paragraph(p.text(), p.level(), List.of(new Anchor(0, span)));
        }
        if (block instanceof Table t) {
            return new Table(t.rows(), t.columns(), t.ruled(), t.cells().stream().map(c -> at(c, to)).toList(), span);
        }
        return new Picture(((Picture) block).description(), span);
    }

    private static Cell at(Cell c, UnaryOperator<SourceSpan> to) {
        return new Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text(), to.apply(c.span()));
    }
}
