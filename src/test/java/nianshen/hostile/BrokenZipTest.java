package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianshen.Shipped;
import nianshen.audit.Batch;
import nianshen.audit.Input;
import nianshen.audit.Inputs;
import nianshen.findings.Audit;
import nianshen.findings.Status;
import nianshen.specimen.Maker;
import nianshen.specimen.TextPrint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives in which one entry is broken: it is listed with its reason, and the others are audited as they would be alone. */
class BrokenZipTest {

    private static final int SEEDS = Integer.getInteger("hostile.seeds", 1);
    private static final Map<String, byte[]> NEIGHBOURS = new TreeMap<>(Map.of("甲.txt", report(1), "乙.txt", report(2)));

    @TempDir
    private Path folder;

    private static byte[] report(long seed) {
        return TextPrint.values()[0].write(Maker.draw(seed));
    }

    private List<Audit> audited(byte[] archive) throws IOException {
        Path file = folder.resolve("报送.zip");
        Files.write(file, archive);
        return Batch.run(Inputs.find(List.of(file)), 2, input -> Shipped.auditor().audit(input, null));
    }

    private static Map<String, Audit> byName(List<Audit> audits) {
        return audits.stream().collect(Collectors.toMap(a -> a.source().substring(a.source().lastIndexOf('/') + 1), a -> a, (a, b) -> a));
    }

    private static void assertWhole(Map<String, Audit> found) {
        NEIGHBOURS.keySet().forEach(name -> assertEquals(Status.COMPLIANT, found.get(name).status(), name));
    }

    @ParameterizedTest
    @EnumSource(BrokenZip.Way.class)
    void aBrokenEntry_isListedAndItsNeighboursAreAudited(BrokenZip.Way way) throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Audit> audits = audited(BrokenZip.of(way, NEIGHBOURS, report(3), new Random(seed)));
            assertWhole(byName(audits));
            Map<String, Audit> named = byName(audits);
            List<Audit> others = audits.stream().filter(a -> a != named.get("甲.txt") && a != named.get("乙.txt")).toList();
            assertTrue(others.stream().anyMatch(a -> isListed(way, a)), others::toString);
            others.forEach(BrokenZipTest::assertPlain);
        }
    }

    private static String leaf(Audit audit) {
        return audit.source().substring(audit.source().lastIndexOf('/') + 1);
    }

    private static boolean isListed(BrokenZip.Way way, Audit audit) {
        return way.reason.isEmpty() ? audit.status() == Status.COMPLIANT
                : audit.status() == Status.UNREADABLE && audit.error().message().matches(".*(?:" + way.reason + ").*");
    }

    /** Names lead nowhere, nobody is accused, and reasons are for clerks. */
    private static void assertPlain(Audit audit) {
        assertFalse(audit.source().contains("\uFFFD"), audit.source());
        assertFalse(audit.source().contains("..") || audit.source().matches("(?s).*\\p{Cntrl}.*"), audit.source());
        assertTrue(audit.status() == Status.COMPLIANT || audit.status() == Status.UNREADABLE, audit::toString);
        assertFalse(audit.error() != null && audit.error().message().matches(".*(?:程序出错|Error|Exception).*"), audit::toString);
    }

    /** Wherever an archive is cut off, what stands before is audited, and that something is missing is said. */
    @ParameterizedTest
    @ValueSource(ints = {30, 55, 70, 80, 90, 97, 99})
    void anArchiveCutOff_givesWhatIsLeft(int percent) throws IOException {
        byte[] whole = BrokenZip.of(BrokenZip.Way.SOUND, NEIGHBOURS, report(3), new Random(0));
        List<Audit> audits = audited(Arrays.copyOf(whole, whole.length * percent / 100));
        assertTrue(audits.stream().anyMatch(a -> a.source().equals("报送.zip") && a.error().message().contains("没有列出")), audits::toString);
        assertEquals(whole.length * percent / 100 > whole.length / 3 + 200 ? 1 : 0, audits.stream().filter(a -> a.status() == Status.COMPLIANT)
                .filter(a -> leaf(a).equals("乙.txt")).count());
        assertTrue(audits.stream().noneMatch(a -> a.status() == Status.VIOLATIONS), audits::toString);
    }

    @Test
    void anyByteOfAnArchiveMayBeAnother() throws IOException {
        byte[] whole = BrokenZip.of(BrokenZip.Way.SOUND, NEIGHBOURS, report(3), new Random(0));
        for (int seed = 0; seed < 24 * SEEDS; seed++) {
            Random random = new Random(seed);
            byte[] struck = whole.clone();
            struck[random.nextInt(struck.length)] ^= (byte) (1 << random.nextInt(8));
            List<Audit> audits = audited(struck);
            assertTrue(audits.stream().filter(a -> a.status() == Status.COMPLIANT).count() >= 2, audits::toString);
            assertTrue(audits.size() >= 3, audits::toString);
            assertTrue(audits.stream().allMatch(a -> a.status() == Status.COMPLIANT || a.status() == Status.UNREADABLE), audits::toString);
        }
    }

    @Test
    void anArchiveOfNothing_isNoSilence() throws IOException {
        byte[] nothing = new byte[22];
        System.arraycopy("PK\5\6".getBytes(StandardCharsets.US_ASCII), 0, nothing, 0, 4);
        List<Audit> audits = audited(nothing);
        assertEquals(1, audits.size());
        assertTrue(audits.get(0).error().message().contains("没有文件"), audits::toString);
    }

    @Test
    void aFileBeyondAnyReport_isRefusedUnread() throws Exception {
        Path sparse = folder.resolve("大.txt");
        try (var file = new java.io.RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        List<Input> found = Inputs.find(List.of(sparse));
        Audit audit = Shipped.auditor().audit(found.get(0), null);
        assertEquals("TOO_LARGE", audit.error().code());
    }
}
