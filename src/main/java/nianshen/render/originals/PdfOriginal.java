package nianshen.render.originals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianshen.doc.PageSpan;
import nianshen.render.files.Output;
import nianshen.render.files.Packing;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF that was read, drawn and copied with notes. */
final class PdfOriginal extends PageDrawing {

    static {
        Packing.quickly();
    }

    /** The copy with highlights and notes. */
    static final String COPY = "annotated.pdf";
    private static final float INCH = 72;
    private static final float[] YELLOW = {1, 0.86f, 0.35f};
    private static final double MARGIN = 1.5;
    /** Numbers that give the corners of a box. */
    private static final int CORNERS = 8;

    private final byte[] pdf;
    private byte[] copy;

    PdfOriginal(byte[] pdf, List<Note> notes, DrawnPages before) {
        super(notes, before);
        this.pdf = pdf;
    }

    @Override
    void draw() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.setAllSecurityToBeRemoved(true);
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            for (int page : pages()) {
                if (page <= document.getNumberOfPages()) {
                    draw(renderer, document.getPage(page - 1), page);
                }
            }
            annotate(document);
        }
    }

    private void draw(PDFRenderer renderer, PDPage page, int number) throws IOException {
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        double width = lying ? box.getHeight() : box.getWidth();
        double height = lying ? box.getWidth() : box.getHeight();
        finished(renderer.renderImageWithDPI(number - 1, (float) scale(width, height) * INCH, ImageType.RGB), number, width, height, false);
    }

    private void annotate(PDDocument document) throws IOException {
        Map<PageSpan, List<Note>> places = notes().stream().collect(Collectors.groupingBy(PageDrawing::place, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<PageSpan, List<Note>> place : places.entrySet()) {
            for (List<PageSpan> boxes : place.getKey().boxes().stream().collect(Collectors.groupingBy(PageSpan::page, TreeMap::new, Collectors.toList())).values()) {
                if (boxes.get(0).page() <= document.getNumberOfPages()) {
                    PDPage page = document.getPage(boxes.get(0).page() - 1);
                    page.getAnnotations().add(highlight(boxes.stream().map(b -> onPage(b, page)).toList(), place.getValue(), document));
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        synchronized (this) {
            copy = bytes.toByteArray();
        }
    }

    /** @param boxes of one page */
    private static PDAnnotationHighlight highlight(List<PDRectangle> boxes, List<Note> notes, PDDocument document) {
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        highlight.setRectangle(boxes.stream().reduce(PdfOriginal::around).orElseThrow());
        highlight.setQuadPoints(corners(boxes));
        highlight.setColor(new PDColor(YELLOW, PDDeviceRGB.INSTANCE));
        highlight.setTitlePopup("问题" + notes.stream().map(n -> String.valueOf(n.number())).distinct().collect(Collectors.joining("、")));
        highlight.setContents(notes.stream().map(n -> n.number() + ". " + n.text()).distinct().collect(Collectors.joining("\n")));
        highlight.setPrinted(true);
        highlight.constructAppearances(document);
        return highlight;
    }

    /** The smallest box that holds two, which stand on their lower left corners. */
    private static PDRectangle around(PDRectangle a, PDRectangle b) {
        float left = Math.min(a.getLowerLeftX(), b.getLowerLeftX());
        float bottom = Math.min(a.getLowerLeftY(), b.getLowerLeftY());
        return new PDRectangle(left, bottom, Math.max(a.getUpperRightX(), b.getUpperRightX()) - left, Math.max(a.getUpperRightY(), b.getUpperRightY()) - bottom);
    }

    /** Of each box the upper left, the upper right, the lower left and the lower right corner. */
    private static float[] corners(List<PDRectangle> boxes) {
        float[] corners = new float[boxes.size() * CORNERS];
        for (int i = 0; i < boxes.size(); i++) {
            PDRectangle box = boxes.get(i);
            float[] own = {box.getLowerLeftX(), box.getUpperRightY(), box.getUpperRightX(), box.getUpperRightY(),
                box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getLowerLeftY()};
            System.arraycopy(own, 0, corners, i * CORNERS, CORNERS);
        }
        return corners;
    }

    /** A box of the page as shown, from its top left, in the space of the page, whose origin is the bottom left before it is turned. */
    private static PDRectangle onPage(PageSpan place, PDPage page) {
        PDRectangle crop = page.getCropBox();
        double left = place.x() - MARGIN;
        double top = place.y() - MARGIN;
        double width = place.width() + 2 * MARGIN;
        double height = place.height() + 2 * MARGIN;
        double[] corner = switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new double[] {top, left, height, width};
            case 180 -> new double[] {crop.getWidth() - left - width, top, width, height};
            case 270 -> new double[] {crop.getWidth() - top - height, crop.getHeight() - left - width, height, width};
            default -> new double[] {left, crop.getHeight() - top - height, width, height};
        };
        return new PDRectangle((float) (crop.getLowerLeftX() + corner[0]), (float) (crop.getLowerLeftY() + corner[1]), (float) corner[2], (float) corner[3]);
    }

    @Override
    synchronized List<PagePicture> keep(Path folder) throws IOException {
        if (copy != null) {
            Output.bytes(folder.resolve(COPY), copy);
        }
        return super.keep(folder);
    }
}
