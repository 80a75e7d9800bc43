package nianshen.office.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nianshen.OwnCache;
import nianshen.audit.Input;
import nianshen.audit.ReadReport;
import nianshen.facts.Facts;
import nianshen.ingest.source.Pace;
import nianshen.office.Pack;
import nianshen.pack.PackFiles;
import nianshen.render.files.ReportNames;
import nianshen.specimen.Maker;
import nianshen.specimen.TextPrint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is read once as long as nothing changes that it could be read otherwise by, and never once too seldom. */
class LastReadingsTest {

    private static final byte[] REPORT = TextPrint.TAB.write(Maker.draw(1, 2023));
    private static final String NAME = "报告.txt";
    private static Pack pack;
    @TempDir
    private Path folder;
    private Path out;
    private OwnCache cache;

    @BeforeAll
    static void openPack() {
        pack = Pack.open(Path.of("rules"));
    }

    @BeforeEach
    void keepApart() throws IOException {
        out = Files.createDirectories(folder.resolve("out"));
        cache = new OwnCache(folder.resolve("kept"));
    }

    @AfterEach
    void close() {
        cache.close();
    }

    private static Input input(byte[] report) {
        return new Input(NAME, () -> report);
    }

    private void write(Pack by) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.write(in.resolve(NAME), REPORT);
        new Job(Reports.in(List.of(in)), new Options(null, 1, false)).write(by, out, Listener.NONE);
    }

    /** What a run into the folder would not read again. */
    private Optional<Facts> known(Input input, Pack by, Integer year) throws IOException {
        OutFolder results = new OutFolder(out, by.renderer(), by.info(), ReportNames.of(List.of(NAME)), Journal.open(out, "", false), LastReadings.of(out, by, year));
        return results.read(input).map(ReadReport::facts);
    }

    private static Pack changed(String file, String more) {
        PackFiles files = pack.rules().files();
        return Pack.open(files.with(file, (files.text(file) + more).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatStaysTheSameIsNotReadAgain_andWhatIsTakenForItIsEqual() throws IOException {
        assertEquals(Optional.empty(), known(input(REPORT), pack, null));
        write(pack);
        assertEquals(Optional.of(pack.auditor().read(input(REPORT), null, Pace.NONE).facts()), known(input(REPORT), pack, null));
        assertEquals(Optional.empty(), known(input(Arrays.copyOf(REPORT, REPORT.length - 9)), pack, null), "another report");
        assertEquals(Optional.empty(), known(new Input("另一份.txt", () -> REPORT), pack, null), "another name");
        assertEquals(Optional.empty(), known(new Input(NAME, () -> REPORT, () -> new byte[0]), pack, null), "confirmed");
        assertEquals(Optional.empty(), known(input(REPORT), pack, 2022), "another year");
    }

    @Test
    void otherWordsMayReadOtherwise_otherRulesMayNot() throws IOException {
        write(pack);
        assertEquals(Optional.empty(), known(input(REPORT), changed("words/公开用语.txt", "\n新词新语\n"), null));
        Pack otherRules = changed(pack.rules().files().rules().stream().filter(f -> f.endsWith(".dslr")).findFirst().orElseThrow(), "\n");
        assertTrue(known(input(REPORT), otherRules, null).isPresent());
        assertTrue(Files.readString(out.resolve("reports/报告/facts.json")).contains(otherRules.info().sha256()), "facts.json does not name the pack it is judged by");
    }

    @Test
    void whatSomebodyDidToFactsIsUndone() throws IOException {
        write(pack);
        Path facts = out.resolve("reports/报告/facts.json");
        byte[] before = Files.readAllBytes(facts);
        Files.writeString(facts, Files.readString(facts).replace("2023", "2022"));
        assertEquals(Optional.empty(), known(input(REPORT), pack, null));
        write(pack);
        assertArrayEquals(before, Files.readAllBytes(facts));
    }

    @Test
    void aFileThatIsInDoubtIsReadEveryTime() {
        assertTrue(pack.auditor().read(input(REPORT), null, Pace.NONE).sound());
        byte[] cutOff = Arrays.copyOf(REPORT, REPORT.length + 1);
        cutOff[REPORT.length] = "字".getBytes(StandardCharsets.UTF_8)[0];
        assertFalse(pack.auditor().read(input(cutOff), null, Pace.NONE).sound());
    }
}
