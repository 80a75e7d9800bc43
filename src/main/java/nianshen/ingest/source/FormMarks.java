package nianshen.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the first bytes and the table of contents of a file say about its form. */
public final class FormMarks {

    public static final String RTF = "{\\rtf";
    /** So many bytes tell a picture in JPEG 2000. */
    public static final int JPX_MARK = 8;

    private static final int ZIP_ENTRY = 0x04034B50;
    private static final int ZIP_CENTRAL = 0x02014B50;
    private static final int ZIP_END = 0x06054B50;
    private static final int MAX_ENTRIES = 10_000;

    private FormMarks() {
    }

    /** Whether the file begins as a ZIP archive does. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && intAt(bytes, 0) == ZIP_ENTRY;
    }

    /** Whether the end of the archive, its table of contents, is there. */
    public static boolean isWholeZip(byte[] bytes) {
        return lastIndexOf(bytes, ZIP_END) >= 0;
    }

    /** Whether the name is that of the part of a ZIP archive with which an OFD file begins. */
    public static boolean startsOfd(String name) {
        return name.matches("(?i)(?:\\.?[/\\\\])?OFD\\.xml");
    }

    /** Whether the file begins as an OLE2 compound file does. */
    public static boolean isOle(byte[] bytes) {
        return starts(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    /** Whether the bytes are text to a machine but no text to a reader. */
    public static boolean isMarkup(byte[] b) {
        return starts(b, RTF) || starts(b, "<?xml") || starts(b, "\u00EF\u00BB\u00BF<?xml");
    }

    /** Whether the file is a picture. */
    public static boolean isPicture(byte[] b) {
        return starts(b, 0x89, 'P', 'N', 'G') || starts(b, 0xFF, 0xD8, 0xFF)
                || starts(b, "GIF8") || starts(b, "BM") && b.length > 54 && b[6] == 0 && b[7] == 0
                || starts(b, "II*\0") || starts(b, "MM\0*")
                || starts(b, "RIFF") && b.length > 12 && b[8] == 'W' && b[9] == 'E' || isJpx(b) || starts(b, 0x97, 'J', 'B', '2');
    }

    /** Whether the file is a picture in JPEG 2000, wrapped or bare. */
    public static boolean isJpx(byte[] b) {
        return starts(b, 0, 0, 0, 12, 'j', 'P', ' ', ' ') || starts(b, 0xFF, 0x4F, 0xFF, 0x51);
    }

    /** Whether a file is a picture by its name. */
    public static boolean isPictureName(String name) {
        return name.matches("(?i).*\\.(jpe?g|jp2|j2k|jpf|jpx|jb2|jbig2|png|bmp|gif|tiff?)");
    }

    /** Whether the file begins with these bytes. */
    public static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the file begins with these characters, one a byte. */
    public static boolean starts(byte[] bytes, String magic) {
        byte[] m = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= m.length && Arrays.equals(bytes, 0, m.length, m, 0, m.length);
    }

    /** Names of a ZIP archive's entries, unpacking nothing; of a cut archive those whose headers are there. */
    public static Set<String> zipNames(byte[] bytes) {
        Map<String, Long> listed = zipChecksums(bytes);
        if (!listed.isEmpty()) {
            return listed.keySet();
        }
        Set<String> names = new LinkedHashSet<>();
        for (int at = 0; at + 30 <= bytes.length && names.size() < MAX_ENTRIES; at++) {
            if (bytes[at] == 'P' && intAt(bytes, at) == ZIP_ENTRY) {
                names.add(name(bytes, at + 30, shortAt(bytes, at + 26)));
            }
        }
        return names;
    }

    /** The checksums (CRC-32) of a ZIP archive's entries by name, from its table of contents; none where that is cut off. */
    public static Map<String, Long> zipChecksums(byte[] bytes) {
        int end = lastIndexOf(bytes, ZIP_END);
        int at = end < 0 || end + 20 > bytes.length ? -1 : intAt(bytes, end + 16);
        Map<String, Long> sums = new LinkedHashMap<>();
        while (at >= 0 && at + 46 <= bytes.length && intAt(bytes, at) == ZIP_CENTRAL && sums.size() < MAX_ENTRIES) {
            int length = shortAt(bytes, at + 28);
            sums.put(name(bytes, at + 46, length), intAt(bytes, at + 16) & 0xFFFFFFFFL);
            at += 46 + length + shortAt(bytes, at + 30) + shortAt(bytes, at + 32);
        }
        return sums;
    }

    private static String name(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        return at >= end ? "" : new String(bytes, at, end - at, StandardCharsets.UTF_8);
    }

    private static int lastIndexOf(byte[] bytes, int magic) {
        for (int i = bytes.length - 22; i >= 0; i--) {
            if (bytes[i] == 'P' && intAt(bytes, i) == magic) {
                return i;
            }
        }
        return -1;
    }

    private static int intAt(byte[] b, int i) {
        return shortAt(b, i) | shortAt(b, i + 2) << 16;
    }

    private static int shortAt(byte[] b, int i) {
        return b[i] & 0xFF | (b[i + 1] & 0xFF) << 8;
    }
}
