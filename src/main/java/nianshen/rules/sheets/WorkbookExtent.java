package nianshen.rules.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nianshen.rules.sheets.WorkbookReader.Unreadable;

/**
 * How much a workbook may hold once it is unpacked: many times what offices write, and little enough to be opened. Counted
 * while it is unpacked, so that a small file that stands for an enormous one is stopped before the memory is gone.
 */
final class WorkbookExtent {

    private static final int MOST_BYTES = 24 << 20;
    /** Of rows, cells and whatever else is marked in it. */
    private static final int MOST_MARKS = 500_000;
    private static final int PIECE = 1 << 16;
    private long bytes;
    private long marks;

    private WorkbookExtent() {
    }

    /** @throws Unreadable where it holds more; what cannot be unpacked is left to whoever opens it */
    static void check(byte[] file) throws Unreadable {
        WorkbookExtent extent = new WorkbookExtent();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                extent.add(zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            // told of where the file is opened
            return;
        }
    }

    private void add(ZipInputStream entry) throws IOException, Unreadable {
        byte[] piece = new byte[PIECE];
        for (int read = entry.read(piece); read >= 0; read = entry.read(piece)) {
            bytes += read;
            for (int i = 0; i < read; i++) {
                marks += piece[i] == '<' ? 1 : 0;
            }
            if (bytes > MOST_BYTES || marks > MOST_MARKS) {
                throw new Unreadable("内容过多，不像是规则和设置的工作簿，请删去用不到的行、列、格式后再试");
            }
        }
    }
}
