package nianshen.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.text.PlainText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {

    @TempDir
    Path rules;
    private Path words;

    @BeforeEach
    void folder() throws IOException {
        words = rules.resolve("words");
        Files.createDirectories(words.resolve("mentions"));
        for (String name : ReadingList.names()) {
            Files.writeString(words.resolve(name + ".txt"), "词语\n");
        }
        Files.writeString(words.resolve("mentions/提到.txt"), "提到\n");
        for (WordKind kind : WordKind.listed()) {
            Files.writeString(words.resolve(kind.file() + ".txt"), "词语 => " + (kind.senses().isEmpty() ? "别的" : kind.senses().get(0)) + "\n");
        }
        Files.writeString(words.resolve("句式.csv"), "名词,动词,指标,单位,把握,没有\n申请,收到,requests.new.total,项,准,可\n");
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
    void anEntryWrittenTwiceIsNamed() throws IOException {
        Files.writeString(words.resolve("body.txt"), "委员会 => 委\n委员 会 => 会\n");
        assertTrue(assertThrows(DataException.class, () -> Lexicon.load(PackFiles.read(rules))).getMessage()
                .startsWith("words/body.txt 第2行：“委员 会 => 会”与第1行重复"));
    }

    @Test
    void everyFaultIsNamedWithFileAndLine() throws IOException {
        Files.writeString(words.resolve("bad.txt"), "好词\nre:坏(式\nre:.*\n");
        Files.writeString(words.resolve("句式.csv"), "名词,动词,指标,单位,把握,没有\n申请,收到,requests.new.total,亩,准,可\n,,\n");
        Files.writeString(words.resolve("读句-单位.txt"), "亩 => 土地\n");
        List<String> problems = assertThrows(DataException.class, () -> Lexicon.load(PackFiles.read(rules))).problems().stream()
                .map(Problem::text).toList();
        assertEquals(5, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith("words/bad.txt 第2行：正则表达式有误"), problems::toString);
        assertTrue(problems.get(1).startsWith("words/bad.txt 第3行：正则表达式会匹配空白"), problems::toString);
        assertTrue(problems.get(2).startsWith("words/句式.csv 第2行：单位为“亩”，应为 "), problems::toString);
        assertTrue(problems.get(3).startsWith("words/句式.csv 第3行：发现 3 列"), problems::toString);
        assertTrue(problems.get(4).startsWith("words/读句-单位.txt 第1行：“亩”的含义“土地”无人使用，应为 "), problems::toString);
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
