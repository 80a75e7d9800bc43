package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nianshen.Shipped;
import nianshen.doc.Document;
import nianshen.findings.Status;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A binary Word file of which a byte is not what it was: what does not agree with the rest is told and accuses nobody. */
class BrokenDocTest {

    /** How many bytes are changed in each way; {@code -Dhostile.seeds=2000} for a long run. */
    private static final int SEEDS = 10 * Integer.getInteger("hostile.seeds", 1);

    private enum Change {
        FLIPPED {
            @Override
            byte of(byte old, Random random) {
                return (byte) (old ^ 1 << random.nextInt(8));
            }
        },
        ZEROED {
            @Override
            byte of(byte old, Random random) {
                return 0;
            }
        },
        OTHER {
            @Override
            byte of(byte old, Random random) {
                return (byte) random.nextInt(256);
            }
        };

        abstract byte of(byte old, Random random);
    }

    static byte[] sound() throws IOException {
        try (var in = BrokenDocTest.class.getResourceAsStream("sound.doc")) {
            return in.readAllBytes();
        }
    }

    private static Source file(byte[] bytes) {
        return new Source("报告.doc", bytes);
    }

    @Test
    void theSoundFile_passesWithoutDoubt() throws Exception {
        assertEquals(List.of(), Ingest.read(file(sound())).flaws());
        assertEquals(Status.COMPLIANT, Shipped.auditor().audit(file(sound())).status());
    }

    /** A letter of the text that became another letter is all that nobody can tell. */
    @ParameterizedTest
    @EnumSource(Change.class)
    void aChangedByte_accusesNobody(Change change) throws Exception {
        byte[] sound = sound();
        String whole = Verdicts.text(Ingest.read(file(sound)));
        Random random = new Random(change.ordinal());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < SEEDS; i++) {
            byte[] struck = sound.clone();
            int at = random.nextInt(struck.length);
            struck[at] = change.of(struck[at], random);
            String said = wrong(whole, struck);
            if (!said.isEmpty()) {
                wrong.add(Integer.toHexString(at) + ": " + said);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String wrong(String whole, byte[] struck) {
        return Verdicts.examined(file(struck)).map(e -> wrong(whole, e.document(), e.audit().status())).orElse("");
    }

    private static String wrong(String whole, Document document, Status status) {
        boolean told = !document.flaws().isEmpty();
        boolean right = told ? status == Status.DOUBTFUL || status == Status.UNREADABLE
                : status != Status.VIOLATIONS || otherLetter(whole, Verdicts.text(document));
        return right ? "" : status + " " + document.flaws();
    }

    private static boolean otherLetter(String whole, String read) {
        return read.length() == whole.length()
                && java.util.stream.IntStream.range(0, read.length()).filter(i -> read.charAt(i) != whole.charAt(i)).count() <= 1;
    }

    @ParameterizedTest
    @ValueSource(ints = {512, 64, 16})
    void aStretchOfNothing_isNeverRight(int length) throws Exception {
        Random random = new Random(length);
        String whole = Verdicts.text(Ingest.read(file(sound())));
        for (int i = 0; i < SEEDS / 2; i++) {
            byte[] struck = sound();
            int at = random.nextInt(struck.length / length) * length;
            java.util.Arrays.fill(struck, at, at + length, (byte) 0);
            assertEquals("", wrong(whole, struck), "at " + at);
        }
    }

    @Test
    void aKeyWithoutTheMarkOfEncryption_isTold() throws Exception {
        Document document = Ingest.read(file(word(sound(), 0x0E, 0x2F)));
        assertTrue(document.flaws().toString().contains("加密标记"), document.flaws()::toString);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 0x81})
    void aFileThatSaysItIsEncrypted_isRefused(int flags) throws Exception {
        byte[] file = word(sound(), 0x0B, flags | 0x12);
        assertEquals(UnreadableException.Reason.ENCRYPTED,
                assertThrows(UnreadableException.class, () -> Ingest.read(file(file))).reason());
    }

    @Test
    void aLetterThatNobodyUses_isDoubtedWhereItStands() throws Exception {
        byte[] file = sound();
        int at = find(file, "规范性");
        file[at + 1] = 0x50;
        Document document = Ingest.read(file(file));
        assertTrue(document.flaws().toString().contains("不是常用的规范字"), document.flaws()::toString);
        assertEquals(Status.DOUBTFUL, Shipped.auditor().audit(file(file)).status());
    }

    private static int find(byte[] file, String text) {
        String all = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        return all.indexOf(new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_16LE), java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    /** The file with one byte of its main stream changed. */
    private static byte[] word(byte[] bytes, int at, int value) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            byte[] word;
            try (DocumentInputStream in = files.createDocumentInputStream("WordDocument")) {
                word = in.readAllBytes();
            }
            word[at] = (byte) value;
            files.getRoot().getEntry("WordDocument").delete();
            files.createDocument(new ByteArrayInputStream(word), "WordDocument");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
