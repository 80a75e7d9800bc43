package nianshen.ingest.pdf.fonts;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.pdf.file.PdfLimits;
import nianshen.ingest.pdf.file.PdfStreams;
import nianshen.ingest.pdf.file.PdfTokens;
import nianshen.ingest.source.Limit;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/** Whether fonts whose characters are small drawings (Type3) draw the digits that their codes are said to mean. */
final class PdfDrawnDigits {

    private static final int OTHERWISE = -1;

    private PdfDrawnDigits() {
    }

    /**
     * Whether two digits are one drawing, or drawings do not have the outlines of their digits.
     *
     * @param digits to the codes that are said to mean them
     */
    static boolean deny(COSDictionary font, Map<String, Integer> digits, PdfLimits limits) {
        try {
            return denies(font, digits, limits);
        } catch (Limit.Exceeded more) {
            throw more;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private static boolean denies(COSDictionary font, Map<String, Integer> digits, PdfLimits limits) throws IOException {
        Set<COSStream> known = new HashSet<>();
        int unlike = 0;
        for (Map.Entry<String, Integer> digit : digits.entrySet()) {
            COSStream drawing = drawing(font, digit.getValue());
            if (drawing != null && !known.add(drawing)) {
                return true;
            }
            int outlines = drawing == null ? OTHERWISE : outlines(new PdfTokens(PdfStreams.bytes(drawing, new PageLosses(), limits.programs)));
            unlike += PdfDigitShapes.isUnlike(outlines, Integer.parseInt(digit.getKey())) ? 1 : 0;
        }
        return unlike >= PdfDigitShapes.MANY;
    }

    /** What a code draws, by its name among the differences; null where that cannot be told. */
    private static COSStream drawing(COSDictionary font, int code) {
        COSDictionary drawings = font.getCOSDictionary(COSName.CHAR_PROCS);
        COSDictionary encoding = font.getCOSDictionary(COSName.ENCODING);
        COSArray differences = encoding == null ? null : encoding.getCOSArray(COSName.DIFFERENCES);
        COSName name = null;
        int at = 0;
        for (int i = 0; differences != null && i < differences.size(); i++) {
            COSBase entry = differences.getObject(i);
            if (entry instanceof COSNumber first) {
                at = first.intValue();
            } else if (at++ == code && entry instanceof COSName named) {
                name = named;
            }
        }
        return name == null || drawings == null ? null : drawings.getCOSStream(name);
    }

    /** How many closed figures are filled; {@link #OTHERWISE} where it is drawn by lines or points. */
    private static int outlines(PdfTokens tokens) {
        int outlines = 0;
        for (String operator = tokens.next(); operator != null; operator = tokens.next()) {
            switch (operator) {
                case "m", "re" -> outlines++;
                case "S", "s", "Do", "BI" -> {
                    return OTHERWISE;
                }
                default -> {
                }
            }
        }
        return outlines;
    }
}
