package nianshen.render.originals;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import nianshen.ingest.ofd.OfdReader;
import nianshen.ingest.ofd.OfdSheet;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Page;
import nianshen.ingest.page.Ruling;
import nianshen.ingest.source.UnreadableException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** An OFD drawn again from what was read of it: its text in the font that comes with the program, its lines, its pictures, those that cannot be read as grey areas. */
final class OfdOriginal extends PageDrawing {

    private static final String FONT = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final float LINE = 0.6f;
    private static final Color PICTURE = new Color(0xE6, 0xE6, 0xE6);

    /** The font parsed, which takes as long as the drawing of a page; each serves one thread at a time. */
    private static final Deque<SoftReference<TrueTypeFont>> IDLE = new ConcurrentLinkedDeque<>();

    private final byte[] ofd;

    OfdOriginal(byte[] ofd, List<Note> notes, DrawnPages before) {
        super(notes, before);
        this.ofd = ofd;
    }

    @Override
    void draw() throws IOException {
        TrueTypeFont face = face();
        try {
            List<OfdSheet> pages = OfdReader.sheets(ofd);
            for (int number : pages()) {
                if (number <= pages.size()) {
                    draw(pages.get(number - 1), face);
                }
            }
        } catch (UnreadableException e) {
            throw new IOException(e);
        } finally {
            IDLE.push(new SoftReference<>(face));
        }
    }

    /** One that is lying idle, or another. */
    private static TrueTypeFont face() throws IOException {
        for (SoftReference<TrueTypeFont> idle = IDLE.poll(); idle != null; idle = IDLE.poll()) {
            TrueTypeFont face = idle.get();
            if (face != null) {
                return face;
            }
        }
        try (InputStream in = OfdOriginal.class.getResourceAsStream(FONT)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    private void draw(OfdSheet sheet, TrueTypeFont face) throws IOException {
        Page page = sheet.page();
        double width = page.whole().width();
        double height = page.whole().height();
        double scale = scale(width, height);
        BufferedImage image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(scale, scale);
        AffineTransform points = g.getTransform();
        g.transform(asShown(page));
        areas(page, g);
        g.setTransform(points);
        sheet.drawPictures(g);
        g.transform(asShown(page));
        draw(page, face, g);
        g.dispose();
        finished(image, page.number(), width, height, true);
    }

    /** From the page as read, its text upright, to the page as shown. */
    private static AffineTransform asShown(Page page) {
        return switch (page.turn()) {
            case 1 -> new AffineTransform(0, 1, -1, 0, page.height(), 0);
            case 2 -> new AffineTransform(-1, 0, 0, -1, page.width(), page.height());
            case 3 -> new AffineTransform(0, -1, 1, 0, 0, page.width());
            default -> new AffineTransform();
        };
    }

    /** Where pictures stand; those that can be drawn come over it. */
    private static void areas(Page page, Graphics2D g) {
        g.setColor(PICTURE);
        for (Box box : page.pictures()) {
            g.fill(new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height()));
        }
    }

    private static void draw(Page page, TrueTypeFont face, Graphics2D g) throws IOException {
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(LINE));
        for (Ruling rule : page.rules()) {
            Box line = rule.box();
            g.draw(new Line2D.Double(line.left(), line.top(), line.right(), line.bottom()));
        }
        CmapLookup codes = face.getUnicodeCmapLookup();
        for (Glyph glyph : page.glyphs()) {
            g.fill(shape(glyph, codes, face));
        }
    }

    /** The outline of a character at its place, narrowed to its box; an empty one for what the font does not have. */
    private static Shape shape(Glyph glyph, CmapLookup codes, TrueTypeFont face) throws IOException {
        int id = codes.getGlyphId(glyph.text().codePointAt(0));
        GlyphData data = id == 0 ? null : face.getGlyph().getGlyph(id);
        if (data == null || glyph.blank()) {
            return new Rectangle2D.Double();
        }
        double unit = glyph.size() / face.getUnitsPerEm();
        double across = Math.min(1, glyph.box().width() / (unit * face.getAdvanceWidth(id)));
        AffineTransform place = new AffineTransform(unit * across, 0, 0, -unit, glyph.box().left(), glyph.base());
        return place.createTransformedShape(data.getPath());
    }
}
