package nianshen.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nianshen.ingest.canvas.Canvas;
import nianshen.ingest.canvas.Matrix;
import nianshen.ingest.page.Page;
import nianshen.ingest.pdf.file.PdfLimits;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.pdf.file.PdfStreams;
import nianshen.ingest.pdf.fonts.PdfFonts;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Runs one page of a file. */
final class PdfPages {

    private PdfPages() {
    }

    static Page read(PDPage page, int number, PdfFonts fonts, PdfLayers layers, PdfLimits limits) throws IOException {
        PageLosses losses = new PageLosses();
        PDRectangle crop = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        boolean sideways = rotation == 90 || rotation == 270;
        Canvas canvas = new Canvas(number, sideways ? crop.getHeight() : crop.getWidth(),
                sideways ? crop.getWidth() : crop.getHeight(), losses, limits.drawing);
        PDResources resources = page.getResources();
        PdfInterpreter interpreter = new PdfInterpreter(fonts, layers, canvas, toPage(crop, rotation), losses, limits);
        interpreter.run(content(page, losses, limits), resources == null ? null : resources.getCOSObject());
        new PdfNotes(interpreter, losses).draw(page);
        if (canvas.isBlank() && namesFonts(page)) {
            losses.add("的内容缺失");
        }
        return canvas.page();
    }

    /** All content streams of the page in a row; an operator may go on from one to the next. */
    private static byte[] content(PDPage page, PageLosses losses, PdfLimits limits) throws IOException {
        COSBase written = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        List<COSStream> streams = streams(written);
        int due = written instanceof COSArray several ? several.size() : 1;
        if (streams.size() < due) {
            losses.add(streams.isEmpty() ? "的内容缺失" : "有一段内容缺失");
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (COSStream stream : streams) {
            content.writeBytes(PdfStreams.bytes(stream, losses, limits.content));
            content.write('\n');
        }
        return content.toByteArray();
    }

    /** A page that names fonts of its own means to write something. */
    private static boolean namesFonts(PDPage page) {
        COSDictionary own = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
        COSDictionary fonts = own == null ? null : own.getCOSDictionary(COSName.FONT);
        return fonts != null && fonts.size() > 0;
    }

    private static List<COSStream> streams(COSBase contents) {
        if (contents instanceof COSStream one) {
            return List.of(one);
        }
        List<COSStream> streams = new ArrayList<>();
        for (int i = 0; contents instanceof COSArray several && i < several.size(); i++) {
            streams.addAll(several.getObject(i) instanceof COSStream one ? List.of(one) : List.of());
        }
        return streams;
    }

    /** From user space (origin low, y upwards) to the page as shown (origin top left, y downwards). */
    private static Matrix toPage(PDRectangle crop, int rotation) {
        double left = crop.getLowerLeftX();
        double low = crop.getLowerLeftY();
        double right = crop.getUpperRightX();
        double high = crop.getUpperRightY();
        return switch (rotation) {
            case 90 -> new Matrix(0, 1, 1, 0, -low, -left);
            case 180 -> new Matrix(-1, 0, 0, 1, right, -low);
            case 270 -> new Matrix(0, -1, -1, 0, high, right);
            default -> new Matrix(1, 0, 0, -1, -left, high);
        };
    }
}
