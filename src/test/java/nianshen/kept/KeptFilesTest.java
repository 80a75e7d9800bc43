package nianshen.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.rules.kept.Kept;
import nianshen.OwnCache;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is made once of the same, and anew of whatever differs. */
class KeptFilesTest {

    private static final byte[] CONTENT = "函".getBytes(StandardCharsets.UTF_8);
    @TempDir
    private Path folder;
    private OwnCache own;
    private int made;

    @BeforeEach
    void aFolderOfItsOwn() {
        own = new OwnCache(folder.resolve("cache"));
    }

    @AfterEach
    void theFolderOfBefore() {
        own.close();
    }

    @Test
    void isMadeOnceOfTheSame_andAnewOfAnythingElse() throws IOException {
        assertArrayEquals(CONTENT, found("a", "b"));
        assertArrayEquals(CONTENT, found("a", "b"));
        assertEquals(1, made);
        found("ab");
        found("ab", "");
        found("a", "c");
        new KeptFiles("other").of(List.of(bytes("a"), bytes("b")), this::make);
        assertEquals(5, made);
    }

    @Test
    void damagedFilesAreMadeAnew() throws IOException {
        found("a");
        Path file = onlyFile();
        byte[] whole = Files.readAllBytes(file);
        byte[] tampered = whole.clone();
        tampered[tampered.length - 1]++;
        for (byte[] wrong : List.of(tampered, Arrays.copyOf(whole, whole.length - 1), new byte[0])) {
            Files.write(file, wrong);
            assertArrayEquals(CONTENT, found("a"));
        }
        assertEquals(4, made);
    }

    @Test
    void whatIsNotToBeKeptIsAskedForEachTime() throws IOException {
        KeptFiles kept = new KeptFiles("file");
        assertEquals(Optional.empty(), kept.of(List.of(CONTENT), Optional::empty));
        assertFalse(Files.exists(folder.resolve("cache")));
        found("a");
        assertEquals(1, made);
    }

    @Test
    void compiledRulesLieBesideThem() throws IOException {
        found("a");
        new Kept<>(String.class, "rule").of(List.of(CONTENT), () -> Optional.of("规则"));
        new Kept<>(String.class, "rule").of(List.of(CONTENT), () -> {
            throw new AssertionError("is kept");
        });
        onlyFile();
    }

    private record Pair(Object first, Object second) {
    }

    private record Other(Object first, Object second) {
    }

    @Test
    void differentValuesHaveDifferentBytes_equalOnesTheSame() {
        List<Object> all = new ArrayList<>(List.of("", "甲, 乙", List.of(), List.of("甲, 乙"), List.of("甲", "乙"), List.of(List.of("甲"), "乙"), List.of("甲", List.of("乙")),
                1, 1L, "1", true, "true", new BigDecimal("1.0"), new BigDecimal("1.00"), "null", new Pair("甲", "乙"), new Other("甲", "乙"), new Pair("甲", null),
                new Pair(null, "甲"), new Pair(null, null), new Pair(List.of("甲"), "乙"), "Pair[first=甲, second=乙]"));
        all.add(null);
        Set<String> bytes = new HashSet<>();
        all.forEach(v -> bytes.add(Arrays.toString(KeptSource.of(v))));
        assertEquals(all.size(), bytes.size());
        assertArrayEquals(KeptSource.of(new Pair(List.of("甲"), 1)), KeptSource.of(new Pair(new ArrayList<>(List.of("甲")), 1)));
    }

    private byte[] found(String... sources) throws IOException {
        return new KeptFiles("file").of(Stream.of(sources).map(KeptFilesTest::bytes).toList(), this::make).orElseThrow();
    }

    private Optional<byte[]> make() {
        made++;
        return Optional.of(CONTENT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("cache/files"))) {
            List<Path> files = all.toList();
            assertEquals(1, files.size());
            return files.get(0);
        }
    }
}
