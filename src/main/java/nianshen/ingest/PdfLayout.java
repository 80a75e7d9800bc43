package nianshen.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nianshen.doc.Block;
import nianshen.doc.Picture;

/** From what stands on the pages to blocks in reading order. */
final class PdfLayout {

    /** A picture of at least this share of the page's width may hold text or a table. */
    private static final double LARGE_PICTURE = 0.33;
    private static final double LARGE_PICTURE_HEIGHT = 40;

    private PdfLayout() {
    }

    /** The blocks of a whole file. */
    static List<Block> blocks(List<PdfPage> pages) {
        List<PdfSheet> sheets = new ArrayList<>();
        for (PdfPage page : pages) {
            PdfTables tables = new PdfTables(page);
            List<PdfPiece.Ready> ready = new ArrayList<>(tables.tables());
            addPictures(page, ready);
            ready.sort(Comparator.comparingDouble(piece -> piece.box().top()));
            sheets.add(new PdfSheet(page, ready, PdfLine.lines(tables.free()), tables.openLines()));
        }
        PdfMargins.strip(sheets);
        List<PdfPiece> pieces = new ArrayList<>();
        PdfColumns columns = new PdfColumns(sheets);
        sheets.forEach(sheet -> pieces.addAll(columns.inOrder(sheet)));
        return PdfParagraphs.of(pieces);
    }

    private static void addPictures(PdfPage page, List<PdfPiece.Ready> ready) {
        boolean text = page.hasText();
        for (PdfBox box : page.pictures()) {
            boolean large = box.width() >= LARGE_PICTURE * page.width() && box.height() >= LARGE_PICTURE_HEIGHT;
            if (large && !(text && underText(page, box))) {
                ready.add(new PdfPiece.Ready(box, new Picture("", page.span(box))));
            }
        }
    }

    /** Whether text is printed over the picture, so that it is a background or already recognised. */
    private static boolean underText(PdfPage page, PdfBox box) {
        int over = 0;
        for (PdfGlyph glyph : page.glyphs()) {
            over += box.containsMiddleOf(glyph.box()) && !glyph.blank() ? 1 : 0;
        }
        return over > 5;
    }
}
