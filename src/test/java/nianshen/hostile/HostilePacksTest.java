package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianshen.Folders;
import nianshen.Shipped;
import nianshen.office.PackCheck;
import nianshen.pack.PackException;
import nianshen.pack.PackFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rule packs made to break the program are refused, quickly, with file, line and reason; {@code -Dhostile.packs=5000} tries
 * more of them, {@code -Dhostile.seed=7} others.
 */
class HostilePacksTest {

    private static final int PACKS = Integer.getInteger("hostile.packs", 120);
    private static final long SEED = Long.getLong("hostile.seed", 20_260);
    /** Two seconds are meant; a machine that has other things to do is forgiven, whoever goes on without end is not. */
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Predicate<String> FEW = f -> !f.matches("(local|cases|checks|tables)/.*|sentences/.*dslr");
    private static final String SOUND = HostilePacks.sentence("第六部分没有提到“联系电话”").replace("ZZ-01", "ZZ-02");
    private static Map<String, byte[]> base;
    private static PackFiles sound;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        base = Shipped.files(FEW);
        base.put("local/b.dslr", SOUND.getBytes(StandardCharsets.UTF_8));
        sound = PackFiles.of(base);
        assertEquals(List.of(), told(() -> sound));
    }

    @TestFactory
    Stream<DynamicTest> isRefusedWithFileLineAndReason() {
        return HostilePacks.all(PACKS, SEED).stream().map(pack -> DynamicTest.dynamicTest(pack.name(), () -> {
            List<String> told = assertTimeoutPreemptively(LONG, () -> told(() -> pack.in(sound)));
            assertTrue(!told.isEmpty() && told.get(0).matches(pack.told()), () -> "not as " + pack.told() + ": " + told);
            told.forEach(line -> assertTrue(!line.contains("\n") && !line.matches(".*(Exception|Error:|\\bat nianshen\\.).*"), line));
        }));
    }

    /** As much as is allowed, and what only looks like an attack. */
    @TestFactory
    Stream<DynamicTest> isAcceptedWhereItOnlyLooksLikeAnAttack() {
        return Stream.of(code("Title( " + "(".repeat(19) + "year == 1" + ")".repeat(19) + " )"), code("Title( text" + ".toString()".repeat(300) + " == \"a\" )"),
                code("( Title() or Report() )\n".repeat(6)), code("Title( text == \"" + "甲".repeat(1_900) + "\" )"), code("Title( text matches \"(a+)+b\" )"),
                code("Title( /* year == 2 ) */ year == 1 ) // 说明"), code("Title( text == \"a\\\" || eval(true) || \\\"\" )"), code("Figure() Figure() Figure() Figure()"),
                sentences("第六部分没有提到“" + "联系".repeat(150) + "”"), sentences("第六部分没有提到“a\\nb”"), sentences("第六部分没有提到“{year}”"),
                sentences("第六部分有实质内容或者".repeat(20) + "第六部分没有提到“a”"),
                HostilePack.of("words", "words/mentions/联系.txt", "词语\nre:(甲|甲甲)+乙\n", null),
                HostilePack.of("words", "words/mentions/联系.txt", IntStream.range(0, 15_000).mapToObj(i -> "词语" + i + "\n").collect(Collectors.joining()), null))
                .map(pack -> DynamicTest.dynamicTest(pack.name(), () -> assertEquals(List.of(), assertTimeoutPreemptively(LONG, () -> told(() -> pack.in(sound))))));
    }

    private static HostilePack code(String when) {
        return HostilePack.of("code", "local/a.drl", HostilePacks.rule(when, "ledger.violated();"), null);
    }

    private static HostilePack sentences(String condition) {
        return HostilePack.of("sentences", "local/a.dslr", HostilePacks.sentence(condition), null);
    }

    /** What keeps the pack from being used. */
    private static List<String> told(Supplier<PackFiles> files) {
        try {
            return PackCheck.of(files.get()).faults();
        } catch (PackException e) {
            return e.lines();
        }
    }

    @Test
    void filesThatLieElsewhereAreNotRead() throws IOException {
        Folders.copy(Shipped.RULES, folder.resolve("rules"), FEW);
        Path secret = Files.writeString(folder.resolve("secret.txt"), "不可外传");
        Path link = Files.createSymbolicLink(Files.createDirectories(folder.resolve("rules/local")).resolve("a.dslr"), secret);
        assertEquals(List.of("local/a.dslr：是指向别处的链接，不会读取，请放入文件本身"), PackCheck.of(folder.resolve("rules")).faults());
        Files.delete(link);
        Path whole = Files.createSymbolicLink(folder.resolve("rules/local/cases"), Files.createDirectories(folder.resolve("elsewhere")));
        assertEquals(List.of("local/cases：是指向别处的链接，不会读取，请放入文件本身"), PackCheck.of(folder.resolve("rules")).faults());
        Files.delete(whole);
        Files.createSymbolicLink(folder.resolve("rules/local/b.dslr"), Files.writeString(folder.resolve("rules/local/a.dslr"), SOUND));
        Files.delete(folder.resolve("rules/local/b.dslr"));
        assertEquals(List.of(), PackCheck.of(folder.resolve("rules")).faults());
    }

    @Test
    void packedFoldersAreRefusedWhereNamesLeadOutOfThem_orTheyStandForFarMore() throws IOException {
        for (String name : List.of("../rules/local/a.dslr", "/etc/a.dslr", "C:/a.dslr", "rules/./a.dslr", "rules/../../a.dslr", "rules//a.dslr", "rules/a\nb.dslr", "..\\a.dslr")) {
            List<String> told = PackCheck.of(packed(name, 1)).faults();
            assertTrue(told.get(0).contains("不指向规则文件夹之内，请重新压缩规则文件夹"), told::toString);
            assertTrue(!told.get(0).contains("\n"), told::toString);
        }
        List<String> told = PackCheck.of(packed("rules/local/大.ttf", 200)).faults();
        assertTrue(told.get(0).endsWith("内容超过 160 MB，不像是规则文件夹，请检查所指的位置") || told.get(0).startsWith("local/大.ttf：文件过大"), told::toString);
    }

    private Path packed(String name, int megabytes) throws IOException {
        Path zip = Files.createTempFile(folder, "pack", ".zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packing = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : base.entrySet()) {
                packing.putNextEntry(new ZipEntry("rules/" + file.getKey()));
                packing.write(file.getValue());
            }
            packing.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < megabytes; i++) {
                packing.write(new byte[1 << 20]);
            }
        }
        return zip;
    }
}
