package nianshen.office.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nianshen.Folders;
import nianshen.OwnCache;
import nianshen.Shipped;
import nianshen.audit.FormReport;
import nianshen.office.Pack;
import nianshen.pack.PackFiles;
import nianshen.specimen.Specimen;
import nianshen.specimen.TextPrint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever audits again waits only for what a change touched, and gets what an audit into an empty folder gives: whatever it is
 * that changed.
 */
class UnchangedTest {

    private static final String ACROSS = "sentences/跨年.dslr";
    private static final String WATER = "水利局";
    private static final Options PLAIN = new Options(null, 2, false);
    private static PackFiles files;
    private static Pack pack;
    @TempDir
    private static Path folder;
    private static Path in;
    private static Path earlier;
    private static Path out;
    private static OwnCache kept;
    private static int others;

    /**
     * This year's report of an agency and another one's, in which parts are the same, and what was read of the year before.
     * All tests go on from there, each from where another left off.
     */
    @BeforeAll
    static void auditOnce() throws IOException {
        files = PackFiles.of(Shipped.files(Shipped.BASES_ONLY));
        pack = Pack.open(files);
        // before the first is audited, where everything kept is of these tests alone
        pack.rules().prepare();
        kept = new OwnCache(folder.resolve("kept"));
        in = Files.createDirectories(folder.resolve("in"));
        earlier = folder.resolve("earlier");
        out = folder.resolve("out");
        write("水利.txt", report(2024));
        write("教育.txt", other(report(2024)));
        before(report(2023));
        audit(pack, out, PLAIN.beside(earlier), in);
    }

    @AfterAll
    static void close() {
        kept.close();
    }

    private static Specimen report(int year) {
        return FormReport.of(files, "2021", year);
    }

    private static Specimen other(Specimen report) {
        return report.reworded("title", t -> t.replace(WATER, "教育局")).reworded("signature", t -> t.replace(WATER, "教育局"));
    }

    private static void write(String name, Specimen report) throws IOException {
        Files.write(in.resolve(name), TextPrint.TAB.write(report));
    }

    /** What an audit read from last year's report. */
    private static void before(Specimen report) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("last"));
        Files.write(reports.resolve("水利.txt"), TextPrint.TAB.write(report));
        audit(pack, earlier, PLAIN, reports);
    }

    private static void audit(Pack by, Path into, Options options, Path reports) throws IOException {
        new Job(Reports.in(List.of(reports)), options).write(by, into, Listener.NONE);
    }

    /** Audits again, and into an empty folder by a program that never ran before, and holds one against the other. */
    private static void same(Pack by, Options options) throws IOException {
        audit(by, out, options, in);
        Path fresh = folder.resolve("fresh" + others++);
        OwnCache empty = new OwnCache(folder.resolve("empty" + others));
        try {
            audit(by, fresh, options, in);
        } finally {
            empty.close();
        }
        Map<String, byte[]> expected = results(fresh);
        Map<String, byte[]> now = results(out);
        assertEquals(expected.keySet(), now.keySet());
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, now.get(name), name));
    }

    /** All results, without the time at which they came about. */
    private static Map<String, byte[]> results(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(Folders.files(folder));
        files.computeIfPresent("findings.json", (name, bytes) -> new String(bytes, StandardCharsets.UTF_8).replaceFirst("\"generatedAt\"\\s*:\\s*\"[^\"]*\"", "")
                .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Pack with(String file, String text) {
        return Pack.open(files.with(file, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsUnchangedIsLeftAsItStands() throws IOException {
        audit(pack, out, PLAIN.beside(earlier), in);
        FileTime longAgo = FileTime.fromMillis(0);
        List<Path> pages = Stream.of("水利", "教育").flatMap(r -> Stream.of("index.html", "source.html", "facts.json").map(f -> out.resolve("reports/" + r + "/" + f))).toList();
        for (Path page : pages) {
            Files.setLastModifiedTime(page, longAgo);
        }
        same(pack, PLAIN.beside(earlier));
        for (Path page : pages) {
            assertEquals(longAgo, Files.getLastModifiedTime(page), page::toString);
        }
        write("教育.txt", other(FormReport.saying(report(2024), "4.value.review.total", "7")));
        same(pack, PLAIN.beside(earlier));
        assertFalse(longAgo.equals(Files.getLastModifiedTime(out.resolve("reports/教育/index.html"))));
        assertEquals(longAgo, Files.getLastModifiedTime(out.resolve("reports/水利/facts.json")));
    }

    @Test
    void anotherReport_another_sBesideIt_andLastYear_sTellOnAll() throws IOException {
        write("水利.txt", FormReport.saying(report(2024), "3.new.total", "5"));
        write("教育.txt", other(report(2024)));
        same(pack, PLAIN.beside(earlier));
        write("教育.txt", report(2024));
        same(pack, PLAIN.beside(earlier));
        before(FormReport.saying(report(2023), "3.carriedOut.total", "4"));
        same(pack, PLAIN.beside(earlier));
        same(pack, PLAIN);
        Files.move(in.resolve("教育.txt"), in.resolve("另一份.txt"));
        same(pack, PLAIN);
        Files.move(in.resolve("另一份.txt"), in.resolve("教育.txt"));
        before(report(2023));
    }

    @Test
    void anotherYear_andOtherThreads_tellOnAll() throws IOException {
        same(pack, new Options(2023, 1, false));
        same(pack, new Options(2024, 2, false));
    }

    @Test
    void otherRules_words_agenciesAndExcusesTellOnAll() throws IOException {
        same(with(ACROSS, files.text(ACROSS) + "\n"), PLAIN.beside(earlier));
        same(with("words/公开用语.txt", files.text("words/公开用语.txt") + "\n新词新语\n"), PLAIN.beside(earlier));
        same(with("agencies.csv", "机关名称,别名,类型\n云泽县水利局,云泽县教育局,部门\n"), PLAIN.beside(earlier));
        same(with("waivers.csv", files.text("waivers.csv") + "\n" + pack.rules().rules().get(0).id() + ",全部,,本办同意,周文清,\n"), PLAIN.beside(earlier));
    }

    @Test
    void anotherOfficeAndLettersTellOnPagesAndLetters() throws IOException {
        Options letters = new Options(null, 2, true);
        audit(pack, out, letters, in);
        same(pack, letters);
        same(with("letters/office.json", files.text("letters/office.json").replace("周文清", "吴文清")), letters);
        // the office's own, which no audit takes away
        Files.delete(out.resolve("发函决定.csv"));
        same(pack, PLAIN);
    }

    @Test
    void whatSomebodyDidToResultsOrToWhatIsKeptIsUndone() throws IOException {
        audit(pack, out, PLAIN.beside(earlier), in);
        Files.writeString(out.resolve("reports/水利/index.html"), "合格");
        Files.delete(out.resolve("reports/教育/source.html"));
        Files.writeString(out.resolve("reports/教育/page-9.png"), "");
        Files.writeString(out.resolve("index.html"), "");
        same(pack, PLAIN.beside(earlier));
        Files.delete(out.resolve("findings.json"));
        for (String kind : List.of("verdicts", "made", "read")) {
            for (String name : Folders.files(folder.resolve("kept").resolve(kind)).keySet()) {
                Path file = folder.resolve("kept").resolve(kind).resolve(name);
                byte[] damaged = Files.readAllBytes(file);
                damaged[damaged.length / 2] ^= 1;
                Files.write(file, damaged);
            }
        }
        same(pack, PLAIN.beside(earlier));
    }
}
