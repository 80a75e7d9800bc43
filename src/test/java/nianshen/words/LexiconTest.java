package nianshen.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.text.PlainText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {

    private static final String FRAMES = "名词,动词,指标,单位,把握,没有\n申请,收到,requests.new.total,项,准,可\n申请,转出,requests.carriedOut.total,项,准,可\n";
    @TempDir
    Path rules;
    private Path words;

    @BeforeEach
    void folder() throws IOException {
        words = rules.resolve("words");
        Files.createDirectories(words.resolve("mentions"));
        for (ReadingList list : ReadingList.values()) {
            Files.writeString(words.resolve(list.file() + ".txt"), "词语\n" + giving(list.senses()));
        }
        Files.writeString(words.resolve("mentions/提到.txt"), "提到\n");
        for (WordKind kind : WordKind.listed()) {
            Files.writeString(words.resolve(kind.file() + ".txt"), kind.senses().isEmpty() ? "词语\n" : giving(kind.senses()));
        }
        Files.writeString(words.resolve("句式.csv"), FRAMES);
    }

    private static String giving(List<String> senses) {
        return senses.stream().map(s -> "词" + s + " => " + s + "\n").collect(Collectors.joining());
    }

    private static Stream<Path> within(Path folder) {
        try {
            return Files.list(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> problems() {
        return assertThrows(DataException.class, () -> Lexicon.load(PackFiles.read(rules))).problems().stream().map(Problem::text).toList();
    }

    private void change(String file, String from, String to) throws IOException {
        String before = Files.readString(words.resolve(file));
        assertTrue(before.contains(from), before);
        Files.writeString(words.resolve(file), before.replace(from, to));
    }

    @Test
    void shippedWordsLoad() throws DataException {
        Lexicon lexicon = Lexicon.load(PackFiles.read(Path.of("rules")));
        assertTrue(lexicon.list("量化").in("发布信息12条"));
        assertFalse(lexicon.mentioned().isEmpty());
    }

    @Test
    void phrasesAreFoundInPlainTextTheLongestFirst() throws Exception {
        Files.writeString(words.resolve("body.txt"), "委员会 => 委\n委\n# 注释\nre:第\\d+局 => 局 # 注释\n");
        WordList list = Lexicon.load(PackFiles.read(rules)).list("body");
        assertEquals(List.of(new WordList.Hit(0, 3, "委"), new WordList.Hit(3, 6, "局"), new WordList.Hit(6, 7, null)),
                list.hits("委员会第2局委"));
        assertEquals("委", list.ending("卫生健康委员会").orElseThrow().value());
        assertTrue(list.is("第12局"));
        assertFalse(list.is("第12局长"));
    }

    @Test
    void missingListFindsNothing() throws Exception {
        assertFalse(Lexicon.load(PackFiles.read(rules)).list("absent").in("任何文字"));
    }

    @Test
    void aListThatReadingNeedsMustBeThereAndHoldSomething() throws IOException {
        Files.delete(words.resolve("统计期限.txt"));
        Files.writeString(words.resolve("机关简称.txt"), "# 无\n");
        List<String> problems = assertThrows(DataException.class, () -> Lexicon.load(PackFiles.read(rules))).problems().stream()
                .map(Problem::text).toList();
        assertEquals(2, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith("words/机关简称.txt：词表是空的"), problems::toString);
        assertTrue(problems.get(1).startsWith("words/统计期限.txt：找不到读取报告要用的词表“统计期限”"), problems::toString);
    }

    @Test
    void everyMeaningThatIsAskedForHasWords() throws Exception {
        Lexicon shipped = Lexicon.load(PackFiles.read(Path.of("rules")));
        List<Meanings> asked = Meanings.all(shipped.frames());
        asked.forEach(m -> assertEquals(List.of(), m.lost(shipped.list(m.list())), m.list()));
        assertTrue(asked.stream().mapToInt(m -> m.asked().size()).sum() > 100);
    }

    @Test
    void everySenseThatHasANameIsAskedForOrToldByTheProgram() throws Exception {
        for (Class<?> holder : Sense.class.getDeclaredClasses()) {
            Set<Object> listed = new HashSet<>();
            Set<Object> named = new HashSet<>();
            for (Field field : holder.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.getType() == List.class) {
                    listed.addAll((List<?>) field.get(null));
                } else if (!field.isSynthetic()) {
                    named.add(field.get(null));
                }
            }
            named.removeAll(Set.of(Sense.Noun.VAGUE, Sense.Body.AREA));
            listed.remove(Sense.OTHER);
            assertEquals(named, listed, holder.getSimpleName());
        }
    }

    @Test
    void noSenseIsSpelledOutWhereSentencesAreRead() throws IOException {
        Set<String> senses = Meanings.all(List.of()).stream().flatMap(m -> m.asked().stream()).filter(s -> s.matches("\\p{IsHan}+")).collect(Collectors.toSet());
        List<String> spelled = new ArrayList<>();
        try (Stream<Path> files = Stream.of("claims", "numbers", "prose", "tokens").map(room -> Path.of("src/main/java/nianshen/extract", room)).flatMap(LexiconTest::within)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher literal = Pattern.compile("\\.is\\(WordKind\\.\\w+, \"[^\"]+\"|sense\\(\\)\\.equals\\(\"|\"(\\p{IsHan}+)\"").matcher(Files.readString(file));
                literal.results().filter(m -> !file.endsWith("Spelled.java") && !m.group().equals("\"部分\"")).filter(m -> m.group(1) == null || m.group(1).length() > 1 && senses.contains(m.group(1))).forEach(m -> spelled.add(file.getFileName() + " " + m.group()));
            }
        }
        assertEquals(List.of(), spelled);
    }

    @Test
    void anArrowBetweenNothing_isAFault() throws IOException {
        change("机关类型.txt", "词府 => 府", "=>\n词府 => 府");
        assertTrue(problems().stream().anyMatch(p -> p.startsWith("words/机关类型.txt 第")), () -> problems().toString());
    }

    @Test
    void aMeaningWithoutWords_saysListAndMeaning_andWhatStandsThereInstead() throws IOException {
        change("读句-虚词.txt", "=> 经由", "=> 经有");
        change("读句-连接.txt", " => 另起", "");
        change("机关类型.txt", "词府 => 府", "");
        List<String> problems = problems();
        String lost = "；没有它，相应的内容一概认不出";
        assertEquals(4, problems.size(), problems::toString);
        assertTrue(problems.contains("words/机关类型.txt：没有词语的含义为“府”" + lost), problems::toString);
        assertTrue(problems.contains("words/读句-连接.txt：没有词语的含义为“另起”" + lost), problems::toString);
        assertTrue(problems.contains("words/读句-虚词.txt：没有词语的含义为“经由”，表中写的是“经有”，是否想写“经由”" + lost), problems::toString);
        assertTrue(problems.stream().anyMatch(p -> p.startsWith("words/读句-虚词.txt 第2行：“词经由”的含义“经有”无人使用，应为 ") && p.endsWith("，是否想写“经由”")), problems::toString);
    }

    @Test
    void aVerbThatTheProgramTellsMustStandInAFrame() throws IOException {
        change("句式.csv", "申请,转出", "申请,转入");
        assertEquals(List.of("words/句式.csv：没有一行的动词为“转出”；没有它，相应的内容一概认不出"), problems());
    }

    @Test
    void theLastWordOfAMeaningOrOfAListStays() throws Exception {
        Lexicon lexicon = Lexicon.load(PackFiles.read(rules));
        assertEquals("词表“读句-虚词”中没有词语的含义为“经由”，不能都删去；没有它，相应的内容一概认不出",
                assertThrows(IllegalArgumentException.class, () -> lexicon.minus("读句-虚词", "词经由")).getMessage());
        assertEquals("词表“姓氏”中没有别的词语，不能删去；没有它，相应的内容一概认不出",
                assertThrows(IllegalArgumentException.class, () -> lexicon.minus("姓氏", "词语")).getMessage());
        assertFalse(lexicon.plus("读句-虚词", "凭借 => 经由").minus("读句-虚词", "词经由").list("读句-虚词").is("词经由"));
    }

    @Test
    void anEntryWrittenTwiceIsNamed() throws IOException {
        Files.writeString(words.resolve("body.txt"), "委员会 => 委\n委员 会 => 会\n");
        assertTrue(assertThrows(DataException.class, () -> Lexicon.load(PackFiles.read(rules))).getMessage()
                .startsWith("words/body.txt 第2行：“委员 会 => 会”与第1行重复"));
    }

    @Test
    void everyFaultIsNamedWithFileAndLine() throws IOException {
        Files.writeString(words.resolve("bad.txt"), "好词\nre:坏(式\nre:.*\n");
        Files.writeString(words.resolve("句式.csv"), "名词,动词,指标,单位,把握,没有\n申请,收到,requests.new.total,亩,准,可\n,,\n申请,转出,requests.carriedOut.total,项,准,可\n");
        change("读句-单位.txt", "词件 => 件\n", "词件 => 件\n亩 => 土地\n");
        List<String> problems = assertThrows(DataException.class, () -> Lexicon.load(PackFiles.read(rules))).problems().stream()
                .map(Problem::text).toList();
        assertEquals(5, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith("words/bad.txt 第2行：正则表达式有误"), problems::toString);
        assertTrue(problems.get(1).startsWith("words/bad.txt 第3行：正则表达式会匹配空白"), problems::toString);
        assertTrue(problems.get(2).startsWith("words/句式.csv 第2行：单位为“亩”，应为 "), problems::toString);
        assertTrue(problems.get(3).startsWith("words/句式.csv 第3行：发现 3 列"), problems::toString);
        assertTrue(problems.get(4).startsWith("words/读句-单位.txt 第2行：“亩”的含义“土地”无人使用，应为 "), problems::toString);
        assertEquals(problems, problems(), "told again with the same places, where lists were read before too");
    }

    @Test
    void everyMatchHoldsAWordOfTheGuard() {
        assertEquals(List.of("申请"), TellingWords.of("(?:收到|受理)公开?申请(?<n>\\d+)"));
        assertEquals(List.of("复议", "诉讼"), TellingWords.of("行?(?:复议|诉讼案)(?!外)".replace("案", "案?")));
        assertEquals(List.of("有效"), TellingWords.of("现?有效(?:的)?[^，]{0,4}"));
        assertEquals(List.of(), TellingWords.of("(?:复议|\\d+)"));
        assertEquals(List.of("未", "没有"), TellingWords.of("(?:未(?!经|能)|没有(?!现成))[^，。]{0,9}"));
        assertEquals(List.of("汉字"), TellingWords.of("\\p{IsHan}{2,8}?汉字(?=条)"));
    }

    @Test
    void plainTextKeepsItsOrigin() {
        PlainText text = PlainText.of("２０２３ 年，公开 1,291 条(网站)");
        assertEquals("2023年，公开1291条（网站）", text.text());
        assertEquals("1,291 条", text.printed(8, 13));
        assertEquals("分别为5，123，456条", PlainText.plain("分别为5，123，456条").replace("5123", "5，123"));
    }
}
