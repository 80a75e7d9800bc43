package nianshen.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nianshen.doc.PageSpan;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Lattice;
import nianshen.ingest.page.Page;
import nianshen.ingest.scan.PageScan;
import nianshen.ingest.scan.Recogniser;
import nianshen.ingest.source.Confirmed;

/** A page with a table of figures, of which some are marked by a pen. */
final class MarkedTable {

    private static final int WIDTH = 595;
    private static final double LEFT = 50;
    private static final double TOP = 90;
    private static final int COLUMNS = 10;
    private static final double WIDE = 49;
    private static final double WIDER = 1.4;
    /** Labels are no larger: they would touch the figures. */
    private static final float LABEL = 10.5f;

    /** A figure as printed, and what a pen did to it. */
    record Marked(String text, Pen pen, Box box) {
    }

    private final double size;
    private final Font font;
    private final int rows;
    private final double high;
    private final SplittableRandom random;
    private final List<Marked> cells = new ArrayList<>();
    private final List<String> says = new ArrayList<>();

    /** @param pens the marks, one a row and then again from the first; every second cell has none */
    MarkedTable(Font font, double size, List<Pen> pens, int rows, long seed) {
        this.font = font.deriveFont((float) size);
        this.size = size;
        this.rows = rows;
        this.high = 2.3 * size;
        this.random = new SplittableRandom(seed);
        for (int r = 0; r < rows; r++) {
            for (int c = 1; c < COLUMNS; c++) {
                double x = LEFT + c * WIDE;
                double y = TOP + r * high;
                cells.add(new Marked(figure(), c % 2 == 0 ? Pen.NOTHING : pens.get(r % pens.size()), new Box(x, y, x + WIDE, y + high)));
            }
        }
    }

    /** A table as they are, noughts mostly, each mark in one cell somewhere. */
    static MarkedTable few(Font font, double size, List<Pen> pens, int rows, long seed) {
        MarkedTable table = new MarkedTable(font, size, List.of(Pen.NOTHING), rows, seed);
        table.cells.replaceAll(c -> new Marked(table.random.nextInt(5) < 3 ? "0" : c.text(), Pen.NOTHING, c.box()));
        for (Pen pen : pens) {
            int at = table.random.nextInt(table.cells.size());
            table.cells.set(at, new Marked(table.cells.get(at).text(), pen, table.cells.get(at).box()));
        }
        return table;
    }

    private String figure() {
        int digits = random.nextInt(1, 5);
        return "" + random.nextInt((int) Math.pow(10, digits - 1.0) - (digits == 1 ? 1 : 0), (int) Math.pow(10, digits));
    }

    /** The figures, row by row. */
    List<Marked> cells() {
        return cells;
    }

    /** The page as it lies on paper. */
    BufferedImage drawn(double dpi) {
        double scale = dpi / 72;
        BufferedImage image = new BufferedImage((int) (WIDTH * scale), (int) ((TOP + rows * high + 60) * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(scale, scale);
        g.setColor(Color.BLACK);
        g.setFont(font);
        g.drawString("三、行政机关收到和处理政府信息公开申请情况", (float) LEFT, 50);
        g.drawString("本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和", (float) LEFT, 75);
        g.setStroke(new BasicStroke(0.5f));
        for (int r = 0; r <= rows; r++) {
            g.draw(new Line2D.Double(LEFT, TOP + r * high, LEFT + COLUMNS * WIDE, TOP + r * high));
        }
        for (int c = 0; c <= COLUMNS; c++) {
            g.draw(new Line2D.Double(LEFT + c * WIDE, TOP, LEFT + c * WIDE, TOP + rows * high));
        }
        for (int r = 0; r < rows; r++) {
            g.setFont(font.deriveFont(Math.min((float) size, LABEL)));
            g.drawString("予以公开", (float) LEFT + 3, (float) (TOP + (r + 0.5) * high + 0.35 * size));
        }
        cells.forEach(cell -> draw(g, cell));
        g.dispose();
        return image;
    }

    private void draw(Graphics2D g, Marked cell) {
        TextLayout layout = new TextLayout(cell.text(), font, g.getFontRenderContext());
        Rectangle2D ink = layout.getBounds();
        double x = cell.box().left() + (WIDE - ink.getWidth()) / 2;
        double y = cell.box().bottom() - (high - ink.getHeight()) / 2;
        g.setColor(Color.BLACK);
        if (cell.pen() != Pen.LONE_DIGIT) {
            layout.draw(g, (float) (x - ink.getMinX()), (float) y);
        }
        Rectangle2D print = new Rectangle2D.Double(x, y - ink.getHeight(), ink.getWidth(), ink.getHeight());
        String wrote = cell.pen().draw(g, print, new Rectangle2D.Double(cell.box().left(), cell.box().top(), WIDE, high), random);
        says.add(cell.pen().says(cell.text(), wrote));
    }

    /** What the paper says in each cell, once drawn; nothing where it does not say any one figure. */
    List<String> says() {
        return says;
    }

    /** What is read in each cell; that it is not where two cells were taken for one; in the order of the cells. */
    List<String> read(BufferedImage image, Recogniser recogniser) {
        Page page = PageScan.read(image, 1, WIDTH, recogniser, () -> { }, Confirmed.NONE);
        List<String> said = new ArrayList<>();
        List<Box> found = Lattice.cells(page.rules()).stream().flatMap(List::stream).map(box -> onPaper(page, box)).toList();
        for (Marked cell : cells) {
            StringBuilder text = new StringBuilder();
            for (Glyph glyph : page.glyphs()) {
                if (cell.box().containsMiddleOf(onPaper(page, glyph.box()))) {
                    text.append(glyph.text());
                }
            }
            boolean wide = found.stream().anyMatch(box -> box.containsMiddleOf(cell.box()) && box.width() > WIDER * WIDE);
            text.append(text.isEmpty() && wide ? Glyph.UNKNOWN : "");
            said.add(text.toString().strip());
        }
        return said;
    }

    private static Box onPaper(Page page, Box box) {
        PageSpan span = page.span(box);
        return new Box(span.x(), span.y(), span.x() + span.width(), span.y() + span.height());
    }
}
