package nianshen.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianshen.doc.Meta;
import nianshen.facts.Aspect;
import nianshen.facts.DateFact;
import nianshen.facts.Facts;
import nianshen.facts.Gap;
import nianshen.facts.Level;
import nianshen.facts.Mention;
import nianshen.facts.NameUse;
import nianshen.facts.PartsList;
import nianshen.facts.Period;
import nianshen.facts.Section;
import nianshen.facts.Title;
import nianshen.facts.YearUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title, issuer, year, parts, aspects, names and dates of invented reports. */
class ProseFactsTest {

    private static final String TITLE = "云泽县水利局2023年政府信息公开工作年度报告";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "云泽县水利局2023年政府信息公开工作年度报告|2023|云泽县水利局|云泽县|政府信息公开工作年度报告",
        "2023年云泽县水利局政府信息公开工作年度报告|2023|云泽县水利局|云泽县|政府信息公开工作年度报告",
        "云泽县水利局 2023 年度政府信息公开工作年度报告|2023|云泽县水利局|云泽县|政府信息公开工作年度报告",
        "云泽县水利局政府信息公开工作2023年度报告|2023|云泽县水利局|云泽县|政府信息公开工作年度报告",
        "云泽县水利局;2023年政府信息公开工作年度报告|2023|云泽县水利局|云泽县|政府信息公开工作年度报告",
        "云泽县水利局;2023年政府信息公开;工作年度报告|2023|云泽县水利局|云泽县|政府信息公开工作年度报告",
        "云泽县水利局政府信息公开工作年度报告|-|云泽县水利局|云泽县|政府信息公开工作年度报告",
        "水利局2023年政府信息公开工作年度报告|2023|水利局|-|政府信息公开工作年度报告",
        "市场监督管理局2023年政府信息公开工作年度报告|2023|市场监督管理局|-|政府信息公开工作年度报告",
        "澜州市安平区城市管理局2023年政务公开工作总结|2023|澜州市安平区城市管理局|澜州市安平区|政务公开工作总结",
        "澜州市高新区管委会2023年度政府信息公开年报|2023|澜州市高新区管委会|澜州市高新区|政府信息公开年报",
        "关于云泽县水利局二〇二三年政府信息公开工作年度报告|2023|云泽县水利局|云泽县|政府信息公开工作年度报告",
        "云泽县柳渡镇人民政府2023年政府信息公开工作报告|2023|云泽县柳渡镇人民政府|云泽县柳渡镇|政府信息公开工作报告"})
    void titleIsTakenApart(String lines, Integer year, String agency, String place, String genre) {
        String[] parts = (lines + ";一、总体情况;我局认真落实。").split(";");
        Title title = Spoken.lines(parts).of(Title.class).get(0);
        assertEquals(List.of(String.valueOf(year), String.valueOf(agency), String.valueOf(place), genre),
                List.of(String.valueOf(title.year()), String.valueOf(title.agency()), String.valueOf(title.place()),
                        title.genre()));
    }

    /** As one of which a letter was misread does, and the office of a place elsewhere: nobody knows whether the whole place is its own. */
    @ParameterizedTest
    @CsvSource({"澜州市入民政府", "云泽县党工委", "澜州市驻京办事处"})
    void anAgencyIsReadOfWhichOnlyTheEndOfItsNameIsKnown(String agency) {
        Facts facts = Spoken.lines(agency + "2023年政府信息公开工作年度报告", "一、总体情况", "我单位认真落实。全年共收到政府信息公开申请3件。");
        assertEquals(agency, facts.of(Title.class).get(0).agency());
    }

    @Test
    void titleOfThePageIsNoTitleOfTheReport() {
        Facts facts = Spoken.lines(Map.of(Meta.TITLE, TITLE), "一、总体情况", "我局认真落实。");
        assertTrue(facts.of(Title.class).isEmpty());
        assertEquals(2023, facts.report().year());
        assertFalse(facts.report().yearCertain());
        assertTrue(facts.of(Gap.class).stream().anyMatch(g -> g.subject().equals("title")));
    }

    @ParameterizedTest
    @CsvSource({"云泽县人民政府,GOVERNMENT,county", "云泽县,GOVERNMENT,county", "云泽县水利局,DEPARTMENT,county",
        "云泽县人民政府办公室,DEPARTMENT,county", "云泽县柳渡镇人民政府,TOWNSHIP,township",
        "云泽县城关街道办事处,TOWNSHIP,township", "云泽县城市建设投资公司,OTHER,county",
        "云泽县发展和改革局（云泽县粮食局）,DEPARTMENT,county", "南京市人民政府,GOVERNMENT,prefecture",
        "上海市水务局,DEPARTMENT,province", "澜州市水务局,DEPARTMENT,"})
    void issuerIsToldByItsName(String agency, Level level, String tier) {
        Facts facts = Spoken.lines(agency + "2023年政府信息公开工作年度报告", "一、总体情况", "认真落实。");
        assertEquals(level, facts.report().level());
        assertEquals(tier, facts.report().tier());
    }

    @Test
    void partsAreFoundUnderManyDresses() {
        List<Section> sections = Spoken.lines(TITLE, "一、概述", "2023年，我局认真落实。", "## 二、主动公开政府信息情况", "见表。",
                "第三部分 收到和处理政府信息公开申请情况", "见表。", "四、政府信息公开行政复议、行政诉讼情况", "见表。",
                "四、存在的主要问题和改进措施", "公开不够及时，下一步将改进。", "六、其他需要报告的事项（无）", "云泽县水利局", "2024年1月20日")
                .of(Section.class);
        assertEquals("1一true 2二true 3三true 4四true 5四true 6六false", sections.stream()
                .map(s -> s.number() + s.ordinal() + s.accepted()).collect(Collectors.joining(" ")));
        assertEquals(Section.Content.NIL, sections.get(5).content());
        assertEquals("", sections.get(5).body());
    }

    @Test
    void listInsidePartOneIsNoPart() {
        List<Section> sections = Spoken.lines(TITLE, "一、总体情况", "一、主动公开情况", "公开信息12条。", "二、依申请公开情况",
                "无。", "三、政府信息管理情况", "审核严格。", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
                "一、本年新收政府信息公开申请数量", "四、结转下年度继续办理", "四、政府信息公开行政复议、行政诉讼情况",
                "五、存在的主要问题及改进情况", "六、其他需要报告的事项", "七、附件说明").of(Section.class);
        assertEquals(7, sections.size());
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), sections.stream().map(Section::position).toList());
        assertEquals("附件说明", sections.get(6).title());
    }

    @Test
    void missingPartIsAbsentAndLostHeadingIsLost() {
        List<Section> sections = Spoken.lines(TITLE, "一、总体情况", "认真落实。", "五、存在的主要问题及改进情况",
                "公开不够及时，下一步将改进。本年度未收取信息处理费。", "云泽县水利局", "2024年1月15日").of(Section.class);
        assertEquals(Section.State.ABSENT, sections.get(1).state());
        assertEquals(Section.State.LOST, sections.get(5).state());
    }

    @Test
    void emptyAndNilPartsAreToldApart() {
        List<Section> sections = Spoken.lines(TITLE, "一、总体情况", "认真落实。", "五、存在的主要问题及改进情况",
                "六、其他需要报告的事项", "本年度无其他需要报告的事项。").of(Section.class);
        assertEquals(Section.Content.EMPTY, sections.get(4).content());
        assertEquals(Section.Content.NIL, sections.get(5).content());
    }

    @Test
    void headingMayRunIntoItsText() {
        Facts facts = Spoken.lines(TITLE, "一、总体情况。2023年，我局认真落实。", "（一）主动公开情况。公开信息12条。",
                "六、其他需要报告的事项：无。");
        List<Section> sections = facts.of(Section.class);
        assertEquals("总体情况", sections.get(0).found());
        assertEquals(Section.Content.NIL, sections.get(5).content());
        assertTrue(facts.of(Aspect.class).get(0).headed());
    }

    @Test
    void pageOnOneLineIsTakenApart() {
        String page = TITLE + " 一、总体情况 （一）主动公开情况 全年公开信息12条。 （二）依申请公开情况 未收到申请。" + " ".repeat(60)
                + "五、存在的主要问题及改进情况 公开不够及时，下一步将改进。 六、其他需要报告的事项 未收取信息处理费。";
        Facts facts = Spoken.lines(page);
        assertEquals("云泽县水利局", facts.of(Title.class).get(0).agency());
        assertEquals(List.of(1, 5, 6), facts.of(Section.class).stream().filter(s -> s.state() == Section.State.PRESENT)
                .map(Section::number).toList());
    }

    @Test
    void aspectsCountWithSubheadOrByContent() {
        Facts headed = Spoken.lines(TITLE, "一、总体情况", "（一）主动公开", "公开信息12条。", "（二）依申请公开", "无此情况。",
                "（三）政府信息管理及平台建设", "审核严格。");
        assertEquals("true true, true true, true true, true true, false false", aspects(headed));
        Facts prose = Spoken.lines(TITLE, "一、总体情况", "我局通过网站公开信息12条，未收到公开申请，接受社会监督。");
        assertEquals("false true, false true, false false, false true, false true", aspects(prose));
    }

    @Test
    void subheadWithoutTextCoversNothing() {
        Facts facts = Spoken.lines(TITLE, "一、总体情况", "（一）主动公开", "公开信息12条。", "（二）依申请公开", "（三）监督保障", "加强考核。");
        Aspect aspect = facts.of(Aspect.class).get(1);
        assertTrue(aspect.headed());
        assertFalse(aspect.covered());
    }

    private static String aspects(Facts facts) {
        return facts.of(Aspect.class).stream().map(a -> a.headed() + " " + a.covered())
                .collect(Collectors.joining(", "));
    }

    @Test
    void paragraphCutByAPageIsJoined() {
        Facts facts = Spoken.lines(TITLE, "五、存在的主要问题及改进情况", "公开不够及时，下一步将继续加强培训，努力提高队伍", "业务水平和服务能力。");
        assertEquals(List.of("公开不够及时，下一步将继续加强培训，努力提高队伍业务水平和服务能力。"),
                facts.of(Mention.class).stream().filter(m -> m.list().equals("改进")).map(Mention::quote).toList());
    }

    @Test
    void namesAreOwnOnlyInOwnPosition() {
        List<NameUse> names = Spoken.lines(TITLE, "一、总体情况", "2023年，县水利局认真落实县委、县政府部署。",
                "县财政局拨付资金。市政府高度重视。我局通过微信公众号“云泽水利局”发布本办法。", "六、其他需要报告的事项", "无。", "云泽县水利局",
                "2024年1月20日").of(NameUse.class);
        assertEquals("TITLE云泽县水利局 SELF县水利局 SELF我局 SELF云泽水利局media SIGNATURE云泽县水利局", names.stream()
                .map(n -> n.role() + n.name() + (n.media() ? "media" : "")).collect(Collectors.joining(" ")));
    }

    @Test
    void yearsPlayDifferentParts() {
        List<YearUse> years = Spoken.lines(TITLE, "一、总体情况", "2023年，我局认真落实《条例》（2019年修订）。较2022年增长5%。",
                "根据《云泽县2021年工作要点》开展工作。", "五、存在的主要问题及改进情况", "2024年，我局将加强培训。").of(YearUse.class);
        assertEquals("2023REPORTING 2022EARLIER 2021OTHER 2024PLAN", years.stream().filter(y -> y.year() != 2019)
                .map(y -> "" + y.year() + y.role()).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "本报告统计期限自2023年1月1日起至2023年12月31日止。|2023-01-01|2023-12-31",
        "所列数据的统计期限为2023年1月1日至12月31日。|2023-01-01|2023-12-31",
        "统计期限：2023.1.1至2023.11.30。|2023-01-01|2023-11-30",
        "统计数据截至2023年12月31日。|-|2023-12-31"})
    void periodIsRead(String sentence, LocalDate from, LocalDate to) {
        Period period = Spoken.lines(TITLE, sentence, "一、总体情况", "认真落实。").of(Period.class).get(0);
        assertEquals(from, period.from());
        assertEquals(to, period.to());
    }

    @Test
    void partsListCountsTitlesWithCommasInsideOnce() {
        PartsList list = Spoken.lines(TITLE, "根据《中华人民共和国政府信息公开条例》，本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
                + "政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项六个部分组成。", "一、总体情况", "认真落实。")
                .of(PartsList.class).get(0);
        assertEquals(6, list.claimed());
        assertEquals(6, list.listed());
    }

    @ParameterizedTest
    @CsvSource({"2024年1月25日,2024-01-25", "二〇二四年一月二十五日,2024-01-25", "2024.1.25,2024-01-25",
        "2024-01-25,2024-01-25", "（2024年1月25日）,2024-01-25", "二○二四年十二月三日,2024-12-03"})
    void dateOfSigningIsRead(String printed, LocalDate date) {
        List<DateFact> dates = Spoken.lines(TITLE, "六、其他需要报告的事项", "无。", "云泽县水利局", printed)
                .of(DateFact.class);
        assertEquals(List.of(date), dates.stream().map(DateFact::date).toList());
    }

    @ParameterizedTest
    @CsvSource({"未收取信息处理费。 云泽县水利局 2024年1月25日", "未收取信息处理费。2024年1月25日"})
    void dateThatRunsOnBehindTheLastSentenceIsRead(String last) {
        Facts facts = Spoken.lines(TITLE, "六、其他需要报告的事项", last);
        assertEquals(LocalDate.of(2024, 1, 25), facts.of(DateFact.class).get(0).date());
        assertEquals("未收取信息处理费。", facts.of(Section.class).get(5).body());
    }

    @Test
    void dateThatDoesNotExistIsAGap() {
        Facts facts = Spoken.lines(TITLE, "六、其他需要报告的事项", "无。", "云泽县水利局", "2024年2月30日");
        assertTrue(facts.of(DateFact.class).isEmpty());
        assertTrue(facts.of(Gap.class).stream().anyMatch(g -> g.subject().equals("date:written")));
    }

    @Test
    void yearIsInferredWhereItIsNotStated() {
        Facts facts = Spoken.lines("云泽县水利局政府信息公开工作年度报告", "六、其他需要报告的事项", "无。", "云泽县水利局", "2024年1月25日");
        assertEquals(2023, facts.report().year());
        assertFalse(facts.report().yearCertain());
        assertNull(Spoken.lines("随便一行文字").report().year());
    }
}
