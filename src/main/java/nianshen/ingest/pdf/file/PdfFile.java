package nianshen.ingest.pdf.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import nianshen.ingest.source.Limit;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.UnreadableException;
import nianshen.ingest.source.UnreadableException.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDF bytes and says in plain words why they cannot be opened. */
public final class PdfFile {

    private static final String WHOLE = Refusals.WHOLE;
    private static final String FORM = "PDF";
    /** The header stands within the first 1024 bytes, the end mark within the last 1024 (with room for padding). */
    private static final int HEAD = 1024;
    private static final int TAIL = 2048;

    private PdfFile() {
    }

    /** Whether the bytes begin as a PDF file does. */
    public static boolean isPdf(byte[] bytes) {
        String head = latin(bytes, 0, HEAD);
        return head.contains("%PDF-") && !head.startsWith("PK") && !head.stripLeading().startsWith("<");
    }

    /** Whether the end of the file is missing. */
    public static boolean cutShort(byte[] bytes) {
        String tail = latin(bytes, Math.max(0, bytes.length - TAIL), TAIL);
        return !tail.contains("%%EOF") && !tail.contains("startxref");
    }

    /**
     * Whether a file cut short still holds every page: the cut goes through no object, and the pages are as many as
     * the page tree counts, each with content.
     */
    static boolean complete(PDDocument file, byte[] bytes) {
        int pages = 0;
        for (PDPage page : file.getPages()) {
            pages += page.hasContents() ? 1 : 0;
        }
        int last = PdfBytes.lastIndexOf(bytes, " obj");
        return pages == file.getNumberOfPages() && last >= 0 && PdfBytes.lastIndexOf(bytes, "endobj") > last;
    }

    private static String latin(byte[] bytes, int from, int length) {
        return new String(bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
    }

    /** The document with these marks, opened; the caller closes it. */
    public static PDDocument open(byte[] bytes, PdfMarks marks) throws UnreadableException {
        try {
            PdfStreams.measureTables(bytes, marks, new Limit("目录展开后超过64MB", 64L << 20));
            PDDocument file = Loader.loadPDF(bytes);
            boolean cut = cutShort(bytes);
            if (file.getNumberOfPages() == 0 || cut && !complete(file, bytes)) {
                file.close();
                throw cut ? Refusals.truncated(FORM) : Refusals.empty("PDF没有任何页面");
            }
            return file;
        } catch (InvalidPasswordException locked) {
            throw Refusals.encrypted(FORM);
        } catch (Limit.Exceeded more) {
            throw more;
        } catch (IOException | RuntimeException damaged) {
            throw failure(damaged, bytes);
        }
    }

    private static UnreadableException failure(Exception damaged, byte[] bytes) {
        boolean locked = String.valueOf(damaged.getMessage()).contains("security handler")
                || damaged.getCause() instanceof GeneralSecurityException;
        return locked ? Refusals.encrypted(FORM) : damaged(WHOLE, cutShort(bytes));
    }

    /** A page or file that cannot be read; that its end is missing explains most. */
    public static UnreadableException damaged(String place, boolean cutShort) {
        return cutShort ? Refusals.truncated(FORM)
                : new UnreadableException(Reason.DAMAGED, place, "PDF已损坏，无法读取", "请用原软件重新导出PDF后再提供");
    }
}
