package nianshen.ingest.pdf;

import java.io.IOException;
import java.util.Set;
import nianshen.ingest.canvas.PageLosses;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Annotations and form fields that are drawn on a page (PDF 32000-1, 12.5): what stands in them is text of the page like
 * any other. Pop-ups, links and signatures are none.
 */
final class PdfNotes {

    /** Notes by which a reader crosses out what the page says, or would have it blacked. */
    private static final Set<String> STRIKING = Set.of("StrikeOut", "Redact");
    /** Hidden, and not for the screen. */
    private static final int UNSEEN = 2 | 32;
    private final PdfInterpreter interpreter;
    private final PageLosses losses;

    PdfNotes(PdfInterpreter interpreter, PageLosses losses) {
        this.interpreter = interpreter;
        this.losses = losses;
    }

    /** Draws those of the page. */
    void draw(PDPage page) throws IOException {
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary note && (note.getInt(COSName.F, 0) & UNSEEN) == 0 && speaks(note)) {
                draw(note);
            }
        }
    }

    private static boolean speaks(COSDictionary note) {
        return switch (String.valueOf(note.getNameAsString(COSName.SUBTYPE))) {
            case "Popup", "Link", "Text" -> false;
            case "Widget" -> !COSName.SIG.equals(field(note, COSName.FT));
            default -> true;
        };
    }

    private void draw(COSDictionary note) throws IOException {
        if (STRIKING.contains(String.valueOf(note.getNameAsString(COSName.SUBTYPE)))) {
            losses.add("有批注划去或要遮盖文字，被划去的也计入了报告");
        }
        COSStream looks = looks(note);
        COSArray place = note.getCOSArray(COSName.RECT);
        if (looks != null && place != null && place.size() == 4) {
            interpreter.note(looks, place.toFloatArray(), note.getCOSDictionary(COSName.OC));
        } else if (looks == null && written(note)) {
            losses.add("有批注或表单域的文字没有画出来，无法读取");
        }
    }

    /** The appearance in its present state. */
    private static COSStream looks(COSDictionary note) {
        COSDictionary all = note.getCOSDictionary(COSName.AP);
        COSBase normal = all == null ? null : all.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream stream) {
            return stream;
        }
        COSName state = note.getCOSName(COSName.AS);
        return normal instanceof COSDictionary states && state != null ? states.getCOSStream(state) : null;
    }

    private static boolean written(COSDictionary note) {
        boolean free = COSName.getPDFName("FreeText").equals(note.getCOSName(COSName.SUBTYPE));
        String text = free ? note.getString(COSName.CONTENTS) : filledIn(note);
        return text != null && !text.isBlank();
    }

    private static String filledIn(COSDictionary note) {
        boolean text = COSName.TX.equals(field(note, COSName.FT));
        return text && field(note, COSName.V) instanceof COSString value ? value.getString() : null;
    }

    /** An entry of the field, which may stand in its parent. */
    private static COSBase field(COSDictionary note, COSName entry) {
        COSDictionary parent = note.getCOSDictionary(COSName.PARENT);
        COSBase own = note.getDictionaryObject(entry);
        return own != null || parent == null ? own : parent.getDictionaryObject(entry);
    }
}
