package nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.Folders;
import nianshen.cli.terminal.Texts;
import nianshen.office.PackCheck;
import nianshen.pack.PackException;
import nianshen.pack.PackFiles;
import nianshen.rules.check.Lint;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Mistakes in every kind of file that a clerk edits: each is told at its place, with what is found and what is
 * expected, once, and nothing else.
 */
class PackCheckTest {

    private static final String MORE = "…";
    private static final String CODE = "checks/fe/fee.drl";
    private static final String SENTENCES = "sentences/标题.dslr";
    private static final String TABLE = "tables/篇幅.drl.xlsx";
    /** What ships that mistakes need to live beside, little enough to be checked again and again. */
    private static final Predicate<String> FEW = f -> !f.matches("(local|cases/[A-Z]).*|tables/(?!篇幅).*|sentences/.*dslr") || f.equals(SENTENCES);

    /** A message about sentences, tables, lists, examples or what the office keeps in data. */
    private static final Pattern OF_CLERKS = Pattern.compile("(?:(?!letters/|local/letters/|templates/)[^ ：]*(?:\\.dslr|\\.csv|\\.xlsx|\\.txt)|[a-z/]*(?:office|basis|holidays)\\.json)(?: [^：]*)?：(.*)");
    /** Ids, files, folders and what clerks meet in other programs too; keys of a file that has them stand beside their words. */
    private static final Pattern KNOWN = Pattern.compile("[A-Z]{2}-\\d\\d|(?:[\\w.]*/)+[\\w.-]*|[\\w-]*\\.(?:\\w+\\.)?\\w+|\\{\\w+}|“[\\w.]+”（\\p{IsHan}+）|\\b(?:JSON|CSV|UTF-8|GBK|WPS|Excel|PDF|XLSX|titles|opinion|notice|resubmit|re|rules|local|tables|sentences|cases|words|mentions|templates|letters|[A-Z]{1,3}\\d*)\\b");
    private static final Pattern LATIN = Pattern.compile("@?[A-Za-z]{2,}[\\w.(]*");

    private static final Texts ENGLISH = Texts.of("--lang", "en");

    @TestFactory
    Stream<DynamicTest> inRuleCodeIsToldAndNothingElse() throws IOException {
        return told("rules.txt", CODE, PackCheckTest::rules);
    }

    @TestFactory
    Stream<DynamicTest> inSentencesIsToldAndNothingElse() throws IOException {
        return told("sentences.txt", SENTENCES, PackCheckTest::rules);
    }

    @TestFactory
    Stream<DynamicTest> inDecisionTablesIsToldAndNothingElse() throws IOException {
        return told("tables.txt", TABLE, PackCheckTest::rules);
    }

    @TestFactory
    Stream<DynamicTest> inDataIsToldAndNothingElse() throws IOException {
        return told("data.txt", CODE, PackCheckTest::rules);
    }

    @TestFactory
    Stream<DynamicTest> inLettersAndExamplesIsToldAndNothingElse() throws IOException {
        return told("letters.txt", CODE, PackCheckTest::whole);
    }

    private static List<String> rules(PackFiles pack) {
        try {
            return Lint.check(pack).lines();
        } catch (PackException e) {
            return e.lines();
        }
    }

    private static List<String> whole(PackFiles pack) {
        PackCheck.Checked checked = PackCheck.of(pack);
        return checked.pack() == null ? checked.faults() : checked.notes();
    }

    /**
     * Each mistake of a file, planted in a sound pack of its own.
     *
     * @param beside the only other rules, of the kind that the mistakes are made in
     * @param check  what the check of a pack says, be it fault or note
     */
    private static Stream<DynamicTest> told(String file, String beside, Function<PackFiles, List<String>> check) throws IOException {
        Map<String, byte[]> sound = sound(beside);
        PackFiles pack = PackFiles.of(sound);
        List<String> before = check.apply(pack);
        return Planted.read(file).stream().map(fault -> DynamicTest.dynamicTest(fault.name(), () -> {
            List<String> told = new ArrayList<>(check.apply(changed(pack, sound, fault.in(sound))));
            told.removeAll(before);
            assertEquals(fault.told(), shortened(told, fault.told()), () -> String.join("\n", told));
            told.forEach(line -> assertEquals(List.of(), words(line, fault), line));
            told.forEach(line -> assertEquals("", chinese(ENGLISH.told(line)), () -> line + "\n" + ENGLISH.told(line)));
        }));
    }

    /** The pack with other files; those that stay are read and hashed no second time. */
    private static PackFiles changed(PackFiles pack, Map<String, byte[]> before, Map<String, byte[]> after) {
        PackFiles changed = pack.without(before.keySet().stream().filter(f -> !after.containsKey(f)).collect(Collectors.toSet()));
        for (Map.Entry<String, byte[]> file : after.entrySet()) {
            changed = before.get(file.getKey()) == file.getValue() ? changed : changed.with(file.getKey(), file.getValue());
        }
        return changed;
    }

    /** Words of code that a message about a file of clerks speaks in, what was typed and is quoted back aside. */
    private static List<String> words(String line, Planted fault) {
        Matcher told = OF_CLERKS.matcher(line);
        String typed = String.join("\n", fault.changes()).toLowerCase(Locale.ROOT);
        return told.matches() ? LATIN.matcher(KNOWN.matcher(told.group(1)).replaceAll("")).results().map(MatchResult::group)
                .filter(w -> !typed.contains(w.toLowerCase(Locale.ROOT))).toList() : List.of();
    }

    /** The Chinese that a line in English has outside of quotations and names of files. */
    private static String chinese(String line) {
        String bare = line.replaceFirst("^.*?[^：] ?(?=: )", "");
        boolean paired = bare.chars().filter(c -> c == '“').count() == bare.chars().filter(c -> c == '”').count();
        for (String before = ""; paired && !before.equals(bare);) {
            before = bare;
            bare = bare.replaceAll("“[^“”]*”", "");
        }
        // where a mark was typed without its partner nobody can tell what is quoted
        return bare.replaceFirst("(?s)[“”].*", "").replaceAll("\\S*[./]\\S*|[^\\p{IsHan}]", "");
    }

    private static Map<String, byte[]> sound(String beside) throws IOException {
        Map<String, byte[]> sound = Folders.files(Path.of("rules"), FEW);
        for (Planted own : Planted.read("office.txt")) {
            sound = own.in(sound);
        }
        sound.keySet().removeAll(Stream.of(CODE, SENTENCES, TABLE).filter(f -> !f.equals(beside)).toList());
        return sound;
    }

    /** Lines are compared as far as they are written out. */
    private static List<String> shortened(List<String> told, List<String> expected) {
        return IntStream.range(0, told.size()).mapToObj(i -> {
            String wanted = i < expected.size() ? expected.get(i) : "";
            boolean begun = wanted.endsWith(MORE) && told.get(i).startsWith(wanted.substring(0, wanted.length() - 1));
            return begun ? wanted : told.get(i);
        }).toList();
    }
}
