package nianshen.ingest.pdf.fonts;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.pdf.file.PdfLimits;
import nianshen.ingest.pdf.file.PdfStreams;
import nianshen.ingest.source.Limit;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * What the embedded program of a font says of the digits that a file says its codes mean: by names and tables of its own, or else by
 * how many outlines each has. Opened only where the codes of digits stand in no order, as they do where somebody changed the file.
 */
final class PdfDigitShapes {

    /** Outlines of each digit: a ring has two, the eight three. */
    private static final int[] OUTLINES = {2, 1, 1, 1, 2, 1, 2, 1, 3, 2};
    /** Drawn with one outline or two. */
    private static final int FOUR = 4;
    /** A single digit may be drawn in an unusual way. */
    static final int MANY = 2;

    private PdfDigitShapes() {
    }

    /**
     * Whether the program shows other digits.
     *
     * @param digits to the codes that are said to mean them
     */
    static boolean deny(COSDictionary dictionary, Map<String, Integer> digits, PdfLimits limits) {
        try {
            return !digits.isEmpty() && isEmbedded(dictionary, limits) && denies(PDFontFactory.createFont(dictionary), digits);
        } catch (Limit.Exceeded more) {
            throw more;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    /** Whether it brings a program, and one within the limits; of others there is nothing to ask. */
    private static boolean isEmbedded(COSDictionary font, PdfLimits limits) throws IOException {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary own = descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary d ? d : font;
        COSDictionary descriptor = own.getCOSDictionary(COSName.FONT_DESC);
        boolean embedded = false;
        for (COSName kind : List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3)) {
            COSStream program = descriptor == null ? null : descriptor.getCOSStream(kind);
            embedded |= program != null && PdfStreams.bytes(program, new PageLosses(), limits.programs).length > 0;
        }
        return embedded;
    }

    private static boolean denies(PDFont font, Map<String, Integer> digits) throws IOException {
        int unlike = 0;
        int named = 0;
        for (Map.Entry<String, Integer> digit : digits.entrySet()) {
            String own = named(font, digit.getValue());
            if (own != null && own.matches("\\d") && !own.equals(digit.getKey())) {
                return true;
            }
            named += own == null ? 0 : 1;
            unlike += isUnlike(font, digit.getValue(), Integer.parseInt(digit.getKey())) ? 1 : 0;
        }
        return named == 0 && unlike >= MANY;
    }

    /** What the font calls a code; null where it has no name for it. */
    private static String named(PDFont font, int code) throws IOException {
        if (font instanceof PDTrueTypeFont simple) {
            return named(simple.getTrueTypeFont(), simple.codeToGID(code));
        }
        if (font instanceof PDType0Font composite && composite.getDescendantFont() instanceof PDCIDFontType2 program) {
            return named(program.getTrueTypeFont(), composite.codeToGID(code));
        }
        String name = font instanceof PDSimpleFont simple && simple.getEncoding() != null ? simple.getEncoding().getName(code) : null;
        return name == null || name.equals(".notdef") ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
    }

    private static String named(TrueTypeFont program, int glyph) throws IOException {
        CmapLookup table = program.getUnicodeCmapLookup(false);
        List<Integer> codes = table == null ? null : table.getCharCodes(glyph);
        if (codes != null && !codes.isEmpty()) {
            return Character.toString(codes.get(0));
        }
        String name = program.getPostScript() == null ? null : program.getPostScript().getName(glyph);
        return name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
    }

    private static boolean isUnlike(PDFont font, int code, int digit) throws IOException {
        GeneralPath path = font instanceof PDVectorFont drawn ? drawn.getPath(code) : null;
        int outlines = 0;
        for (PathIterator steps = path == null ? null : path.getPathIterator(null); steps != null && !steps.isDone(); steps.next()) {
            outlines += steps.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        return isUnlike(outlines, digit);
    }

    /** Whether so many outlines are not those of a digit; of none nothing can be told. */
    static boolean isUnlike(int outlines, int digit) {
        return outlines > 0 && outlines != OUTLINES[digit] && !(digit == FOUR && outlines == 1);
    }
}
