package nianshen.ingest;

import java.util.List;
import java.util.stream.Collectors;
import nianshen.Shipped;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.doc.Table;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;

/** A document as short lines, for comparing in tests: paragraphs as their text, tables as rows of [column+span text]. */
public final class Outline {

    private Outline() {
    }

    public static Document read(String name, byte[] bytes) {
        try {
            return Ingest.read(new Source(name, bytes).within(Shipped.site()));
        } catch (UnreadableException e) {
            throw new AssertionError(e.reason() + " " + e.getMessage(), e);
        }
    }

    public static List<String> of(Document document) {
        return of(document.blocks());
    }

    static List<String> of(List<Block> blocks) {
        return blocks.stream().map(Outline::line).toList();
    }

    private static String line(Block block) {
        if (block instanceof Paragraph p) {
            return (p.level() > 0 ? "h" + p.level() + " " : "") + p.text();
        }
        return block instanceof Picture p ? "picture " + p.description() : rows((Table) block);
    }

    private static String rows(Table table) {
        return java.util.stream.IntStream.range(0, table.rows()).mapToObj(r -> table.row(r).stream()
                .map(c -> c.column() + (c.columnSpan() > 1 ? "+" + c.columnSpan() : "")
                        + (c.rowSpan() > 1 ? "v" + c.rowSpan() : "") + " " + c.text().replace("\n", "/"))
                .collect(Collectors.joining("][", "[", "]"))).collect(Collectors.joining("\n"));
    }
}
