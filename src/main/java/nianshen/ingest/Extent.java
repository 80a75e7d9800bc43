package nianshen.ingest;

import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.ingest.source.Limit;

/** How much text a document holds: what goes far beyond any report is refused before anybody tries to understand it. */
final class Extent {

    private final Limit blocks = new Limit("段落和表格超过两万个", 20_000);
    private final Limit cells = new Limit("表格超过十万格", 100_000);
    private final Limit characters = new Limit("文字超过一百万字", 1_000_000);

    private Extent() {
    }

    /**
     * The document itself.
     *
     * @throws Limit.Exceeded where it is too large
     */
    static Document checked(Document document) {
        Extent extent = new Extent();
        document.blocks().forEach(extent::count);
        return document;
    }

    private void count(Block block) {
        blocks.use(1);
        if (block instanceof Paragraph paragraph) {
            characters.use(paragraph.text().length());
        } else if (block instanceof Table table) {
            cells.use(table.cells().size());
            table.cells().forEach(c -> characters.use(c.text().length()));
        }
    }
}
