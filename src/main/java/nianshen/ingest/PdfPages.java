package nianshen.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Runs one page of a file. */
final class PdfPages {

    private PdfPages() {
    }

    static PdfPage read(PDPage page, int number, PdfFonts fonts) throws IOException {
        PDRectangle crop = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        boolean sideways = rotation == 90 || rotation == 270;
        PdfCanvas canvas = new PdfCanvas(number, sideways ? crop.getHeight() : crop.getWidth(),
                sideways ? crop.getWidth() : crop.getHeight());
        PDResources resources = page.getResources();
        try (InputStream in = page.getContents()) {
            new PdfInterpreter(fonts, canvas, toPage(crop, rotation)).run(in.readAllBytes(),
                    resources == null ? null : resources.getCOSObject());
        }
        return canvas.page();
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
