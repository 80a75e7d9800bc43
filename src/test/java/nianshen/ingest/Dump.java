package nianshen.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import nianshen.Shipped;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.doc.Table;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;

/** Prints what the readers make of files, for looking at. */
final class Dump {

    private Dump() {
    }

    public static void main(String[] files) throws Exception {
        for (String file : files) {
            System.out.println("=== " + file);
            try {
                System.out.print(of(Ingest.read(new Source(file, Files.readAllBytes(Path.of(file))).within(Shipped.site()))));
            } catch (UnreadableException e) {
                System.out.println(e.reason() + " " + e.place() + "：" + e.getMessage() + "，" + e.advice());
            }
        }
    }

    static String of(Document document) {
        StringBuilder out = new StringBuilder(document.form() + " " + document.metadata() + " " + document.flaws() + "\n");
        document.blocks().forEach(b -> block(b, out));
        return out.toString();
    }

    private static void block(Block block, StringBuilder out) {
        if (block instanceof Paragraph p) {
            out.append("P").append(p.level()).append(' ').append(p.span()).append(' ').append(p.text()).append('\n');
        } else if (block instanceof Picture p) {
            out.append("I ").append(p.span()).append(' ').append(p.description()).append('\n');
        } else if (block instanceof Table t) {
            out.append("T ").append(t.rows()).append('x').append(t.columns()).append(t.ruled() ? " ruled " : " ")
                    .append(t.span()).append('\n');
            for (int r = 0; r < t.rows(); r++) {
                out.append("   ");
                for (Cell c : t.row(r)) {
                    out.append('[').append(c.column()).append(c.columnSpan() > 1 ? "+" + c.columnSpan() : "")
                            .append(c.rowSpan() > 1 ? "v" + c.rowSpan() : "").append(' ')
                            .append(c.text().replace("\n", "\\n")).append("] ");
                }
                out.append('\n');
            }
        }
    }
}
