package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.audit.Batch;
import nianshen.audit.Input;
import nianshen.doc.Document;
import nianshen.findings.Audit;
import nianshen.findings.Status;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.scan.Remembering;
import nianshen.specimen.Maker;
import nianshen.specimen.TextPrint;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Changed files of every form: each is read, doubted or refused for what it is, in a batch whose other reports come out as
 * they would have alone. {@code -Dhostile.seeds=100} for a long run.
 */
class MutantsTest {

    private static final int FEW = 8;
    private static final int SEEDS = FEW * Integer.getInteger("hostile.seeds", 1);
    /** Of so many changed files one is audited to its end, the others are read. */
    private static final int AUDITED = 4;
    private static final String INTERNAL = "INTERNAL";
    private static final Pattern PACKED = Pattern.compile(".*\\.(?:docx|pdf|ofd)");
    private static final Map<String, byte[]> SOUND = SoundFiles.all();

    /** Where text was lost, what is drawn instead is looked at in the long run alone. */
    private static Executable drawn(Executable test) {
        return SEEDS == FEW ? () -> Remembering.withEyesShut(test) : test;
    }

    /** Files packed with checksums give back all of their text, or say that they do not. */
    @TestFactory
    Stream<DynamicTest> aChangedFile_isReadOrRefusedAndHarmsNoOther_inAPackedOneTheChangeIsToldOrWithoutEffect() {
        return SOUND.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), drawn(() -> {
            List<byte[]> mutants = IntStream.range(0, SEEDS).mapToObj(seed -> Mutant.of(file.getValue(), seed)).toList();
            List<Document> read = mutants.stream().map(ReaderFuzz::read).flatMap(Optional::stream).toList();
            if (PACKED.matcher(file.getKey()).matches()) {
                String whole = Verdicts.text(Ingest.read(new Source(file.getKey(), file.getValue()).within(Shipped.site())));
                assertEquals(List.of(), read.stream().filter(d -> d.flaws().isEmpty()).map(Verdicts::text).filter(text -> !text.equals(whole)).toList());
            }
            List<Input> batch = new ArrayList<>(List.of(neighbour("甲.txt", 31), neighbour("乙.txt", 32)));
            IntStream.range(0, SEEDS).filter(seed -> seed % AUDITED == 0)
                    .forEach(seed -> batch.add(1, new Input(seed + file.getKey(), () -> mutants.get(seed))));
            List<Audit> audits = Batch.run(batch, 2, input -> Shipped.auditor().audit(input, null));
            assertEquals(Alone.FIRST, audits.get(0));
            assertEquals(Alone.LAST, audits.get(audits.size() - 1));
            audits.forEach(MutantsTest::assertPlain);
        })));
    }

    private static Input neighbour(String name, int seed) {
        return new Input(name, () -> TextPrint.values()[0].write(Maker.draw(seed)));
    }

    /** What comes of the neighbours by themselves. */
    private static final class Alone {

        private static final Audit FIRST = Shipped.auditor().audit(neighbour("甲.txt", 31), null);
        private static final Audit LAST = Shipped.auditor().audit(neighbour("乙.txt", 32), null);
    }

    private static void assertPlain(Audit audit) {
        if (audit.status() == Status.UNREADABLE) {
            assertEquals(false, audit.error().code().equals(INTERNAL) || audit.error().message().contains("超时"), audit::toString);
        } else {
            assertNull(audit.error());
        }
    }

    /** What the search for bad bytes has found is tried again with every build. */
    @TestFactory
    Stream<DynamicTest> whatWasOnceFound_holds() throws IOException {
        Path found = Path.of("src/test/resources/nianshen/hostile/found");
        List<Path> files;
        try (Stream<Path> list = Files.isDirectory(found) ? Files.list(found) : Stream.empty()) {
            files = list.sorted().toList();
        }
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                () -> ReaderFuzz.fuzzerTestOneInput(Files.readAllBytes(file))));
    }
}
