package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianshen.ingest.source.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every report of the input is found once, whatever holds it. */
class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderIsReadWithAllBelowItInOrder() throws IOException {
        write("乡镇/青石镇.txt", "b");
        write("水利局.txt", "a");
        assertEquals(List.of("乡镇/青石镇.txt", "水利局.txt"), names(folder));
    }

    @Test
    void hiddenLockAndSystemFilesAreNoReports() throws IOException {
        write(".gitkeep", "");
        write("~$水利局.docx", "x");
        write("Thumbs.db", "x");
        write("水利局.txt", "a");
        assertEquals(List.of("水利局.txt"), names(folder));
    }

    @Test
    void whatIsNoFileOfItsOwnIsToldAndNotPassedOver() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("别处"));
        Path reports = Files.createDirectory(folder.resolve("报告"));
        Files.createSymbolicLink(reports.resolve("部门"), elsewhere);
        Files.createSymbolicLink(reports.resolve("水利局.txt"), elsewhere.resolve("水利局.txt"));
        assertEquals(0, new ProcessBuilder("mkfifo", reports.resolve("管道.zip").toString()).start().waitFor());
        List<Input> found = Inputs.find(List.of(reports));
        assertEquals(List.of("水利局.txt", "管道.zip", "部门"), found.stream().map(Input::name).toList());
        assertEquals(List.of("文件已不在原处，或者是指向不存在的文件的链接", "是管道或设备，不是普通的文件", "是指向另一个文件夹的链接，其中的报告没有读"),
                found.stream().map(i -> assertThrows(UnreadableException.class, i::open).getMessage()).toList());
    }

    @Test
    void anArchiveIsOpenedWithChineseNames() throws Exception {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Path zip = folder.resolve(charset.name() + ".zip");
            Files.write(zip, zip(charset, Map.of("部门/水利局.txt", "甲".getBytes(charset))));
            List<Input> found = Inputs.find(List.of(zip));
            assertEquals(List.of(charset.name() + ".zip/部门/水利局.txt"), found.stream().map(Input::name).toList());
            assertArrayEquals("甲".getBytes(charset), found.get(0).open().bytes());
        }
    }

    @Test
    void anArchiveInAnArchiveIsOpened() throws Exception {
        byte[] inner = zip(StandardCharsets.UTF_8, Map.of("水利局.txt", new byte[] {1}));
        Files.write(folder.resolve("全县.zip"), zip(StandardCharsets.UTF_8, Map.of("部门.zip", inner)));
        assertEquals(List.of("全县.zip/部门.zip/水利局.txt"), names(folder));
    }

    @Test
    void aWordFileIsAReportAndNoArchive() throws IOException {
        Files.write(folder.resolve("水利局.docx"), zip(StandardCharsets.UTF_8,
                new TreeMap<>(Map.of("[Content_Types].xml", new byte[0], "word/document.xml", new byte[0]))));
        assertEquals(List.of("水利局.docx"), names(folder));
    }

    @Test
    void aDamagedArchiveFails_andSoDoesWhatIsLeftOfIt() throws IOException {
        byte[] whole = zip(StandardCharsets.UTF_8, Map.of("水利局.txt", new byte[5000]));
        Files.write(folder.resolve("坏.zip"), java.util.Arrays.copyOf(whole, 60));
        List<Input> found = Inputs.find(List.of(folder));
        assertEquals(List.of("坏.zip", "坏.zip/水利局.txt"), found.stream().map(Input::name).toList());
        found.forEach(input -> assertThrows(UnreadableException.class, input::open));
    }

    @Test
    void twoFilesOfOneNameKeepBothTheirNames() throws IOException {
        write("甲/年报.txt", "a");
        write("乙/年报.txt", "b");
        List<Input> found = Inputs.find(List.of(folder.resolve("甲/年报.txt"), folder.resolve("乙/年报.txt")));
        assertEquals(List.of("乙/年报.txt", "年报.txt"), found.stream().map(Input::name).toList());
    }

    private List<String> names(Path root) {
        return Inputs.find(List.of(root)).stream().map(Input::name).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static byte[] zip(Charset charset, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream((OutputStream) bytes, charset)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
