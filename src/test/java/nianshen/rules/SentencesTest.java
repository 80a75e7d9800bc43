package nianshen.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.template.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Chinese sentences become rule code line by line; what is not understood is named with the nearest right sentence. */
class SentencesTest {

    private static Phrasebook book;
    private final List<Problem> problems = new ArrayList<>();

    @BeforeAll
    static void vocabulary() throws IOException {
        List<Problem> problems = new ArrayList<>();
        book = Phrasebook.of(Map.of("词汇.dsl", Files.readString(Path.of("rules/sentences/词汇.dsl"))), problems);
        assertEquals(List.of(), problems);
    }

    private List<String> code(String text) {
        return new Sentences(book, label -> label.startsWith("没有") ? null : label).expand("a.dslr", text, problems).lines()
                .map(l -> l.replaceFirst("^package.*ledger; ", "")).toList();
    }

    @Test
    void aRuleInSentencesIsARule() {
        List<String> code = code("""
                # 本办的规则
                规则 “ZZ-01 写明联系电话”
                级别：一般
                依据：S
                适用：部门、乡镇街道
                起始：2023年
                问题：第六部分未写明“联系电话”
                整改：补充联系电话
                当
                  第六部分没有提到“联系电话”
                那么
                  报告问题，级别为提示
                结束
                """);
        assertEquals(List.of(), problems);
        assertEquals(List.of("", "rule \"ZZ-01 写明联系电话\" @name(\"写明联系电话\") @needs(\"section:6\")", "@severity(\"general\")",
                "@basis(\"S\")", "@level(\"department,township\")", "@since(\"2023\")", "@message(\"第六部分未写明“联系电话”\")",
                "@remedy(\"补充联系电话\")", "when",
                "$e10 : Section( number == 6, state == Section.State.PRESENT, body not contains \"联系电话\" )", "then",
                "ledger.violated().severity(\"hint\").at($e10);", "end"), code);
    }

    @Test
    void aRuleThatJoinsAnotherOfItsIdHasNoDescriptionOfItsOwn() {
        assertEquals(List.of("rule \"ZZ-01/空缺\"", "when", "$e3 : Section( number == 5, state == Section.State.PRESENT, "
                + "content != Section.Content.FILLED )", "then", "ledger.violated().section(5).at($e3);", "end"),
                code("规则 “ZZ-01/空缺”\n当\n第五部分没有实质内容\n那么\n报告问题，列入第五部分\n结束"));
        assertEquals(List.of(), problems);
    }

    @Test
    void theGuideShowsEverySentenceAndOnlyRightOnes() throws IOException {
        Matcher block = Pattern.compile("(?m)^```句子( 那么)?\\n((?s:.*?))^```$").matcher(Files.readString(Path.of("rules/README.md")));
        Set<Phrase> shown = new HashSet<>();
        while (block.find()) {
            boolean condition = block.group(1) == null;
            for (String sentence : block.group(2).lines().toList()) {
                shown.add(book.of(condition).stream().filter(p -> p.match(Plain.form(sentence)).isPresent()).findFirst()
                        .orElseThrow(() -> new AssertionError("not understood: " + sentence)));
            }
        }
        List<String> missing = Stream.of(true, false).flatMap(c -> book.of(c).stream()).filter(p -> !shown.contains(p))
                .map(Phrase::shown).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void theCodeOfEverySentenceIsSafe() throws IOException {
        for (boolean condition : List.of(true, false)) {
            for (Phrase phrase : book.of(condition)) {
                String code = phrase.code().replaceAll("\\{[^}]*}", "6").replace("$证据", "$e1");
                String rule = condition ? "when " + code + " then ledger.violated(); end" : "when $e1 : Section() then " + code + " end";
                assertEquals(List.of(), Guard.check(phrase.shown(), "rule \"ZZ-01 x\" " + rule));
            }
        }
    }

    @Test
    void quotesAndSignsTypedByHabitAreAccepted() {
        for (String sentence : List.of("第六部分没有提到“电话”", "第6部分没有提到\"电话\"", "第 六 部分 没有提到「电话」。", "- 第六部分没有提到＂电话＂")) {
            assertEquals("$e3 : Section( number == 6, state == Section.State.PRESENT, body not contains \"电话\" )",
                    code("规则 “ZZ-01 x”\n当\n" + sentence + "\n那么\n报告问题\n结束").get(2), sentence);
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void whatIsQuotedCannotBecomeCode() {
        List<String> code = code("规则 “ZZ-01 x”\n当\n全文提到“\\”\n那么\n报告问题\n结束");
        assertEquals("$e3 : Section( body != null, body contains \"\\\\\" )", code.get(2));
    }

    @Test
    void aSentenceThatIsNotUnderstoodIsNamedWithTheNearest() {
        code("规则 “ZZ-01 x”\n当\n第六部分没提到“电话”\n那么\n报告问题\n结束");
        assertEquals("a.dslr 第3行：看不懂“第六部分没提到“电话””，是否想写“第…部分没有提到“…””", problems.get(0).text());
    }

    @Test
    void wrongFieldsRowsAndEndsAreNamedByLine() {
        code("规则 “ZZ-01 x”\n级别：很重\n颜色：红\n当\n表三“没有这行”行“总计”列大于5\n那么\n报告问题\n");
        assertEquals(List.of("a.dslr 第2行：“级别”应为 一般、严重、提示 之一，实为“很重”",
                "a.dslr 第3行：不认识“颜色”，可用的有 依据、名称、并入、截止、整改、级别、起始、适用、问题、需要",
                "a.dslr 第5行：统一格式的表中没有“没有这行”这一行或列",
                "a.dslr 第8行：最后一条规则没有以“结束”收尾"), problems.stream().map(Problem::text).toList());
    }
}
