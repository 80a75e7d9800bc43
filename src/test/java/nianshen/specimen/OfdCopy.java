package nianshen.specimen;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** A PDF of upright pages of A4 drawn again as OFD, character by character and line by line. */
public final class OfdCopy extends PDFGraphicsStreamEngine {

    /** A character of the line that is being drawn. */
    private record Sign(int character, double left, double right) {
    }

    private final OfdEasel easel;
    private final double height;
    private final List<Sign> run = new ArrayList<>();
    private double base;
    private double size;
    private final List<double[]> edges = new ArrayList<>();
    private Rectangle2D figure;
    private Point2D start = new Point2D.Double();
    private Point2D now = start;

    private OfdCopy(PDPage page, OfdEasel easel) {
        super(page);
        this.easel = easel;
        this.height = page.getCropBox().getHeight();
    }

    /** The OFD, written in one of the ways. */
    public static byte[] of(byte[] pdf, OfdPrint way) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf); OfdEasel easel = new OfdEasel(way)) {
            for (PDPage page : document.getPages()) {
                easel.turn();
                OfdCopy copy = new OfdCopy(page, easel);
                copy.processPage(page);
                copy.flush();
            }
            easel.save(out);
        }
        return out.toByteArray();
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        double wide = displacement.getX() * at.getScalingFactorX();
        double y = height - at.getTranslateY();
        double x = at.getTranslateX();
        double high = at.getScalingFactorY();
        if (!run.isEmpty() && (Math.abs(y - base) > 0.01 || Math.abs(high - size) > 0.01 || x < run.get(run.size() - 1).left())) {
            flush();
        }
        base = y;
        size = high;
        int[] characters = text == null ? new int[] {0xFFFD} : text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            run.add(new Sign(characters[i], x + wide * i / characters.length, x + wide * (i + 1) / characters.length));
        }
    }

    private void flush() throws IOException {
        if (run.isEmpty()) {
            return;
        }
        int[] text = run.stream().mapToInt(Sign::character).toArray();
        double[] steps = new double[text.length];
        for (int i = 0; i < text.length; i++) {
            steps[i] = (i + 1 < text.length ? run.get(i + 1).left() : run.get(i).right()) - run.get(i).left();
        }
        easel.write(text, steps, run.get(0).left(), base, size);
        run.clear();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (Point2D p : List.of(p1, p2, p3, p0)) {
            lineTo((float) p.getX(), (float) p.getY());
        }
    }

    @Override
    public void moveTo(float x, float y) {
        start = now = new Point2D.Double(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        edges.add(new double[] {now.getX(), now.getY(), x, y});
        Rectangle2D edge = new Rectangle2D.Double(Math.min(now.getX(), x), Math.min(now.getY(), y), Math.abs(now.getX() - x), Math.abs(now.getY() - y));
        figure = figure == null ? edge : figure.createUnion(edge);
        now = new Point2D.Double(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        now = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return now;
    }

    @Override
    public void closePath() {
        lineTo((float) start.getX(), (float) start.getY());
    }

    @Override
    public void endPath() {
        edges.clear();
        figure = null;
    }

    @Override
    public void strokePath() throws IOException {
        flush();
        for (double[] e : edges) {
            easel.line(e[0], height - e[1], e[2], height - e[3]);
        }
        endPath();
    }

    /** Boxes only, of which each is filled on its own. */
    @Override
    public void fillPath(int windingRule) throws IOException {
        flush();
        boolean dark = !COSName.DEVICEGRAY.getName().equals(getGraphicsState().getNonStrokingColorSpace().getName()) || getGraphicsState().getNonStrokingColor().getComponents()[0] < 0.9;
        for (int i = 0; i + 3 < edges.size() && dark; i += 4) {
            fill(edges.subList(i, i + 4));
        }
        endPath();
    }

    private void fill(List<double[]> box) {
        double left = box.stream().mapToDouble(e -> Math.min(e[0], e[2])).min().orElseThrow();
        double right = box.stream().mapToDouble(e -> Math.max(e[0], e[2])).max().orElseThrow();
        double low = box.stream().mapToDouble(e -> Math.min(e[1], e[3])).min().orElseThrow();
        double high = box.stream().mapToDouble(e -> Math.max(e[1], e[3])).max().orElseThrow();
        easel.bar((float) left, (float) (height - high), (float) (right - left), (float) (high - low));
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {
        // pictures say nothing here
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped away is not drawn in the samples
    }

    @Override
    public void shadingFill(COSName name) {
        // shadings say nothing here
    }
}
