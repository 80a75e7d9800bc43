package nianshen.ingest.pdf.fonts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** The widths of a composite font by character id (PDF 32000-1, 9.7.4.3), in font sizes. */
public final class PdfWidths {

    private record Range(int first, int last, double width) {
    }

    private final Map<Integer, Double> single = new HashMap<>();
    private final List<Range> ranges = new ArrayList<>();
    private final double usual;
    private final double usualDown;

    PdfWidths(COSDictionary descendant) {
        usual = descendant.getFloat(COSName.DW, 1000) / 1000;
        COSArray down = descendant.getCOSArray(COSName.getPDFName("DW2"));
        usualDown = down != null && down.size() > 1 && down.getObject(1) instanceof COSNumber n
                ? n.floatValue() / 1000 : -1;
        COSArray list = descendant.getCOSArray(COSName.W);
        if (list != null) {
            read(list);
        }
    }

    private void read(COSArray list) {
        int i = 0;
        while (i + 1 < list.size()) {
            if (!(list.getObject(i) instanceof COSNumber first)) {
                return;
            }
            COSBase second = list.getObject(i + 1);
            if (second instanceof COSArray widths) {
                each(first.intValue(), widths);
                i += 2;
            } else if (i + 2 < list.size() && second instanceof COSNumber last
                    && list.getObject(i + 2) instanceof COSNumber width) {
                ranges.add(new Range(first.intValue(), last.intValue(), width.floatValue() / 1000));
                i += 3;
            } else {
                return;
            }
        }
    }

    private void each(int first, COSArray widths) {
        for (int k = 0; k < widths.size(); k++) {
            if (widths.getObject(k) instanceof COSNumber width) {
                single.put(first + k, width.floatValue() / 1000.0);
            }
        }
    }

    /** Along a horizontal line. */
    double across(int cid) {
        Double known = single.get(cid);
        if (known != null) {
            return known;
        }
        for (Range range : ranges) {
            if (cid >= range.first && cid <= range.last) {
                return range.width;
            }
        }
        return usual;
    }

    /** Along a vertical line; negative, since PDF counts upwards. Widths of single characters (W2) are not asked. */
    double down() {
        return usualDown;
    }
}
