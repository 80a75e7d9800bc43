package nianshen.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.OwnCache;
import nianshen.kept.KeptFolder;
import nianshen.rules.engine.RuleCode;
import nianshen.rules.engine.RuleTexts;
import nianshen.rules.engine.RuleUnit;
import nianshen.rules.kept.Kept;
import nianshen.rules.kept.Serial;
import nianshen.rules.ledger.Consequence;
import nianshen.rules.ledger.DrlRule;
import nianshen.rules.ledger.Uses;
import nianshen.rules.phrases.Phrase;
import nianshen.rules.phrases.Phrasebook;
import nianshen.rules.sheets.Workbook;
import nianshen.rules.sheets.Workbook.Cell;
import nianshen.rules.sheets.Workbook.Kind;
import nianshen.text.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept is used only where not a byte of it has changed and nobody else could have changed it. */
class KeptTest {

    private static final int MOST = 40;
    private static final List<byte[]> SOURCES = List.of("规则".getBytes(StandardCharsets.UTF_8));
    private static final RuleUnit.Compiled UNIT = new RuleUnit.Compiled(
            new ArrayList<>(List.of(new DrlRule("ZZ-01", "ZZ-01 试验", Map.of("name", "试验"), Map.of(), Consequence.NOTHING, "a.drl", 3, Uses.NOTHING))), new byte[] {7});

    @TempDir
    private Path folder;
    private Path cache;
    private OwnCache own;
    private int made;

    @BeforeEach
    void anEmptyFolderOfItsOwn() {
        cache = folder.resolve("cache");
        own = new OwnCache(cache);
    }

    @AfterEach
    void theFolderOfBefore() {
        own.close();
    }

    /** One of each kind of thing that is kept. */
    static Stream<Serializable> kinds() {
        TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>(Map.of(0, new TreeMap<>(Map.of(0, new Cell("甲", Kind.TEXT)))));
        return Stream.of(UNIT, new RuleCode(UNIT.rules(), new byte[] {1, 2, 3}),
                new RuleTexts(new TreeMap<>(Map.of("a.dslr", "package checks.sentences"))),
                Phrasebook.of(Map.of("词汇.dsl", "[当]标题有{w}=Title( text contains \"{w}\" )"), new ArrayList<>()),
                new Workbook(List.of(new Workbook.Sheet("阈值", rows, new ArrayList<>()))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isMadeOnceAndFoundAgainByTheNextRun(Serializable thing) {
        assertEquals(shown(thing), shown(found(thing, SOURCES)));
        assertEquals(shown(thing), shown(found(thing, SOURCES)), "by the next run");
        assertEquals(1, made);
        found(thing, List.of("别的".getBytes(StandardCharsets.UTF_8)));
        assertEquals(2, made);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void changedCutAndForeignFilesAreMadeAnew(Serializable thing) throws IOException {
        found(thing, SOURCES);
        Path file = onlyFile();
        byte[] bytes = Files.readAllBytes(file);
        byte[] tampered = bytes.clone();
        tampered[tampered.length - 5]++;
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length / 2);
        int times = 1;
        for (byte[] wrong : List.of(tampered, cut, new byte[] {1, 2, 3}, new byte[0], hashed("不是对象".getBytes(StandardCharsets.UTF_8)),
                hashed(serial(new ArrayList<>(List.of("别的东西")))))) {
            Files.write(file, wrong);
            found(thing, SOURCES);
            assertEquals(++times, made);
            assertEquals(bytes.length, Files.size(file), "made anew, it is kept anew");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatAnotherVersionMadeBearsAnotherName(Serializable thing) throws IOException {
        found(thing, SOURCES);
        Path file = onlyFile();
        Files.move(file, cache.resolve("0".repeat(64) + file.getFileName().toString().substring(64)));
        found(thing, SOURCES);
        assertEquals(2, made);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void folderThatOthersMayWriteToIsNeitherReadNorWritten(Serializable thing) throws IOException {
        found(thing, SOURCES);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        found(thing, SOURCES);
        found(thing, List.of("别的".getBytes(StandardCharsets.UTF_8)));
        assertEquals(3, made);
        onlyFile();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void folderThatCannotBeMadeIsNoFault(Serializable thing) throws IOException {
        Files.writeString(cache, "");
        found(thing, SOURCES);
        found(thing, SOURCES);
        assertEquals(2, made);
        assertEquals("", Files.readString(cache));
    }

    @Test
    void whatHasAFaultIsNotKept() {
        Kept<RuleUnit.Compiled> kept = new Kept<>(RuleUnit.Compiled.class, "unit");
        assertTrue(kept.of(SOURCES, Optional::empty).isEmpty());
        assertFalse(Files.exists(cache));
        assertTrue(kept.of(SOURCES, () -> Optional.of(UNIT)).isPresent());
    }

    @Test
    void leastUsedFilesGoAndForeignOnesStay() throws IOException {
        KeptFolder kept = new KeptFolder(cache, MOST);
        kept.keep(name(0), new byte[] {7});
        Files.writeString(cache.resolve("写给自己.txt"), "");
        for (int i = 1; i < MOST; i++) {
            Files.copy(cache.resolve(name(0)), cache.resolve(name(i)));
            Files.setLastModifiedTime(cache.resolve(name(i)), FileTime.fromMillis(1_000_000L * i));
        }
        assertTrue(kept.find(name(1)).isPresent(), "it is used, so it stays");
        kept.keep(name(MOST), new byte[] {7});
        int gone = MOST + 1 - kept.room();
        assertFalse(Files.exists(cache.resolve(name(2))) || Files.exists(cache.resolve(name(gone + 1))));
        assertTrue(Files.exists(cache.resolve(name(1))) && Files.exists(cache.resolve(name(gone + 2)))
                && Files.exists(cache.resolve("写给自己.txt")));
        try (Stream<Path> all = Files.list(cache)) {
            assertEquals(kept.room() + 1, all.count());
        }
    }

    @Test
    void manyAtOnceDoNotDisturbEachOther() {
        List<Integer> sizes = IntStream.range(0, 200).parallel()
                .mapToObj(i -> new Kept<>(RuleUnit.Compiled.class, "unit").of(SOURCES, () -> Optional.of(UNIT)).orElseThrow().rules().size())
                .toList();
        assertEquals(java.util.Collections.nCopies(200, 1), sizes);
        assertEquals(1, found(UNIT, SOURCES).rules().size());
        assertEquals(0, made);
    }

    /** The value in words, for compiled rules are bytes. */
    private static String shown(Object value) {
        Object plain = value instanceof RuleCode code ? code.rules()
                : value instanceof Phrasebook book ? book.of("当").stream().map(Phrase::shown).toList() : value;
        return plain.toString().replaceAll("\\[B@\\w+", "bytes");
    }

    /** What a run that starts now makes or finds. */
    @SuppressWarnings("unchecked")
    private <V extends Serializable> V found(V thing, List<byte[]> sources) {
        return new Kept<>((Class<V>) thing.getClass(), "unit").of(sources, () -> {
            made++;
            return Optional.of(thing);
        }).orElseThrow();
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> all = Files.list(cache)) {
            List<Path> files = all.toList();
            assertEquals(1, files.size());
            return files.get(0);
        }
    }

    private static byte[] hashed(byte[] payload) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] hash = digest.digest(payload);
        byte[] all = java.util.Arrays.copyOf(hash, hash.length + payload.length);
        System.arraycopy(payload, 0, all, hash.length, payload.length);
        return all;
    }

    private static byte[] serial(Serializable value) throws IOException {
        return Serial.bytes(value);
    }

    private static String name(int i) {
        return String.format("%064x.unit", i);
    }
}
