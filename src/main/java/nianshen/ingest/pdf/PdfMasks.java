package nianshen.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** How much of what lies beneath a picture hides where it hides least (PDF 32000-1, 11.6.5). */
final class PdfMasks {

    /** A picture that lets so much through somewhere, of 255, is none that was laid over something to hide it. */
    private static final int LITTLE = 128;
    private static final double MOST = 255;
    /** Points that are looked at, the others are as these. */
    private static final int POINTS = 1 << 20;
    private static final int PIECE = 4096;

    private PdfMasks() {
    }

    /** From 0 (nothing) to 1. */
    static double hides(COSDictionary picture) {
        boolean cut = picture.containsKey(COSName.MASK) || picture.getInt(COSName.SMASK_IN_DATA, 0) != 0 || picture.getBoolean(COSName.IMAGE_MASK, false);
        COSStream mask = picture.getCOSStream(COSName.SMASK);
        if (cut || mask == null) {
            return cut || picture.containsKey(COSName.SMASK) ? 0 : 1;
        }
        boolean plain = COSName.FLATE_DECODE.equals(mask.getFilters()) && !mask.containsKey(COSName.DECODE_PARMS) && !mask.containsKey(COSName.DECODE)
                && mask.getInt(COSName.BITS_PER_COMPONENT) == Byte.SIZE;
        try {
            return plain ? least(mask) : 0;
        } catch (IOException damaged) {
            return 0;
        }
    }

    /** A seal is clear at its first point already. */
    private static double least(COSStream mask) throws IOException {
        int least = (int) MOST;
        byte[] piece = new byte[PIECE];
        try (InputStream in = new InflaterInputStream(mask.createRawInputStream())) {
            int read = 0;
            for (int seen = 0; read >= 0 && seen < POINTS; seen += read) {
                for (int i = 0; i < read; i++) {
                    least = Math.min(least, piece[i] & 0xFF);
                }
                if (least < LITTLE) {
                    return 0;
                }
                read = in.read(piece);
            }
        }
        return least / MOST;
    }
}
