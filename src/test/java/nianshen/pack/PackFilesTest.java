package nianshen.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianshen.audit.Auditor;
import nianshen.findings.Audit;
import nianshen.ingest.source.Source;
import nianshen.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack is one thing, wherever it comes from, and does not change once it was read. */
class PackFilesTest {

    private static final Path RULES = Path.of("rules");
    private static final Charset CHINESE = Charset.forName("GB18030");
    @TempDir
    private Path folder;

    @Test
    void folderZipAndMemoryAreOnePackAndAuditAlike() throws IOException {
        PackFiles ofFolder = PackFiles.read(RULES);
        PackFiles ofZip = PackFiles.read(zip(ofFolder, "", StandardCharsets.UTF_8));
        PackFiles ofMemory = PackFiles.of(bytes(ofFolder));
        assertEquals(ofFolder.names(), ofZip.names());
        assertEquals(List.of(ofFolder.sha256(), ofFolder.sha256()), List.of(ofZip.sha256(), ofMemory.sha256()));
        Audit byFolder = audit(ofFolder);
        assertEquals(byFolder, audit(ofZip));
        assertEquals(byFolder, audit(ofMemory));
        assertFalse(byFolder.outcomes().isEmpty());
    }

    @Test
    void aZipOfTheFolderItselfAndOneWithNamesOfChineseWindowsAreThePack() throws IOException {
        PackFiles files = PackFiles.read(RULES);
        assertEquals(files.sha256(), PackFiles.read(zip(files, "审核规则/rules/", StandardCharsets.UTF_8)).sha256());
        assertEquals(files.names(), PackFiles.read(zip(files, "", CHINESE)).names());
    }

    @Test
    void thePackComesBackFromBytesAsItWas() throws IOException, ClassNotFoundException {
        PackFiles files = PackFiles.read(RULES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(files);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            PackFiles again = (PackFiles) in.readObject();
            assertEquals(files.names(), again.names());
            assertEquals(files.others(), again.others());
            assertEquals(files.sha256(), again.sha256());
        }
    }

    @Test
    void whatIsReadStaysThoughTheFolderChanges() throws IOException {
        Path words = Files.createDirectories(folder.resolve("words")).resolve("文种.txt");
        Files.writeString(words, "年度报告\n");
        PackFiles before = PackFiles.read(folder);
        Files.writeString(words, "报告\n");
        assertEquals("年度报告\n", before.text("words/文种.txt"));
        assertNotEquals(before.sha256(), PackFiles.read(folder).sha256());
    }

    @Test
    void anUnsavedChangeIsTriedAndLeavesThePackAsItIs() {
        PackFiles files = PackFiles.of(Map.of("pack.json", bytes("{}"), "手册.docx", bytes("x")));
        PackFiles changed = files.with("words/文种.txt", bytes("年度报告"));
        assertTrue(changed.has("words/文种.txt"));
        assertFalse(files.has("words/文种.txt"));
        assertEquals(files.others(), changed.others());
        assertEquals(files.sha256(), changed.without(Set.of("words/文种.txt")).sha256());
    }

    @Test
    void theHashNamesWhatJudgesAndNeitherLettersNorExamples() {
        PackFiles files = PackFiles.read(RULES);
        for (String same : List.of("letters/office.json", "cases/FE-01/新.txt", "local/cases/ZZ-01/新.txt", "手册.docx")) {
            assertEquals(files.sha256(), files.with(same, bytes("x")).sha256(), same);
        }
        for (String other : List.of("pack.json", "basis.json", "agencies.csv", "waivers.csv", "words/文种.txt", "templates/2021/table3.csv",
                "checks/t.drl", "sentences/标题.dslr", "tables/设置.xlsx", "local/新.dslr")) {
            assertNotEquals(files.sha256(), files.with(other, bytes("x")).sha256(), other);
        }
    }

    @Test
    void theHashOfWhatIsReadTellsTheOfficesOwnFilesApart() {
        PackFiles files = PackFiles.of(Map.of("letters/letter-body.txt", bytes("甲"), "letters/words.json", bytes("{}")));
        PackFiles own = files.with("local/letters/letter-body.txt", bytes("乙"));
        assertArrayEquals(letters(files), letters(files.with("words/文种.txt", bytes("年度报告"))));
        for (PackFiles other : List.of(own, own.with("local/letters/letter-body.txt", bytes("丙")), files.with("letters/letter-body.txt", bytes("乙")),
                files.with("letters/letter-body.txt", "local/本办.xlsx“函”", false, bytes("乙")))) {
            assertFalse(Arrays.equals(letters(files), letters(other)));
            assertTrue(other == own || !Arrays.equals(letters(own), letters(other)));
        }
    }

    private static byte[] letters(PackFiles files) {
        return files.hashRead(f -> f.startsWith("letters/"));
    }

    @Test
    void whatEditorsLeaveBehindIsNoPartOfAPack() {
        PackFiles files = PackFiles.of(Map.of("tables/~$设置.xlsx", bytes("x"), "local/.svn/a.drl", bytes("x"), "__MACOSX/pack.json", bytes("x"),
                "words/文种.txt~", bytes("x"), "local/5A3C1E00", bytes("x"), "words/文种.txt", bytes("x")));
        assertEquals(List.of("words/文种.txt"), List.copyOf(files.names()));
        assertTrue(files.others().isEmpty());
    }

    @Test
    void whatIsNoFileOfItsOwnIsRefusedByName() throws IOException, InterruptedException {
        Path local = Files.createDirectories(folder.resolve("rules/local"));
        Path rules = local.getParent();
        Path rule = local.resolve("甲.dslr");
        assertEquals(0, new ProcessBuilder("mkfifo", rule.toString()).start().waitFor());
        assertTrue(refused(rules).contains("local/甲.dslr：不是普通的文件"), () -> refused(rules));
        Files.delete(rule);
        Files.createSymbolicLink(rule, Path.of("甲.dslr"));
        assertTrue(refused(rules).contains("local/甲.dslr：是指向别处的链接"), () -> refused(rules));
        Files.delete(rule);
        Files.createDirectory(rule);
        assertTrue(refused(rules).contains("local/甲.dslr：应为文件，实为文件夹"), () -> refused(rules));
        Files.delete(rule);
        Files.writeString(local.resolve("甲\n规则包正确.dslr"), "规则");
        assertTrue(refused(rules).contains("文件名中有换行等看不见的符号"), () -> refused(rules));
    }

    @Test
    void whereThereIsNoPackItIsSaidSo() throws IOException {
        assertTrue(refused(folder.resolve("没有")).contains("找不到规则文件夹"));
        assertTrue(refused(Files.writeString(folder.resolve("规则.txt"), "规则")).contains("应为规则文件夹，或由它压缩成的 .zip 文件"));
        Path zip = zip(PackFiles.read(RULES), "", StandardCharsets.UTF_8);
        byte[] whole = Files.readAllBytes(zip);
        for (int cut : List.of(whole.length / 2, whole.length / 3, secondEntry(whole), secondEntry(whole) + 10, whole.length - 30)) {
            Files.write(zip, java.util.Arrays.copyOf(whole, cut));
            assertTrue(refused(zip).contains("已损坏"), "cut at " + cut);
        }
    }

    /** Where the second entry of a zip file begins: cut here, nothing is damaged, only gone. */
    private static int secondEntry(byte[] zip) {
        int at = 4;
        while (zip[at] != 'P' || zip[at + 1] != 'K' || zip[at + 2] != 3 || zip[at + 3] != 4) {
            at++;
        }
        return at;
    }

    private static String refused(Path place) {
        return assertThrows(PackException.class, () -> PackFiles.read(place)).getMessage();
    }

    private static Audit audit(PackFiles files) throws IOException {
        return new Auditor(RulePack.load(files)).audit(new Source("范本.txt", files.bytes("cases/_base/department-2023.txt")));
    }

    private Path zip(PackFiles files, String below, Charset names) throws IOException {
        Path zip = folder.resolve("规则.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), names)) {
            for (String name : files.names()) {
                out.putNextEntry(new ZipEntry(below + name));
                out.write(files.bytes(name));
                out.closeEntry();
            }
        }
        assertArrayEquals(new byte[] {'P', 'K'}, java.util.Arrays.copyOf(Files.readAllBytes(zip), 2));
        return zip;
    }

    private static Map<String, byte[]> bytes(PackFiles files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.names().forEach(name -> bytes.put(name, files.bytes(name)));
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
