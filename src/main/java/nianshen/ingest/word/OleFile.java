package nianshen.ingest.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import nianshen.ingest.source.FormMarks;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.UnreadableException;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What stands in an OLE2 compound file, the container of Word 97–2003, WPS, and encrypted Office files. */
public final class OleFile {

    private static final int SECTOR = 512;
    private static final int FLAGS = 0x0A;
    private static final int ENCRYPTED = 0x01;

    private OleFile() {
    }

    /** Whether the file holds a Word document, encrypted or not. */
    static boolean isWord(byte[] bytes) {
        return FormMarks.isOle(bytes) && names(bytes).contains("WordDocument");
    }

    /** Whether the Word document in the file says of itself that it is encrypted ([MS-DOC] 2.5.2, FibBase.fEncrypted). */
    static boolean isEncryptedWord(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
                DocumentInputStream word = files.createDocumentInputStream("WordDocument")) {
            byte[] start = word.readNBytes(FLAGS + 2);
            return start.length == FLAGS + 2 && (start[FLAGS + 1] & ENCRYPTED) != 0;
        } catch (IOException | RuntimeException e) {
            return false; // the reader will say what is wrong with the file
        }
    }

    /** Whether the file ends in the middle of a sector, as no whole one does. */
    static boolean isCut(byte[] bytes) {
        return bytes.length % SECTOR != 0;
    }

    /** The failure that fits a compound file that is no Word document. */
    public static UnreadableException stranger(byte[] bytes) {
        Set<String> names = names(bytes);
        if (names.isEmpty()) {
            return Refusals.truncated("Word 文件");
        }
        if (names.contains("EncryptedPackage")) {
            return Refusals.encrypted("Office 文件");
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return Refusals.unknown("这是 Excel 表格，不是报告全文", "请提供含正文和表格的完整报告（PDF、OFD、Word 或网页）");
        }
        if (names.contains("PowerPoint Document")) {
            return Refusals.unknown("这是演示文稿", "请另存为 Word（docx）或 PDF 后重新提供");
        }
        return Refusals.unknown("无法识别的 Office 文件", "请另存为 Word（docx）或 PDF 后重新提供");
    }

    /** Names in the root of the container; none where it cannot be opened. */
    private static Set<String> names(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return Set.copyOf(files.getRoot().getEntryNames());
        } catch (IOException | RuntimeException e) {
            return Set.of();
        }
    }
}
