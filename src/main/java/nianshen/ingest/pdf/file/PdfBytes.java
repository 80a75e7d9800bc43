package nianshen.ingest.pdf.file;

/** Finds words of a PDF among its bytes. */
public final class PdfBytes {

    private PdfBytes() {
    }

    /** Where the mark first stands at or behind the place; -1 where it does not. */
    static int indexOf(byte[] bytes, String mark, int from) {
        byte first = (byte) mark.charAt(0);
        for (int at = from; at <= bytes.length - mark.length(); at++) {
            if (bytes[at] == first && stands(bytes, mark, at)) {
                return at;
            }
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

    private static boolean stands(byte[] bytes, String mark, int at) {
        int i = 0;
        while (i < mark.length() && bytes[at + i] == mark.charAt(i)) {
            i++;
        }
        return i == mark.length();
    }
}
