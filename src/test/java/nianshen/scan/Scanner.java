package nianshen.scan;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Scans PDF files.
 *
 * @param dpi  dots an inch
 * @param seed for what is left to chance
 */
public record Scanner(Look look, double dpi, long seed) {

    /** The pages from the first to the one of that number, as pictures. */
    public List<BufferedImage> pages(byte[] pdf, int first, int last) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(file);
            List<BufferedImage> pages = new ArrayList<>();
            for (int i = first - 1; i < Math.min(last, file.getNumberOfPages()); i++) {
                pages.add(look.of(renderer.renderImageWithDPI(i, (float) dpi, ImageType.RGB), dpi, seed, i));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of nothing but pictures of all the pages. */
    public byte[] scan(byte[] pdf) {
        return bound(pages(pdf, 1, Integer.MAX_VALUE));
    }

    /** A file of these pictures, a page each. */
    public byte[] bound(List<BufferedImage> pages) {
        try (PDDocument file = new PDDocument()) {
            for (BufferedImage image : pages) {
                PDPage page = new PDPage(new PDRectangle((float) (image.getWidth() * 72 / dpi), (float) (image.getHeight() * 72 / dpi)));
                file.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(file, page)) {
                    content.drawImage(kept(file, image), 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDImageXObject kept(PDDocument file, BufferedImage image) throws IOException {
        return look.quality == 0 ? CCITTFactory.createFromImage(file, as(image, BufferedImage.TYPE_BYTE_BINARY))
                : JPEGFactory.createFromImage(file, image, look.quality / 100f);
    }

    /** The picture in another kind of memory. */
    static BufferedImage as(BufferedImage image, int type) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D pen = copy.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return copy;
    }
}
