package nianshen.ingest.pdf.file;

import java.util.Arrays;

/** Finds words of a PDF among its bytes. */
public final class PdfBytes {

    private static final int BYTES = 256;

    private PdfBytes() {
    }

    /** Where the mark first stands at or behind the place; -1 where it does not. */
    static int indexOf(byte[] bytes, String mark, int from) {
        int last = mark.length() - 1;
        // how far the mark may be moved on by the byte below its last sign (Horspool); where that is the last sign itself it is looked at
        int[] far = new int[BYTES];
        Arrays.fill(far, mark.length());
        for (int i = 0; i < last; i++) {
            far[mark.charAt(i)] = last - i;
        }
        int missed = far[mark.charAt(last)];
        far[mark.charAt(last)] = 0;
        int end = from + last;
        while (end < bytes.length) {
            int on = far[bytes[end] & 0xFF];
            if (on == 0 && stands(bytes, mark, end - last)) {
                return end - last;
            }
            end += on == 0 ? missed : on;
        }
        return -1;
    }

    /** Where the mark last stands; -1 where it does not. */
    static int lastIndexOf(byte[] bytes, String mark) {
        for (int at = bytes.length - mark.length(); at >= 0; at--) {
            if (stands(bytes, mark, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the mark stands at the place. */
    static boolean stands(byte[] bytes, String mark, int at) {
        int i = 0;
        while (i < mark.length() && at + i < bytes.length && bytes[at + i] == mark.charAt(i)) {
            i++;
        }
        return i == mark.length();
    }
}
