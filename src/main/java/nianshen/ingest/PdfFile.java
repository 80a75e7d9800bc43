package nianshen.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nianshen.ingest.UnreadableException.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDF bytes and says in plain words why they cannot be opened. */
final class PdfFile {

    private static final String WHOLE = "整个文件";
    /** The header stands within the first 1024 bytes, the end mark within the last 1024 (with room for padding). */
    private static final int HEAD = 1024;
    private static final int TAIL = 2048;

    private PdfFile() {
    }

    static boolean isPdf(byte[] bytes) {
        return latin(bytes, 0, HEAD).contains("%PDF-");
    }

    /** Whether the end of the file is missing. */
    static boolean cutShort(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = latin(bytes, from, TAIL);
        return !tail.contains("%%EOF") && !tail.contains("startxref");
    }

    private static String latin(byte[] bytes, int from, int length) {
        return new String(bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
    }

    static PDDocument open(byte[] bytes) throws UnreadableException {
        try {
            PDDocument file = Loader.loadPDF(bytes);
            if (file.getNumberOfPages() == 0) {
                file.close();
                throw cutShort(bytes) ? truncated(WHOLE)
                        : new UnreadableException(Reason.EMPTY, WHOLE, "PDF没有任何页面", "请重新提供完整的报告文件");
            }
            return file;
        } catch (InvalidPasswordException locked) {
            throw new UnreadableException(Reason.ENCRYPTED, WHOLE, "PDF已加密", "请提供未加密文件");
        } catch (IOException | RuntimeException damaged) {
            throw cutShort(bytes) ? truncated(WHOLE) : damaged(WHOLE);
        }
    }

    static UnreadableException truncated(String place) {
        return new UnreadableException(Reason.TRUNCATED, place, "PDF文件不完整，后半部分缺失", "请重新下载或重新提供完整的文件");
    }

    static UnreadableException damaged(String place) {
        return new UnreadableException(Reason.DAMAGED, place, "PDF文件已损坏，无法读取", "请用原软件重新导出PDF后再提供");
    }
}
