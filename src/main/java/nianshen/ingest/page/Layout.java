package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nianshen.doc.Block;
import nianshen.doc.Picture;

/** From what stands on the pages to blocks in reading order. */
public final class Layout {

    /** A picture of at least this share of the page's width may hold text or a table. */
    private static final double LARGE_PICTURE = 0.33;
    private static final double LARGE_PICTURE_HEIGHT = 40;

    private Layout() {
    }

    /** The blocks of a whole file. */
    public static List<Block> blocks(List<Page> pages) {
        List<Sheet> sheets = new ArrayList<>();
        for (Page page : pages) {
            RuledTables tables = new RuledTables(page);
            List<Piece.Ready> ready = new ArrayList<>(tables.tables());
            addPictures(page, ready);
            ready.sort(Comparator.comparingDouble(piece -> piece.box().top()));
            sheets.add(new Sheet(page, ready, PrintedLine.lines(tables.free()), tables.openLines()));
        }
        Margins.strip(sheets);
        List<Piece> pieces = new ArrayList<>();
        ReadingOrder columns = new ReadingOrder(sheets);
        sheets.forEach(sheet -> pieces.addAll(columns.inOrder(sheet)));
        return Paragraphs.of(pieces);
    }

    private static void addPictures(Page page, List<Piece.Ready> ready) {
        unread(page).forEach(box -> ready.add(new Piece.Ready(box, new Picture("", page.span(box)))));
    }

    /** The pictures on a page that are large enough to hold text or a table, and have no text printed over them. */
    public static List<Box> unread(Page page) {
        boolean text = page.hasText();
        return page.pictures().stream().filter(box -> box.width() >= LARGE_PICTURE * page.width() && box.height() >= LARGE_PICTURE_HEIGHT)
                .filter(box -> !(text && underText(page, box))).toList();
    }

    /** Whether text is printed over the picture, so that it is a background or already recognised. */
    private static boolean underText(Page page, Box box) {
        int over = 0;
        for (Glyph glyph : page.glyphs()) {
            over += box.containsMiddleOf(glyph.box()) && !glyph.blank() ? 1 : 0;
        }
        return over > 5;
    }
}
