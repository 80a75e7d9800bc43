package nianshen.ingest.pdf.fonts;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import nianshen.ingest.canvas.DigitCodes;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** Makes fonts of one-byte codes ready: Unicode from the map or the encoding's glyph names, widths from the file. */
public final class PdfSimpleFonts {

    private static final int SYMBOLIC = 4;

    private PdfSimpleFonts() {
    }

    /** @param toUnicode the font's own map to Unicode, may be null */
    static PdfFont make(COSDictionary font, CMap toUnicode) {
        Encoding encoding = encoding(font);
        IntFunction<String> meaning = code -> {
            String text = toUnicode == null ? null : toUnicode.toUnicode(code, 1);
            return text != null && !text.isEmpty() ? text : named(encoding, code);
        };
        boolean says = toUnicode != null && font.getDictionaryObject(COSName.ENCODING) != null;
        boolean drawn = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
        IntFunction<String> names = code -> {
            String name = says ? named(encoding, code) : null;
            return drawn && !DigitCodes.isDigit(name) ? null : name; // drawings may be called anything, a letter too
        };
        return new PdfSimpleFont(meaning, names, advances(font, encoding));
    }

    private static String named(Encoding encoding, int code) {
        if (encoding == null) {
            return null;
        }
        String name = encoding.getName(code);
        return name.equals(".notdef") ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
    }

    /** Null where only the font program knows its encoding. */
    private static Encoding encoding(COSDictionary font) {
        COSBase declared = font.getDictionaryObject(COSName.ENCODING);
        if (declared instanceof COSName name) {
            Encoding known = Encoding.getInstance(name);
            return known != null ? known : implied(font);
        }
        if (declared instanceof COSDictionary differences) {
            Encoding base = implied(font);
            return new DictionaryEncoding(differences, base == null, base);
        }
        return implied(font);
    }

    private static Encoding implied(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        boolean embedded = descriptor != null && (descriptor.containsKey(COSName.FONT_FILE)
                || descriptor.containsKey(COSName.FONT_FILE2) || descriptor.containsKey(COSName.FONT_FILE3));
        boolean symbolic = descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
        if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE)) || embedded && symbolic) {
            return null;
        }
        return COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE)) ? WinAnsiEncoding.INSTANCE
                : StandardEncoding.INSTANCE;
    }

    private static IntToDoubleFunction advances(COSDictionary font, Encoding encoding) {
        COSArray widths = font.getCOSArray(COSName.WIDTHS);
        if (widths == null) {
            return standardAdvances(font, encoding);
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        double missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        double unit = unit(font);
        return code -> unit * (code >= first && code - first < widths.size()
                && widths.getObject(code - first) instanceof COSNumber n ? n.floatValue() : missing);
    }

    private static double unit(COSDictionary font) {
        COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
        boolean drawn = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
        return drawn && matrix != null && matrix.getObject(0) instanceof COSNumber n ? Math.abs(n.floatValue()) : 0.001;
    }

    /** The fourteen fonts that need no widths in the file. */
    private static IntToDoubleFunction standardAdvances(COSDictionary font, Encoding encoding) {
        FontMetrics own = Standard14Fonts.getAFM(String.valueOf(font.getNameAsString(COSName.BASE_FONT)));
        FontMetrics metrics = own != null ? own : Standard14Fonts.getAFM("Helvetica");
        return code -> encoding == null ? 0.5 : metrics.getCharacterWidth(encoding.getName(code)) / 1000;
    }
}
