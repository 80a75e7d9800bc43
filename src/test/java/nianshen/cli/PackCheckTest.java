package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.office.PackCheck;
import nianshen.pack.PackException;
import nianshen.pack.PackFiles;
import nianshen.rules.lint.Lint;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mistakes in every kind of file that a clerk edits: each is told at its place, with what is found and what is
 * expected, once, and nothing else.
 */
class PackCheckTest {

    private static final String MORE = "…";
    /** Rules to live beside, few enough to be checked again and again. */
    private static final Predicate<String> FEW = f -> !f.matches("(local|cases/[A-Z]|checks/(?!fe/)).*|tables/设置.xlsx|sentences/.*dslr")
            || f.equals("sentences/标题.dslr");
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> inRuleCodeIsToldAndNothingElse() throws IOException {
        return told("rules.txt", PackCheckTest::rules);
    }

    @TestFactory
    Stream<DynamicTest> inSentencesIsToldAndNothingElse() throws IOException {
        return told("sentences.txt", PackCheckTest::rules);
    }

    @TestFactory
    Stream<DynamicTest> inDecisionTablesIsToldAndNothingElse() throws IOException {
        return told("tables.txt", PackCheckTest::rules);
    }

    @TestFactory
    Stream<DynamicTest> inDataIsToldAndNothingElse() throws IOException {
        return told("data.txt", PackCheckTest::rules);
    }

    @TestFactory
    Stream<DynamicTest> inLettersAndExamplesIsToldAndNothingElse() throws IOException {
        return told("letters.txt", PackCheckTest::whole);
    }

    /** What a check of a rules folder says, be it fault or note. */
    private interface Check {
        List<String> lines(Path pack);
    }

    private static List<String> rules(Path pack) {
        try {
            return Lint.check(PackFiles.read(pack)).lines();
        } catch (PackException e) {
            return e.lines();
        }
    }

    private static List<String> whole(Path pack) {
        PackCheck.Checked checked = PackCheck.of(pack);
        return checked.pack() == null ? checked.faults() : checked.notes();
    }

    private Stream<DynamicTest> told(String file, Check check) throws IOException {
        Path sound = folder.resolve(file + ".sound");
        Path pack = folder.resolve(file + ".rules");
        Planted.copyFolder(Path.of("rules"), sound, FEW);
        for (Planted own : Planted.read("office.txt")) {
            own.plant(sound);
        }
        Planted.copyFolder(sound, pack, f -> true);
        List<String> before = check.lines(pack);
        return Planted.read(file).stream().map(fault -> DynamicTest.dynamicTest(fault.name(), () -> {
            fault.plant(pack);
            List<String> told = new ArrayList<>(check.lines(pack));
            told.removeAll(before);
            restore(sound, pack);
            assertEquals(fault.told(), shortened(told, fault.told()), () -> String.join("\n", told));
        }));
    }

    /** Lines are compared as far as they are written out. */
    private static List<String> shortened(List<String> told, List<String> expected) {
        return IntStream.range(0, told.size()).mapToObj(i -> {
            String wanted = i < expected.size() ? expected.get(i) : "";
            boolean begun = wanted.endsWith(MORE) && told.get(i).startsWith(wanted.substring(0, wanted.length() - 1));
            return begun ? wanted : told.get(i);
        }).toList();
    }

    private static void restore(Path sound, Path pack) throws IOException {
        try (Stream<Path> all = Files.walk(pack)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Path right = sound.resolve(pack.relativize(file).toString());
                if (!Files.exists(right) || Files.isRegularFile(file) && Files.mismatch(file, right) >= 0) {
                    Files.delete(file);
                }
            }
        }
        Planted.copyFolder(sound, pack, f -> !Files.exists(pack.resolve(f)));
    }
}
