package nianshen.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.findings.RuleInfo;
import nianshen.office.PackCheck;
import nianshen.pack.PackException;
import nianshen.pack.PackFiles;
import nianshen.rules.RulePack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever stands in the files of a rule pack, it is either understood whole or refused in words: nothing is thrown, nothing
 * goes on without end, no rule is dropped in silence. Files that ship are changed at random, the same for the same seed;
 * {@code -Dhostile.mutations=5000} tries more.
 */
class RuleLanguagesTest {

    private static final int MUTATIONS = Integer.getInteger("hostile.mutations", 60);
    private static final long SEED = Long.getLong("hostile.seed", 77);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Predicate<String> FEW = f -> !f.matches("(local|cases|checks|tables)/.*|sentences/.*dslr");
    private static final Pattern HEAD = Pattern.compile("(?m)^规则 “([A-Z]{2}-\\d\\d)[ /”].*$");
    private static final List<String> PIECES = List.of("“", "”", "\"", "(", ")", "（", "{", "}", "[", "]", "|", "\\", "/*", "*/", "//", "#", "，", "：", "=", "=>", "\n", "\r\n", "\t",
            "\0", "\u202e", "\uFEFF", "\uD83D", "９", "0", "-1", "99999999999999999999", "null", "规则 “", "当", "那么", "结束", "或者", "没有", "{部分}", "re:", ",", "<", ">", "&",
            "th:each=\"x : ${y}\"", "${", "[[", "第六部分", "eval(", "rule \"", "end");
    private static Map<String, byte[]> base;
    private static List<String> changed;

    @BeforeAll
    static void read() throws IOException {
        base = Shipped.files(FEW);
        base.putAll(Shipped.files(f -> f.matches("sentences/(标题|引言)\\.dslr")));
        base.put("local/a.drl", HostilePacks.rule("$t : Title( text matches \"甲.*\", year > 2000 || year == null )\n not Section( number == 6 )", "ledger.violated().at($t);").getBytes(StandardCharsets.UTF_8));
        base.put("local/a.drl.csv", "编号,名称,级别,依据,问题,整改,{部分}有实质内容,{部分}没有提到“{词}”\nZZ-05,各部分应写的,提示,S,{部分}没有写{词},写明{词},第六部分,办公地点\n".getBytes(StandardCharsets.UTF_8));
        changed = base.keySet().stream().filter(f -> f.matches("local/.*|sentences/.*|letters/.*|.*\\.(json|csv)|words/.*")).toList();
        assertEquals(List.of(), PackCheck.of(PackFiles.of(base)).faults());
    }

    @TestFactory
    Stream<DynamicTest> areUnderstoodWholeOrRefusedInWords() {
        return IntStream.range(0, MUTATIONS).mapToObj(i -> {
            Random random = new Random(SEED * 1_000_003 + i);
            // every other one in a language of rules
            List<String> files = changed.stream().filter(f -> i % 2 == 1 || f.matches(".*\\.(dslr|drl|drl\\.csv)")).toList();
            String file = files.get(random.nextInt(files.size()));
            return DynamicTest.dynamicTest(i + " " + file, () -> assertTimeoutPreemptively(LONG, () -> check(file, random)));
        });
    }

    private static void check(String file, Random random) {
        String text = changed(new String(base.get(file), StandardCharsets.UTF_8), random);
        Map<String, byte[]> files = new TreeMap<>(base);
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        List<String> told = told(files);
        told.forEach(line -> assertTrue(line.matches("[^\\p{Cntrl}]+：.+") && !line.matches(".*(Exception|Error:|\\bat nianshen\\.).*"), () -> line + "\n" + text));
        if (told.isEmpty()) {
            Set<String> ids = RulePack.load(PackFiles.of(files)).rules().stream().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new));
            Matcher head = HEAD.matcher(file.endsWith(".dslr") ? text : "");
            while (head.find()) {
                assertTrue(ids.contains(head.group(1)), () -> head.group() + " was dropped\n" + text);
            }
        }
    }

    private static List<String> told(Map<String, byte[]> files) {
        try {
            return PackCheck.of(PackFiles.of(files)).faults();
        } catch (PackException e) {
            return e.lines();
        }
    }

    /** With one to four changes: a piece taken out, doubled, moved or put in. */
    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0 && changed.length() > 0; i--) {
            int from = random.nextInt(changed.length());
            int to = Math.min(changed.length(), from + 1 + random.nextInt(random.nextBoolean() ? 4 : 60));
            String piece = changed.substring(from, to);
            switch (random.nextInt(5)) {
                case 0 -> changed.delete(from, to);
                case 1 -> changed.insert(from, piece.repeat(1 + random.nextInt(3)));
                case 2 -> changed.delete(from, to).insert(random.nextInt(changed.length() + 1), piece);
                case 3 -> changed.insert(from, PIECES.get(random.nextInt(PIECES.size())));
                default -> changed.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return changed.toString();
    }
}
