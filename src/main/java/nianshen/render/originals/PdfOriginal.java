package nianshen.render.originals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import nianshen.doc.PageSpan;
import nianshen.render.files.Output;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A PDF that was read, drawn and copied with notes. What cannot be drawn is left out: the findings stand without it.
 * Drawing has its time; a page that takes longer is left out too.
 */
final class PdfOriginal {

    /** The copy with highlights and notes. */
    static final String COPY = "annotated.pdf";
    private static final String PICTURES = "page-*.png";
    private static final long PATIENCE = 10_000;
    /** Dots an inch where a page is no larger than paper. */
    private static final double FINE = 110;
    private static final double LONGEST = 1400;
    private static final float[] YELLOW = {1, 0.86f, 0.35f};
    private static final double MARGIN = 1.5;

    private PdfOriginal() {
    }

    /** Takes away the pictures and the copy of an earlier run, which show other findings. */
    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(COPY));
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> pictures = Files.newDirectoryStream(folder, PICTURES)) {
                for (Path picture : pictures) {
                    Files.deleteIfExists(picture);
                }
            }
        }
    }

    /**
     * Draws the pages that notes speak of, all of which are on pages, and writes the copy with the notes.
     *
     * @return the pages drawn, in order
     * @throws IOException where the folder cannot be written
     */
    static List<PagePicture> write(byte[] pdf, Collection<Note> notes, Path folder) throws IOException {
        Drawing drawing = new Drawing(pdf, List.copyOf(notes));
        Thread worker = new Thread(drawing, "nianshen-original");
        worker.setDaemon(true);
        worker.start();
        try {
            worker.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.createDirectories(folder);
        return drawing.keep(folder);
    }

    /** The work of one file; what is finished in time counts. */
    private static final class Drawing implements Runnable {

        private final byte[] pdf;
        private final List<Note> notes;
        private final List<PagePicture> pictures = new ArrayList<>();
        private final List<byte[]> drawn = new ArrayList<>();
        private byte[] copy;

        Drawing(byte[] pdf, List<Note> notes) {
            this.pdf = pdf;
            this.notes = notes;
        }

        @Override
        public void run() {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                document.setAllSecurityToBeRemoved(true);
                PDFRenderer renderer = new PDFRenderer(document);
                renderer.setSubsamplingAllowed(true);
                for (int page : new TreeSet<>(notes.stream().map(n -> page(n).page()).toList())) {
                    if (page <= document.getNumberOfPages()) {
                        draw(renderer, document.getPage(page - 1), page);
                    }
                }
                annotate(document);
            } catch (IOException | RuntimeException | StackOverflowError e) {
                // the findings stand without a picture; what was wrong with the file the reader has told
                return;
            }
        }

        private static PageSpan page(Note note) {
            return (PageSpan) note.place();
        }

        private void draw(PDFRenderer renderer, PDPage page, int number) throws IOException {
            PDRectangle box = page.getCropBox();
            boolean lying = page.getRotation() % 180 != 0;
            double width = lying ? box.getHeight() : box.getWidth();
            double height = lying ? box.getWidth() : box.getHeight();
            double dots = Math.min(FINE, LONGEST * 72 / Math.max(width, height));
            BufferedImage image = renderer.renderImageWithDPI(number - 1, (float) dots, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            synchronized (this) {
                pictures.add(new PagePicture(number, PICTURES.replace("*", String.valueOf(number)), width, height));
                drawn.add(png.toByteArray());
            }
        }

        private void annotate(PDDocument document) throws IOException {
            Map<PageSpan, List<Note>> places = notes.stream().collect(Collectors.groupingBy(Drawing::page, LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<PageSpan, List<Note>> place : places.entrySet()) {
                if (place.getKey().page() <= document.getNumberOfPages()) {
                    PDPage page = document.getPage(place.getKey().page() - 1);
                    page.getAnnotations().add(highlight(place.getKey(), place.getValue(), page, document));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            synchronized (this) {
                copy = bytes.toByteArray();
            }
        }

        private static PDAnnotationHighlight highlight(PageSpan place, List<Note> notes, PDPage page, PDDocument document) {
            PDRectangle box = onPage(place, page);
            PDAnnotationHighlight highlight = new PDAnnotationHighlight();
            highlight.setRectangle(box);
            highlight.setQuadPoints(new float[] {box.getLowerLeftX(), box.getUpperRightY(), box.getUpperRightX(), box.getUpperRightY(),
                    box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getLowerLeftY()});
            highlight.setColor(new PDColor(YELLOW, PDDeviceRGB.INSTANCE));
            highlight.setTitlePopup("问题" + notes.stream().map(n -> String.valueOf(n.number())).distinct().collect(Collectors.joining("、")));
            highlight.setContents(notes.stream().map(n -> n.number() + ". " + n.text()).distinct().collect(Collectors.joining("\n")));
            highlight.setPrinted(true);
            highlight.constructAppearances(document);
            return highlight;
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

        synchronized List<PagePicture> keep(Path folder) throws IOException {
            for (int i = 0; i < pictures.size(); i++) {
                Output.bytes(folder.resolve(pictures.get(i).link()), drawn.get(i));
            }
            if (copy != null) {
                Output.bytes(folder.resolve(COPY), copy);
            }
            return List.copyOf(pictures);
        }
    }
}
