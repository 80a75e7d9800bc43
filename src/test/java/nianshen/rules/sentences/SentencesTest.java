package nianshen.rules.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.language.Guard;
import nianshen.rules.language.RuleGrammar;
import nianshen.rules.phrases.NameBook;
import nianshen.rules.phrases.Phrase;
import nianshen.rules.phrases.Phrasebook;
import nianshen.rules.phrases.Said;
import nianshen.rules.phrases.Understanding;
import nianshen.template.CatalogueLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese sentences become rule code line by line; what is not understood is named with the nearest right sentence. */
class SentencesTest {

    private static final String HEAD = "规则 “ZZ-01 x”\n当\n";
    private static final String TAIL = "\n那么\n报告问题\n结束";
    private static Phrasebook book;
    private static NameBook names;
    private final List<Problem> problems = new ArrayList<>();

    @BeforeAll
    static void vocabulary() throws IOException, DataException {
        List<Problem> problems = new ArrayList<>();
        book = Phrasebook.of(Map.of("词汇.dsl", Files.readString(Path.of("rules/sentences/词汇.dsl"))), problems);
        names = NameBook.of(CatalogueLoader.load(PackFiles.read(Path.of("rules"))), List.of("问题", "改进"));
        assertEquals(List.of(), problems);
    }

    private List<String> code(String text) {
        return new Sentences(book, names).expand("a.dslr", text, problems).lines()
                .map(l -> l.replaceFirst("^package.*?ledger; ", "")).toList();
    }

    /** The code of one condition. */
    private String condition(String sentence) {
        return code(HEAD + sentence + TAIL).get(2);
    }

    private List<String> complaints(String text) {
        code(text);
        return problems.stream().map(Problem::text).toList();
    }

    /** What may be seen in the place of a sentence gives names too: they must not meet those of other sentences. */
    @ParameterizedTest
    @ValueSource(strings = {"并非正文所称新收各数与表格不一致\n并非正文所称结转各数与表格不一致",
            "正文所称新收各数与表格不一致\n并非正文所称结转各数与表格不一致\n并非正文称全部办结，而表格有结转下年的申请",
            "表格的逾期未缴费件数多于收费通知件数\n有文件制发件数大于现行有效与废止件数之和",
            "任何一张表没有找到\n正文称全部办结，而表格有结转下年的申请\n表格有逾期未缴费的申请，而没有载明收费通知件数"})
    void namesOfAllThatMayBeSeenAreTheirOwn(String conditions) {
        String code = new Sentences(book, names).expand("a.dslr", HEAD + conditions + TAIL, problems);
        assertEquals(List.of(), problems);
        assertEquals(List.of(), RuleGrammar.read("a.dslr", code).problems());
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
                  第六部分有实质内容
                那么
                  报告问题，级别为提示，列入第六部分
                结束
                """);
        assertEquals(List.of(), problems);
        assertEquals(List.of("", "rule \"ZZ-01 写明联系电话\" @name(\"写明联系电话\") @needs(\"part:other\")", "@severity(\"general\")",
                "@basis(\"S\")", "@level(\"department,township\")", "@since(\"2023\")", "@message(\"第六部分未写明“联系电话”\")",
                "@remedy(\"补充联系电话\")", "when",
                "$证据1 : Section( key == \"other\", state == Section.State.PRESENT, content == Section.Content.FILLED, "
                        + "$部分序号 : numeral, $部分键 : key, $部分标题 : title, $所写标题 : found, "
                        + "$部分称呼 : called )",
                "then", "ledger.violated().with(\"部分序号\", $部分序号)"
                        + ".with(\"部分键\", $部分键).with(\"部分标题\", $部分标题).with(\"所写标题\", $所写标题).with(\"部分称呼\", $部分称呼).at($证据1).severity(\"hint\").part(\"other\");", "end"), code);
    }

    @Test
    void aRuleThatJoinsAnotherOfItsIdHasNoDescriptionOfItsOwn() {
        List<String> code = code("规则 “ZZ-01/空缺”\n当\n总体情况没有小标题\n那么\n报告问题，列入第五部分\n结束");
        assertEquals(List.of("rule \"ZZ-01/空缺\"", "when", "not Aspect( headed )", "then",
                "ledger.violated().part(\"problems\");", "end"), code);
        assertEquals(List.of(), problems);
    }

    @Test
    void whatCouldNotBeReadOrMayBeDamagedHasRulesOfItsOwn() {
        List<String> code = code(HEAD + "报告年度不早于2023年\n表三“新收”行“总计”列大于5" + TAIL);
        assertEquals("end rule \"ZZ-01/x未读准1 a\" when not( Report( $数1_2 : year != null ) ) then "
                + "ledger.undetermined(\"“报告年度”要看的内容空白或没有读准，无法判断\"); end "
                + "rule \"ZZ-01/x未读准2 a\" when Report( $数1_2 : year != null ); Report( $数1_2 >= 2023 ); "
                + "not Figure( key == \"requests.new.total\", sure ); not( TableRead( table == \"requests\", state == TableRead.State.READ ) "
                + "and not BlockVote( table == \"requests\", older ) and not Figure( key == \"requests.new.total\" ) ) then "
                + "ledger.undetermined(\"“表三“新收”行“总计”列”要看的内容空白或没有读准，无法判断\"); end "
                + "rule \"ZZ-01/x未写3 a\" when Report( $数1_2 : year != null ); Report( $数1_2 >= 2023 ); "
                + "exists TableRead( table == \"requests\", state == TableRead.State.READ ); not BlockVote( table == \"requests\", older ); "
                + "not Figure( key == \"requests.new.total\" ) then "
                + "ledger.notApplicable(\"没有“表三“新收”行“总计”列”，无从判断\"); end", code.get(code.size() - 1));
        String doubtful = code(HEAD + "表三缺失" + TAIL).get(5);
        assertEquals("end rule \"ZZ-01/x存疑1 a\" when $证据1 : TableRead( table == \"requests\", state == TableRead.State.PICTURE || "
                + "state == TableRead.State.DAMAGED ) then ledger.doubtful().at($证据1); end", doubtful);
    }

    @Test
    void aRuleMayWordItsOwnReasons() {
        List<String> code = code("规则 “ZZ-01 x”\n没读准：表三没有读准\n没写明：没有写明通知件数\n当\n表三“新收”行“总计”列大于收费通知件数" + TAIL);
        assertEquals(List.of(), problems);
        assertTrue(code.get(code.size() - 1).contains("ledger.undetermined(\"表三没有读准\");"), code::toString);
        assertTrue(code.get(code.size() - 1).contains("ledger.notApplicable(\"没有写明通知件数\");"), code::toString);
    }

    @Test
    void eachAlternativeIsARule() {
        List<String> code = code(HEAD + "报告机关是部门\n标题没有年份\n或者 标题没有机关名称" + TAIL);
        assertEquals(List.of(), problems);
        assertEquals(List.of("$证据2 : Title( year == null )", ""), code.subList(3, 5));
        assertEquals("end rule \"ZZ-01/x或1 a\" when Report( level != null, level == Level.DEPARTMENT ); "
                + "$证据3 : Title( agency == null ) then ledger.violated().at($证据3); end",
                code.get(7).replaceFirst("(?<=end) rule \"ZZ-01/x未读准.*", ""));
    }

    @Test
    void numbersGivenANameCanBeComparedAndNamedInTexts() {
        List<String> code = code("规则 “ZZ-01 x”\n问题：{甲数}件，差{差}件\n当\n表三“新收”行“总计”列记为甲数\n表三“上年结转”行“总计”列记为乙数\n"
                + "甲数减乙数大于10\n那么\n报告问题，写明甲数与乙数之差为差\n结束");
        assertEquals(List.of(), problems);
        assertEquals("Report( $甲数 - $乙数 > 10 )", code.get(5));
        assertEquals("ledger.violated().with(\"甲数\", $甲数).with(\"乙数\", $乙数).at($证据1_2).at($证据2_2).withDifference(\"差\", $甲数, $乙数);",
                code.get(7));
    }

    @Test
    void theGuideShowsEverySentenceAndOnlyRightOnes() throws IOException {
        Matcher block = Pattern.compile("(?m)^```句子( 那么)?\\n((?s:.*?))^```$").matcher(Files.readString(Path.of("rules/README.md")));
        Set<Phrase> shown = new HashSet<>();
        List<String> strange = new ArrayList<>();
        while (block.find()) {
            String kind = block.group(1) == null ? Phrase.CONDITION : Phrase.CONCLUSION;
            for (String sentence : block.group(2).lines().toList()) {
                new Understanding(book, names, Set.of("甲数", "乙数", "丙数"), book.plain(sentence).text(), false).whole(kind)
                        .ifPresentOrElse(s -> collect(s, shown), () -> strange.add(sentence));
            }
        }
        assertEquals(List.of(), strange);
        List<String> missing = book.kinds().stream().flatMap(k -> book.of(k).stream()).filter(p -> !shown.contains(p))
                .map(Phrase::shown).toList();
        assertEquals(List.of(), missing);
    }

    private static void collect(Said said, Set<Phrase> shown) {
        if (said.phrase() != null) {
            shown.add(said.phrase());
            said.gaps().values().forEach(g -> collect(g, shown));
        }
    }

    @Test
    void theCodeOfEverySentenceIsSafe() {
        for (String kind : book.kinds()) {
            for (Phrase phrase : book.of(kind)) {
                for (String code : Stream.concat(Stream.of(phrase.patterns(), phrase.code(), phrase.doubtful(), phrase.unread(),
                        phrase.unsaid()), phrase.others().stream()).filter(c -> c != null && !c.isEmpty()).toList()) {
                    String filled = code.replaceAll("\\$\\{[^}]*}", "\\$甲数").replaceAll("\\{[^}]*}", "6").replace(":=", ",");
                    String rule = kind.equals(Phrase.CONCLUSION) ? "when $e1 : Section() then " + filled + " end"
                            : "when Report( " + filled.replace(";", ",") + " ) then ledger.violated(); end";
                    assertEquals(List.of(), Guard.check(phrase.shown(), "rule \"ZZ-01 x\" " + rule));
                }
            }
        }
    }

    @Test
    void quotesAndSignsTypedByHabitAreAccepted() {
        String right = condition("第六部分提到“电话”");
        for (String sentence : List.of("第6部分提到\"电话\"", "第 六　部分 提到「电话」。", "- 第六部分提到＂电话＂；", "1.第６部分提到『电话』，",
                "（2）第六部分提到‘电话’", "并且，第六部分提到“电话“", "且第六部分提到”电话”", "\uFEFF第六部分提到“电话”！", "• 第六部分，提到“电话”".replace("，", ""))) {
            assertEquals(right, condition(sentence), sentence);
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void numbersAndComparisonsTypedByHabitAreAccepted() {
        String right = condition("表三“新收”行“总计”列大于31");
        for (String sentence : List.of("表3“新收”行“总计”列 ＞ 31", "表三中“新收”行的“总计”列超过三十一件", "表三“新收”“总计”多于３１",
                "表三“总计”列“一、本年新收政府信息公开申请数量”行 > 31 件")) {
            assertEquals(right, condition(sentence), sentence);
        }
        assertEquals(condition("第一部分的字数至多1000字"), condition("第一部分字数≤一千字"));
        assertEquals(condition("第一部分的字数至多1000字"), condition("总体情况的篇幅不超过 1000").replace("part:overview", ""));
        assertEquals(condition("成文日期晚于次年1月31日"), condition("成文日期在次年 一 月 三十一 日之后"));
        assertEquals(condition("成文日期不晚于次年1月31日"), condition("落款日期不在次年1月31日以后"));
        for (String day : List.of("2027年三月三十一日", "2027年3月31号", "2027/3/31", "2027-03-31", "2027.3.31", "20270331", "２０２７年３月３１日")) {
            assertEquals(condition("公布日期晚于2027年3月31日"), condition("公布日期晚于" + day), day);
        }
        assertEquals(condition("第六部分缺失"), condition("第六部份缺少"));
        assertEquals(condition("第六部分超过6000字"), condition("第六部份超过６０００ 字"));
        assertEquals(List.of(), problems);
    }

    /** What was typed by habit is taken for what it most likely means, and it can be said for what. */
    @Test
    void wordsTypedByHabitAreTakenForThoseOfTheVocabulary_andItIsSaidSo() {
        Map<String, String> meant = new LinkedHashMap<>();
        meant.put("第６部份没有提到“部份”", "第6部分没有提到“部份”");
        meant.put("第一部分里没有“培训”", "第1部分没有“培训”");
        meant.put("甲数超过乙数的三成", "甲数超过乙数的30%");
        meant.put("甲数超过乙数的百分之三十五", "甲数超过乙数的35%");
        meant.put("报告字数超过两万", "全文的字数超过20000");
        meant.put("第一部分不足６０００字", "第1部分不足6000字");
        meant.put("公布时间晚于次年一月三十一日", "公布日期晚于次年1月31日");
        meant.put("公布日期晚于1月31号", "公布日期晚于次年1月31日");
        meant.put("成文日期晚于20250107", "成文日期晚于2025年1月7日");
        meant.put("成文日期晚于2025/01/07", "成文日期晚于2025年1月7日");
        meant.put("成文日期晚于2025年01月07日", "成文日期晚于2025年1月7日");
        meant.put("如果总体情况没有提到“培训”的话", "如果总体情况没有提到“培训”");
        meant.put("单位是部门", "报告机关是部门");
        meant.put("第六部分只写了无", "第6部分只写了“无”");
        meant.put("正文说的新收申请与表三“本年新收”行“总计”列对不上", "正文所称新收申请与表3“本年新收”行“总计”列不一致");
        meant.forEach((typed, taken) -> {
            assertEquals(Optional.of(taken), book.meant(typed));
            String numbers = typed.contains("甲数") ? "表三“本年新收”行“总计”列记为甲数\n表三“上年结转”行“总计”列记为乙数\n" : "";
            List<String> right = code(HEAD + numbers + taken + TAIL);
            // the last line says in the words typed what could not be read
            assertEquals(right.subList(0, right.size() - 1), code(HEAD + numbers + typed + TAIL).subList(0, right.size() - 1), typed);
        });
        for (String typed : List.of("第六部分没有提到“二十一条、３号、部份”。", "表三“一、本年新收”行“总计”列大于5；", "第一部分不足200字", "成文日期在次年1月31日之后")) {
            assertEquals(Optional.empty(), book.meant(typed));
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void linesSignsAndHeadsTypedByHabitAreAccepted() {
        List<String> right = code(HEAD + "标题没有年份" + TAIL);
        for (String text : List.of("\uFEFF规则：“ZZ-01　x”\r\n当：\r\n　标题没有年份。\r\n那么，\r\n　报告问题；\r\n结束。",
                "规则 ZZ-01 x\n当\n标题没有年份\n那么：\n报告问题。\n结束", "  规则:「ZZ-01 x」\n  当，\n\t标题没有年份；\n  那么\n  报告问题\n  结束")) {
            assertEquals(right, code(text), text);
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void severalSentencesOnALineAreSeveralConditions() {
        String right = code(HEAD + "第六部分有实质内容\n标题没有年份" + TAIL).subList(2, 4).toString().replace("[", "").replace("]", "");
        for (String line : List.of("第六部分有实质内容，并且标题没有年份", "第六部分有实质内容；标题没有年份", "第六部分有实质内容，标题没有年份",
                "第六部分有实质内容而且标题没有年份")) {
            assertEquals(right.replace(", $证据2", "; $证据2"), condition(line), line);
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void whatIsQuotedCannotBecomeCode() {
        assertEquals("$证据1 : Title( genre != null, genre != \"\\\\\", $文种 : genre )", condition("标题文种不是“\\”"));
        assertEquals("$证据1 : Title( genre != null, genre != \"{n} : $证据\", $文种 : genre )", condition("标题文种不是“{n} : $证据”"));
    }

    @Test
    void aLabelIsFoundByAnyPartOfItThatNoOtherHas() {
        assertEquals(condition("表三“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”行“总计”列大于5"), condition("表三“部分公开”行“总计”列大于5"));
        assertEquals(condition("表三“3.危及“三安全一稳定””行“总计”列大于5"), condition("表三“三安全一稳定”行“总计”列大于5"));
        assertEquals(condition("表四“行政复议—总计”列大于5"), condition("表四“行政复议总计”列大于5"));
        assertEquals(List.of(), problems);
    }

    @Test
    void aSentenceThatIsNotUnderstoodIsNamedWithTheNearest() {
        assertEquals(List.of("a.dslr 第3行第3列：看不懂“第六部分读的完整”，是否想写“第…部分读得完整”"),
                complaints(HEAD + "  第六部分读的完整" + TAIL).stream().map(c -> c.replaceFirst("”或“.*", "”")).toList());
    }

    @Test
    void aWrongNameInARightSentenceIsNamedWithTheNearest() {
        assertEquals(List.of("a.dslr 第3行第4列：表三没有“本年新受”这一行，是否想写“一、本年新收政府信息公开申请数量”"),
                complaints(HEAD + "表三“本年新受”行“总计”列大于5" + TAIL).stream()
                        .map(c -> c.replaceFirst("，可用的有.*", "，是否想写“一、本年新收政府信息公开申请数量”")).toList());
    }

    @Test
    void wrongFieldsRowsListsNumbersAndEndsAreNamedByLine() {
        assertEquals(List.of("a.dslr 第2行：“级别”应为 一般、严重、提示 之一，实为“很重”，是否想写“严重”",
                "a.dslr 第3行：不认识“颜色”，可用的有 依据、名称、存疑、并入、截止、整改、没写明、没读准、级别、起始、适用、问题、需要",
                "a.dslr 第5行第4列：表三没有“予以公布”这一行，是否想写“（一）予以公开”",
                "a.dslr 第6行第8列：没有“问提”这个词表，是否想写“问题”",
                "a.dslr 第7行第1列：看不懂“甲数大于5”中的“甲数”；若是前面记下的数，应先写“……记为甲数”",
                "a.dslr 第9行：最后一条规则（第1行）没有以“结束”收尾"),
                complaints("规则 “ZZ-01 x”\n级别：很重\n颜色：红\n当\n表三“予以公布”行“总计”列大于5\n正文没有词表“问提”中的词\n甲数大于5\n那么\n").stream()
                        .map(c -> c.replaceFirst("，(此处可写|是否想写)“[^；]*；", "；")).toList());
    }

    @Test
    void conditionsThatNoNumberMeetsTogetherAreTold_andOthersAreNot() {
        for (String pair : List.of("第五部分至少5个问题\n第五部分不足3个问题", "成文日期在2024年1月31日之后\n成文日期在2024年1月1日之前",
                "报告年度记为甲数\n甲数大于5\n甲数小于3", "第一部分的字数大于500\n第一部分的字数等于500")) {
            problems.clear();
            assertTrue(complaints(HEAD + pair + TAIL).stream().anyMatch(c -> c.contains("不可能同时成立")), pair);
        }
        for (String pair : List.of("第五部分至少3个问题\n第五部分不足5个问题", "第五部分至少5个问题\n第五部分不足3个改进措施", "第一部分的字数大于500\n第二部分的字数小于100",
                "成文日期在2024年1月31日之后\n公布日期在2024年1月1日之前", "第一部分的字数大于500\n或者 第一部分的字数小于100")) {
            problems.clear();
            assertEquals(List.of(), complaints(HEAD + pair + TAIL), pair);
        }
    }

    @Test
    void conditionsThatDenyEachOtherAreTold_andOthersAreNot() {
        for (String pair : List.of("第六部分缺失\n第六部分提到“公开”", "第六部分不足100字\n缺少第六部分", "报告机关不是部门\n报告机关是部门",
                "第一部分提到“公开”3次以上\n第一部分没有提到“公开”", "第六部分没有提到“公开”\n第六部分提到“公开”", "并非标题没有年份\n标题没有年份",
                "收取了信息处理费\n没有收取信息处理费", "标题含有“工作”\n标题不含“工作”", "总体情况有“监督保障”小标题\n总体情况没有“监督保障”小标题")) {
            problems.clear();
            assertTrue(complaints(HEAD + pair + TAIL).stream().anyMatch(c -> c.contains("不可能同时成立")), pair);
        }
        for (String pair : List.of("任何一部分提到“公开”\n任何一部分没有提到“公开”", "第六部分缺失\n第五部分提到“公开”", "第六部分提到“公开”或“不足”\n第六部分没有提到“公开”",
                "第六部分提到“没有收费”\n第六部分提到“收费”", "第六部分缺失\n或者 第六部分有实质内容", "第一部分提到“公开”\n第六部分没有提到“公开”")) {
            problems.clear();
            assertEquals(List.of(), complaints(HEAD + pair + TAIL), pair);
        }
    }

    @Test
    void aMessageThatSaysTheContraryOfTheConditionIsTold_eitherWayRound_andARemedyIsNot() {
        for (String[] turned : List.of(new String[] {"第六部分提到“联系电话”", "第六部分没有写明联系电话"}, new String[] {"第六部分没有提到“联系电话”", "第六部分写明了联系电话"},
                new String[] {"第六部分没有提到“联系电话”", "第六部分有联系电话"}, new String[] {"第六部分超过600字", "第六部分太短"}, new String[] {"第六部分不足60字", "第六部分过长"})) {
            problems.clear();
            assertTrue(complaints(told(turned[1], "更正", turned[0])).stream().anyMatch(c -> c.contains("第3行：") && c.contains("两者正好相反")), turned[1]);
        }
        for (String[] right : List.of(new String[] {"第六部分没有提到“联系电话”", "第六部分应写明联系电话"}, new String[] {"第六部分没有提到“联系电话”", "第六部分没有写明联系电话"},
                new String[] {"第六部分提到“联系电话”", "第六部分写了联系电话，不应公开"}, new String[] {"第六部分不足60字", "第六部分不足60字，过于简单"})) {
            problems.clear();
            assertEquals(List.of(), complaints(told(right[1], "写明联系电话", right[0])), right[1]);
        }
    }

    private static String told(String message, String remedy, String condition) {
        return "规则 “ZZ-01 x”\n级别：提示\n问题：" + message + "\n整改：" + remedy + "\n当\n" + condition + TAIL;
    }

    @Test
    void severalWordsInOnePairOfQuotationMarksAreTold_whateverStandsBetweenThem() {
        for (String list : List.of("甲、乙、丙", "甲，乙", "甲；乙", "联系电话/电子邮箱", "联系电话 电子邮箱", "联系电话或电子邮箱", "电话|邮箱")) {
            problems.clear();
            assertTrue(complaints(HEAD + "第六部分没有提到“" + list + "”" + TAIL).stream().anyMatch(c -> c.contains("一对引号里写了几个词")), list);
        }
        for (String phrase : List.of("已公开", "信息公开年报", "不予公开的理由")) {
            problems.clear();
            assertEquals(List.of(), complaints(HEAD + "第六部分没有提到“" + phrase + "”" + TAIL), phrase);
        }
    }

    @Test
    void whatPeopleWriteByHabitIsTakenForWhatIsMeant_andShown() {
        Map<String, String> meant = Map.ofEntries(Map.entry("第六部分缺少“联系电话”", "第六部分没有提到“联系电话”"), Map.entry("第六部分载明了“联系电话”", "第六部分提到“联系电话”"),
                Map.entry("第六部分未说明“联系电话”", "第六部分没有提到“联系电话”"), Map.entry("第六章缺失", "第六部分缺失"), Map.entry("全文不足500字", "全文的字数小于500字"),
                Map.entry("全文“公开”出现了5次以上", "全文提到“公开”5次以上"), Map.entry("“监督保障”下没有提到“培训”", "“监督保障”小标题下没有提到“培训”"),
                Map.entry("“监督保障”小标题下不足50字", "“监督保障”小标题下的字数小于50"), Map.entry("第六部分至少50字", "第六部分的字数至少50"),
                Map.entry("公布日期晚于次年3月底", "公布日期晚于次年3月31日"), Map.entry("成文日期晚于2024年4月末", "成文日期晚于2024年4月30日"), Map.entry("漏写第六部分", "缺少第六部分"));
        meant.forEach((typed, said) -> {
            assertEquals(condition(said), condition(typed), typed);
            assertTrue(typed.startsWith("漏写") || book.meant(typed).isPresent(), typed);
        });
        assertEquals(condition("表三“上年结转”行“总计”列小于表三“本年新收”行“总计”列的一半"), condition("表三“上年结转”行“总计”列不到表三“本年新收”行“总计”列一半"));
        assertEquals(List.of(), problems);
    }

    @Test
    void whatIsQuotedBackIsAllThatWasTyped_andYearsMayBeFullWidth() {
        assertTrue(complaints(HEAD + "申请总数超过一百。" + TAIL).get(0).contains("“申请总数超过一百”"), () -> problems.toString());
        problems.clear();
        assertEquals(List.of(), complaints("规则 “ZZ-01 x”\n起始：２０２３年\n当\n第六部分缺失" + TAIL));
    }

    @Test
    void aNameInATextThatNothingGivesIsNamed() {
        assertEquals(List.of("a.dslr 第2行：文字中的 {甲} 没有取值，是否想写 {甲数}"),
                complaints("规则 “ZZ-01 x”\n问题：共{甲}件\n当\n报告年度记为甲数\n那么\n报告问题\n结束"));
    }
}
