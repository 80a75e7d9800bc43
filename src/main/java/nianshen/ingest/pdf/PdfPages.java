package nianshen.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import nianshen.ingest.page.Page;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Runs one page of a file. */
final class PdfPages {

    private PdfPages() {
    }

    static Page read(PDPage page, int number, PdfFonts fonts) throws IOException {
        PDRectangle crop = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        boolean sideways = rotation == 90 || rotation == 270;
        PdfCanvas canvas = new PdfCanvas(number, sideways ? crop.getHeight() : crop.getWidth(),
                sideways ? crop.getWidth() : crop.getHeight());
        PDResources resources = page.getResources();
        new PdfInterpreter(fonts, canvas, toPage(crop, rotation)).run(content(page),
                resources == null ? null : resources.getCOSObject());
        return canvas.page();
    }

    /** All content streams of the page in a row; an operator may go on from one to the next. */
    private static byte[] content(PDPage page) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
            content.writeBytes(PdfStreams.bytes(streams.next().getCOSObject()));
            content.write('\n');
        }
        return content.toByteArray();
    }

    /** From user space (origin low, y upwards) to the page as shown (origin top left, y downwards). */
    private static PdfMatrix toPage(PDRectangle crop, int rotation) {
        double left = crop.getLowerLeftX();
        double low = crop.getLowerLeftY();
        double right = crop.getUpperRightX();
        double high = crop.getUpperRightY();
        return switch (rotation) {
            case 90 -> new PdfMatrix(0, 1, 1, 0, -low, -left);
            case 180 -> new PdfMatrix(-1, 0, 0, 1, right, -low);
            case 270 -> new PdfMatrix(0, -1, -1, 0, high, right);
            default -> new PdfMatrix(1, 0, 0, -1, -left, high);
        };
    }
}
