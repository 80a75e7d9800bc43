package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nianshen.facts.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How offices title, head and arrange their reports: for each way of doing it right several wordings in which nothing
 * may be found, and for each fault several in which it and nothing else must be.
 */
class OutlineWordingTest {

    private static final String PREFACE = "本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自2023年1月1日起至2023年12月31日止。";
    private static final String STATED = "所列数据的统计期限自2023年1月1日起至2023年12月31日止";
    private static final String LISTED = "由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、"
            + "存在的主要问题及改进情况、其他需要报告的事项等六部分组成";

    @ParameterizedTest
    @ValueSource(strings = {"云泽县水利局2023~政府信息公开工作年度报告", "云泽县水利局~2023~政府信息公开工作年度报告",
        "2023~云泽县水利局政府信息公开工作年度报告", "云泽县水利局 2023~年度政府信息公开工作年度报告",
        "云泽县水利局2023年政府信息公开工作~年度报告", "云泽县水利局~2023年~政府信息公开工作年度报告",
        "云泽县水利局关于2023年度政府信息公开工作的年度报告", "云泽县水利局2023年度政府信息公开工作的年度报告",
        "云泽县水利局政府信息公开工作2023年度报告", "关于云泽县水利局2023年政府信息公开工作年度报告",
        "云泽县水利局关于2023年政府信息公开工作年度报告", "云泽县水利局的2023年政府信息公开工作年度报告", "云泽县水利局关于~2023年政府信息公开工作的年度报告",
        "云泽县水利局~关于2023年度政府信息公开工作年度报告",
        "云泽县水利局2023年政府信息公开工作年度报告~云泽县水利局办公室~2024年1月",
        "云泽县水利局2023年政府信息公开工作年度报告~云泽县水利局~二〇二四年一月",
        "2023年政府信息公开工作年度报告~云泽县水利局~2024年1月", "云泽县水利局~2023年政府信息公开工作年度报告~2023年政府信息公开工作年度报告",
        "云泽县水利局2023年政府信息公开工作年度报告~（2024年1月）", "云泽县水利局2023年度政府~信息公开工作年度报告", "云泽县水利局2023年政府信息~公开工作年度报告",
        "云泽县水利局~2023年政府~信息公开工作年度报告", "云泽县水利局2023年政府信息公开~工作年度报告", "政务公开~云泽县水利局2023年政府信息公开工作年度报告",
        "云泽县水利局2023年政府信息公开工作年度报告~政府信息公开年报", "云泽县水利局2023年政府信息公开工作年度报告~信息公开年度报告",
        "2023年政府信息公开工作年度报告~（云泽县水利局）", "2023年政府信息公开工作年度报告（云泽县水利局）", "目录~云泽县水利局2023年政府信息公开工作年度报告",
        "云泽县水利局2023年政府信息公开工作年度报告~目 录~一、总体情况~二、主动公开政府信息情况~三、收到和处理政府信息公开申请情况"
            + "~四、政府信息公开行政复议、行政诉讼情况~五、存在的主要问题及改进情况~六、其他需要报告的事项"})
    void titleIsReadInEveryArrangement(String title) {
        Wording wording = Wording.department().titled(title);
        assertEquals("", wording.found());
        Title read = wording.audit().facts().of(Title.class).get(0);
        assertEquals("云泽县水利局 2023", read.agency() + " " + read.year());
    }

    @ParameterizedTest
    @ValueSource(strings = {"云泽县青石镇人民政府信息公开工作2023年度报告", "2023年云泽县青石镇人民政府信息公开工作年度报告", "云泽县青石镇人民政府信息公开2023年度报告"})
    void governmentIsReadFromATitleThatPrintsItOnceForBoth(String title) {
        assertEquals("云泽县青石镇人民政府", Wording.township().titled(title).audit().facts().of(Title.class).get(0).agency());
    }

    @ParameterizedTest
    @ValueSource(strings = {"云泽县水利局2023年政府信息公开工作告年度报", "云泽县水利局2023年政府信息公开工作年度报吿",
        "云泽县水利局2023年政府信息公工作年度报告", "云泽县水利局2023年政府信息公开工年度报告", "云泽县水利局2023年府政信息公开工作年度报告"})
    void titleWithASlipIsATitle_andIsToldOf(String title) {
        assertEquals("ID-03", Wording.department().titled(title).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年政府信息公开工作年度报告", "2023年度政府信息公开工作年度报告", "政府信息公开工作年度报告（2023年）",
        "关于2023年政府信息公开工作的年度报告", "2023年~政府信息公开工作年度报告"})
    void titleWithoutAgencyIsToldOf(String title) {
        assertEquals("ID-02", Wording.department().titled(title).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "本报告根据《中华人民共和国政府信息公开条例》和国务院办~公厅政府信息与政务公开办公室印发的《中华人民共和国~政府信息公开工作年度报告格式》编制，",
        "现发布《云泽县水利局2023年~政府信息公开工作年度报告》，请社会各界监督。本报告",
        "按照《国务院办公厅政府信息与政务公开办公室关于印发<中华人民共和国~政府信息公开工作年度报告格式>的通知》（国办公开办函~〔2021〕30号）的要求，本报告",
        "根据~《中华人民共和国政府信息公开工作年度报告~格式》编制本报告，"})
    void lineOutOfAWrappedParagraphIsNoTitle(String preface) {
        Wording wording = Wording.department().put("本报告根据《中华人民共和国政府信息公开条例》和国务院办公厅规定的统一格式编制，", preface);
        assertEquals(preface.contains("<") ? "TX-05" : "", wording.found());
        assertEquals("云泽县水利局2023年政府信息公开工作年度报告", wording.audit().title());
        Wording without = wording.put("云泽县水利局2023年政府信息公开工作年度报告~~", "");
        assertTrue(without.audit().facts().of(Title.class).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"盐城市", "白城市", "聊城市", "云泽市城区", "云泽市西城区", "共青城市", "宣城市", "云泽市郊区"})
    void placesWhoseNamesHoldOtherWordsArePlaces(String place) {
        assertEquals("", Wording.department().put("云泽县", place).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"城市管理局", "水利局", "城乡规划局"})
    void agencyWithoutItsPlaceIsToldOf(String agency) {
        assertEquals("ID-02", Wording.department().put("云泽县水利局", agency).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"云泽市科委", "云泽县国资局", "云泽县文旅体局", "云泽市人社局", "云泽县卫健委"})
    void agencyByItsShortNameIsToldOf(String agency) {
        assertEquals("ID-02", Wording.department().put("云泽县水利局", agency).found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "government|云泽县人民政府通过门户网站|云泽县人民政府办公室通过门户网站",
        "government|2023年，云泽县人民政府通过|2023年，我办通过",
        "township|青石镇人民政府主动公开|青石镇人民政府办公室主动公开",
        "township|青石镇人民政府主动公开|青石镇党政办公室主动公开",
        "township|青石镇人民政府主动公开|青石镇政府办公室累计主动公开",
        "township|青石镇人民政府主动公开|我办主动公开",
        "department|2023年，云泽县水利局围绕|2023年，云泽县水利局办公室围绕", "department|2023年，云泽县水利局围绕|办公室积极围绕",
        "department|2023年，云泽县水利局围绕|综合办公室认真围绕", "township|2023年，青石镇人民政府主动公开|党政办公室累计主动公开",
        "department|2023年，云泽县水利局围绕|2023年，局办公室围绕",
        "department|2023年，云泽县水利局围绕|2023年，县水利局围绕",
        "department|2023年，云泽县水利局围绕|2023年，我单位围绕",
        "department|2023年，云泽县水利局围绕|一是以云泽县政府政务公开平台为主要发布平台，围绕", "department|2023年，云泽县水利局围绕|依托云泽县政府门户网站，围绕",
        "department|2023年，云泽县水利局围绕|2023年，通过云泽县人民政府网站公开，围绕"})
    void ownOfficeIsNoOtherName(String base, String name, String other) {
        assertEquals("", Wording.of(base).put(name, other).found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "department|2023年，云泽县水利局围绕|及时发布县教育局2023年部门预算。2023年，云泽县水利局围绕|''",
        "department|2023年，云泽县水利局围绕|根据县政府办公室2023年工作要点，调整公开栏目。2023年，云泽县水利局围绕|''",
        "department|2023年，云泽县水利局围绕|邀请县司法局认真讲解公开条例。2023年，云泽县水利局围绕|''",
        "department|2023年，云泽县水利局围绕|转发澜州市生态环境局2023年公开的文件。2023年，云泽县水利局围绕|''",
        "department|2023年，云泽县水利局围绕|云泽县司法局积极指导我局公开文件。2023年，云泽县水利局围绕|''",
        "department|2023年，云泽县水利局围绕|云泽县河道管理中心积极公开水情。2023年，云泽县水利局围绕|''",
        "department|2023年，云泽县水利局围绕|2023年，县教育局深入推进政务公开。2023年，云泽县水利局围绕|ID-06?",
        "township|2023年，青石镇人民政府主动公开|2023年，白沙镇人民政府主动公开|ID-06?",
        "township|2023年，青石镇人民政府主动公开|云泽县司法局积极指导公开工作。2023年，青石镇人民政府主动公开|''",
        "government|云泽县人民政府通过门户网站|2023年，县教育局积极公开招生信息。云泽县人民政府通过门户网站|''",
        "government|云泽县人民政府通过门户网站|云泽县教育局积极公开招生信息。云泽县人民政府通过门户网站|''"})
    void bodiesThatAreToldOfAreNoOwnNames(String base, String words, String other, String rules) {
        assertEquals(rules, Wording.of(base).put(words, other).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"我委", "本委", "县卫生健康委", "县卫健委", "云泽县卫生健康委员会"})
    void figuresOfACommissionAreItsOwnByWhateverName(String name) {
        Wording commission = Wording.department().put("云泽县水利局", "云泽县卫生健康委员会").put("2023年新收政府信息公开申请", "2023年，" + name + "新收政府信息公开申请");
        assertEquals("", commission.found());
        assertEquals("NT-01", commission.put("新收政府信息公开申请14件", "新收政府信息公开申请24件").found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "department|2023年，云泽县水利局围绕|2023年，我委围绕|ID-05",
        "department|2023年，云泽县水利局围绕|2023年，我中心围绕|ID-05",
        "township|2023年，青石镇人民政府主动公开|2023年，我街道主动公开|ID-05",
        "department|2023年，云泽县水利局围绕|2023年，云泽县教育局围绕|ID-06",
        "department|2023年，云泽县水利局围绕河湖管护、饮水安全和防汛抗旱主动公开|2023年，澜州市人民政府主动公开|ID-06?",
        "department|2023年新收政府信息公开申请14件|2023年，澜州市人民政府新收政府信息公开申请14件|ID-06?",
        "department|2023年新收政府信息公开申请14件|2023年，云泽县人民政府新收政府信息公开申请14件|ID-06?",
        "department|2023年，云泽县水利局围绕河湖管护、饮水安全和防汛抗旱主动公开|2023年，云泽县人民政府主动公开|ID-06?"})
    void otherNameIsToldOf(String base, String name, String other, String rules) {
        assertEquals(rules, Wording.of(base).put(name, other).found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"现发布《云泽县人民政府办公室2023年政府信息公开工作年度报告》。本报告|ID-06?", "编制了《云泽县教育局2023年度政府信息公开工作年度报告》。本报告|ID-06?",
        "现公布《云泽县2023年政府信息公开工作年度报告》。本报告|''", "现发布《县水利局2023年政府信息公开工作年度报告》。本报告|''", "现公开《水利局2023年政府信息公开年报》。本报告|''",
        "根据《云泽县人民政府办公室关于做好2023年政府信息公开工作年度报告编制工作的通知》，本报告|''", "现发布《云泽县水务局2023年政府信息公开工作年度报告》。本报告|ID-06?",
        "现公布云泽县民族宗教事务局2023年度政府信息公开工作年度报告。本报告|ID-06?", "特向社会公布2023年度澜州市云泽县教育局政府信息公开工作年度报告。本报告|ID-06?", "编制了云泽县水利局2023年政府信息公开工作年度报告。本报告|''",
        "现公布县水利局2023年政府信息公开工作年度报告。本报告|''", "现公布2023年度本级政府信息公开工作年度报告。本报告|''", "特向社会公布2023年度我局政府信息公开年度报告。本报告|''",
        "现公布2023年度云泽县水利局政府信息公开工作年度报告。本报告|''"})
    void anotherAgencysReportIsToldOf(String words, String rules) {
        assertEquals(rules, Wording.department().put("本报告根据《中华人民共和国政府信息公开条例》", words + "根据《中华人民共和国政府信息公开条例》").found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"现公布云泽县民政局2023年政府信息公开工作年度报告。本报告|ID-06?", "现发布《云泽县民政局2023年政府信息公开工作年度报告》。本报告|ID-06?",
        "现公布《青石镇人民政府2023年政府信息公开工作年度报告》。本报告|''", "现公布青石镇人民政府2023年政府信息公开工作年度报告。本报告|''"})
    void anotherAgencysReportIsToldOfWhereATownGoesByItsPlaceAlone(String words, String rules) {
        String found = Wording.township().titled("云泽县青石镇2023年政府信息公开工作年度报告").put("本报告根据《中华", words + "根据《中华").found();
        assertEquals(("ID-02 " + rules).strip(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022年主动公开政府信息120条，2023年主动公开政府信息126条",
        "2022年公开政府信息120条。2023年公开政府信息126条", "2021年公开98条、2022年公开110条、2023年主动公开政府信息126条",
        "2023年主动公开政府信息126条，2022年为120条", "2022年，我局公开120条；2023年，我局主动公开政府信息126条"})
    void yearNamedForComparisonIsNoLeftover(String words) {
        assertEquals("", Wording.department().put("2023年，云泽县水利局围绕河湖管护、饮水安全和防汛抗旱主动公开政府信息126条，其中政策文件18条、工作动态92条、公示公告16条",
                words).found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2023年，云泽县水利局围绕|2022年，云泽县水利局围绕", "2023年新收|2022年，我局未收到社会投诉。2023年新收",
        "维护县政府门户网站|2022年，我局维护县政府门户网站"})
    void yearLeftOverIsToldOf(String words, String other) {
        assertEquals("ID-06", Wording.department().put(words, other).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年，我镇将对症施策，明确每个村居一名信息员。", "2024年，青石镇要把公开栏管好，落实一名信息员。",
        "2024年我镇从两方面改进：一是明确信息员，二是按月更新。", "下一年度，我镇要完善公开机制，落实一名信息员。", "2024年，重点做好信息员培训。"})
    void yearOfAPlanIsNotTheReportingYear(String words) {
        assertEquals("ID-08", Wording.township().put(PREFACE, "现将有关情况报告如下。").put("2023年，青石镇人民政府主动公开", "青石镇人民政府主动公开")
                .put("2023年未收到", "未收到").put("2023年本机关发出", "本机关发出").put("改进情况：明确每个村居一名信息员，每月更新公开栏；", "改进情况：" + words).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他报告的事项等六部分组成",
        "包括：总体情况；主动公开政府信息情况；收到和处理政府信息公开申请情况；因政府信息公开被申请复议、提起诉讼情况；存在的主要问题及改进情况；其他需要报告事项共六个部分",
        "由总体情况概述，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况和其他需要报告的事项6个部分组成",
        "主要内容分为1.总体情况2.主动公开政府信息情况3.收到和处理政府信息公开申请情况4.政府信息公开行政复议、行政诉讼情况5.存在的主要问题及改进情况6.其他需要报告的事项，共6部分",
        "由总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况等六部分组成",
        "主要包括总体情况、主动公开政府信息情况、存在的主要问题及改进情况等内容", "共六个部分", "由六大部分构成，依次为总体情况、主动公开、依申请公开、复议诉讼、问题和改进、其他事项",
        "由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、补充说明等六部分组成",
        "包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、有关说明六个部分",
        "从总体情况、主动公开政府信息情况、收到和处理申请情况、行政复议和诉讼情况、存在问题和改进措施及其他需要报告的事项六个方面编写"})
    void listOfPartsIsCountedAsItIsMeant(String list) {
        assertEquals("", Wording.department().put(LISTED, list).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况等五项内容组成",
        "包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况五个部分",
        "共分七个部分", "由概述、主动公开政府信息情况、依申请公开政府信息情况、政府信息公开咨询投诉情况、行政复议和行政诉讼情况、存在的主要问题及改进措施六部分组成",
        "由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项、附表等七项内容组成"})
    void listThatIsNotThatOfTheReportIsToldOf(String list) {
        assertEquals("ID-07", Wording.department().put(LISTED, list).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"数据自2023年1月1日起统计，至2023年12月31日结束", "统计时限为2023年1月1日起至12月31日止", "统计时段：2023年1月1日—12月31日",
        "数据统计期为2023年1月1日至2023年12月31日", "数据的起止时间为2023.01.01—2023.12.31", "统计期限为2023年1月1~日至12月31日", "统计期限为2023年1月至12月",
        "数据的统计范围为2023年全年", "内容涵盖2023年1月1日至12月31日期间的公开工作", "数据采集时间从2023年1月1日到12月31日", "各项数据均为2023年1月1日至12月31日的数据",
        "所列数据截止日期为2023年12月31日", "所涉及的数据核定时间点为2023年12月31日",
        "统计期限为二〇二三年一月一日至十二月三十一日", "在2023年1月1日至2023年12月31日统计期限内，本镇认真做好公开工作", "以2023年1月1日至12月31日为统计期限",
        "统计期限自2023年1月1日始至2023年12月31日止", "数据从2023年1月1日开始统计，至2023年12月31日结束",
        "统计期限从2023年1月1日零时起算，截止2023年12月31日24时", "统计期限自2023年1月1日算起，直至2023年12月31日"})
    void periodIsReadInManyWords(String words) {
        assertEquals("", Wording.township().put(STATED, words).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"统计期限自2023年1月1日至12月31止", "统计期限为20231月1日至202312月31日", "统计期限为20231月1日至2023年12月31日", "统计期限为202311日至1231日",
        "统计期限为2023年1月1日至2023年12月 日"})
    void damagedPeriodIsDoubted(String words) {
        assertEquals("ID-08?", Wording.township().put(STATED, words).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"统计期限自2023年1月1日起至2023年11月30日止", "数据自2023年1月1日起统计，至2023年10月31日结束", "统计时段：2022年12月1日—2023年11月30日",
        "统计期限为2023年1月至11月"})
    void periodThatIsNotTheYearIsToldOf(String words) {
        assertEquals("ID-08", Wording.township().put(STATED, words).found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "六、其他需要报告的事项|六 、其他需要报告的事项|''", "六、其他需要报告的事项|六.其他需要报告的事项|''", "六、其他需要报告的事项|六、 其他需要报告的事项：|''",
        "一、总体情况|一. 总体情况|''", "二、主动公开政府信息情况|二 、主动公开政府信息情况|''", "五、存在的主要问题及改进情况|五，存在的主要问题及改进情况|''",
        "六、其他需要报告的事项|六、其他报告的事项|ST-03", "二、主动公开政府信息情况|二、主动公开政府信息的情况|ST-03",
        "五、存在的主要问题及改进情况|五、存在的问题及改进措施|ST-03", "五、存在的主要问题及改进情况|五、政府信息公开存在的问题与下一步打算|ST-03",
        "一、总体情况|一、政府信息公开工作的基本情况|ST-03", "四、政府信息公开行政复议、行政诉讼情况|四、行政复议、诉讼情况|ST-03",
        "三、收到和处理政府信息公开申请情况|三、收到和处理政府信息公开的申请情况|ST-03", "六、其他需要报告的事项|七、其他需要报告的事项|ST-02",
        "五、存在的主要问题及改进情况|五、问题与改进|ST-03", "六、其他需要报告的事项|六、其他|ST-03", "四、政府信息公开行政复议、行政诉讼情况|四、复议诉讼|ST-03",
        "一、总体情况|一、总体公开情况|ST-03", "一、总体情况|一、工作总体推进情况|ST-03", "一、总体情况|一、工作开展情况|ST-03", "一、总体情况|一、政府信息公开工作开展情况|ST-03",
        "一、总体情况|一、主要工作情况|ST-03", "一、总体情况|一、2023年政府信息公开总体情况|ST-03", "一、总体情况|一、总体情况（宋体加粗）|ST-03", "一、总体情况|一、公开工作总体概况|ST-03",
        "五、存在的主要问题及改进情况|五、不足与改进措施|ST-03", "三、收到和处理政府信息公开申请情况|三、依申请公开工作|ST-03"})
    void headingsWithSlipsAreHeadings(String heading, String other, String rules) {
        assertEquals(rules, Wording.township().put(heading, other).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.主动公开方面：~2.依申请公开方面：~3.政府信息管理方面：~4.平台建设方面：~5.监督保障方面：", "一）主动公开~二）依申请公开~三）政府信息管理~四）政府信息公开平台建设~五）监督保障",
        "（一）“主动公开”工作情况。~（二）“依申请公开”工作情况。~（三）“政府信息管理”工作情况。"
            + "~（四）“平台建设”工作情况。~（五）“监督保障”工作情况。",
        "一是推进主动公开。~二是规范依申请公开。~三是加强政府信息管理。~四是抓好政府信息公开平台建设。~五是强化监督保障。",
        "（一）做好主动公开工作。~（二）做好依申请公开工作。~（三）规范政府信息管理。~（四）加强平台建设。~（五）落实监督保障。",
        "（一）主动公开政府信息的情况~（二）依申请公开政府信息的情况~（三）政府信息管理的情况~（四）政府信息公开平台建设的情况~（五）监督保障的情况",
        "主动公开：~依申请公开：~政府信息管理：~平台建设：~监督保障：", "主动公开情况。~依申请公开情况。~政府信息管理情况。~平台建设情况。~监督保障情况。",
        "政府信息主动公开方面。~政府信息依申请公开方面。~政府信息资源管理方面。~公开平台建设方面。~监督和保障方面。",
        "（一）政府信息主动公开。~（二）依法申请公开。~（三）政府信息资源管理。~（四）平台建设。~（五）监督与保障。"})
    void aspectsAreKnownByTheirSubheads(String heads) {
        String[] five = heads.split("~");
        assertEquals("", Wording.township().put("（一）主动公开~~", five[0]).put("（二）依申请公开~~", five[1]).put("（三）政府信息管理~~", five[2])
                .put("（四）政府信息公开平台建设~~", five[3]).put("（五）监督保障~~", five[4]).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "（一）主动公开。公开信息64条。~（二）依申请公开。没有收到申请。~（三）政府信息管理和平台建设。发布前逐级审核，管好网站专栏。~（四）监督保障。",
        "（一）主动公开和依申请公开。公开信息64条，没有收到申请。~（二）政府信息管理。发布前逐级审核。~（三）平台建设。管好网站专栏。~（四）监督保障。",
        "1.主动公开、依申请公开情况。公开信息64条，没有收到申请。~2.政府信息管理情况。发布前逐级审核。~3.平台建设与监督保障情况。管好网站专栏。",
        "（一）主动公开。公开信息64条。~（二）依申请公开及政府信息管理。没有收到申请，发布前逐级审核。~（三）公开平台建设。管好网站专栏。~（四）监督保障。",
        "（一）组织领导。镇长任组长。~（二）主动公开。公开信息64条。~（三）依申请公开。没有收到申请。~（四）政府信息管理。发布前逐级审核。~（五）平台建设。管好网站专栏。~（六）教育培训。组织培训2次。~（七）监督保障。",
        "（一）机构队伍。配有信息员3名。~（二）制度建设。修订发布办法。~（三）主动公开。公开信息64条。~（四）依申请公开。没有收到申请。~（五）政府信息管理。发布前逐级审核。~（六）平台建设。管好网站专栏。~（七）监督保障。",
        "（一）主动公开。公开信息64条。~（二）依申请公开。没有收到申请。~（三）政府信息管理。发布前逐级审核。~（四）平台建设。管好网站专栏。~（五）政策解读。发布图解4件。~（六）回应关切。答复留言9条。~（七）监督保障。"})
    void aspectsUnderOneSubheadAndHeadsOfOtherMattersAreFine(String words) {
        String results = "工作考核结果：14个村居均为合格。社会评议结果：群众评议良好。责任追究结果：未发生责任追究情形。";
        assertEquals("", Wording.township().between("一、总体情况", "二、主动公开政府信息情况", words + results).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、总体情况~~PREFACE~", "一、总体情况~~青石镇地处云泽县西部。PREFACE~", "编制说明~~PREFACE~~一、总体情况~", "前言~~PREFACE~~一、总体情况~",
        "一、总体情况~~PREFACE现将有关情况报告如下：~"})
    void prefaceMayStandInPartOneOrUnderAHeadOfItsOwn(String start) {
        assertEquals("", Wording.township().put(PREFACE + "~~一、总体情况~", start.replace("PREFACE", PREFACE)).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"（一）强化领导。成立专班，主动公开信息64条。~（二）落实责任。规范依申请公开办理，严格信息发布审核，管好网站专栏。~（三）接受监督。开展考核、社会评议，未发生责任追究。",
        "一是强化组织领导。成立专班，主动公开信息64条。~二是夯实工作基础。规范依申请公开办理，严格信息发布审核，管好网站专栏。~三是严格督促检查。开展考核、社会评议，未发生责任追究。",
        "1.加强领导，成立专班，主动公开信息64条。~2.注重实效，规范依申请公开办理，严格信息发布审核，管好网站专栏。~3.加强考核、社会评议，未发生责任追究。",
        "（一）把牢政治方向。成立专班，主动公开信息64条。~（二）练好内功。规范依申请公开办理，严格信息发布审核，管好网站专栏。~（三）借助外力。开展考核、社会评议，未发生责任追究。"})
    void subheadsByOtherMattersAreToldOfAsSuch(String words) {
        Wording wording = Wording.township().between("一、总体情况", "二、主动公开政府信息情况", words);
        assertEquals("ST-06", wording.found());
        assertTrue(wording.messages().get(0).contains("小标题没有按"), wording.messages()::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全镇坚持公开为常态，主动公开信息64条。依申请公开渠道畅通，没有收到申请。信息发布前逐级审核，管好网站专栏。纳入考核，接受社会评议，未发生责任追究。"})
    void proseWithoutSubheadsIsToldOfAsSuch(String words) {
        Wording wording = Wording.township().between("一、总体情况", "二、主动公开政府信息情况", words);
        assertEquals("ST-06", wording.found());
        assertTrue(wording.messages().get(0).contains("未分设小标题"), wording.messages()::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "（三）政府信息管理~~信息发布前由经办人、分管负责人逐级审核，文件起草时同步确定公开属性。~~|''", "（五）监督保障~~工作考核结果：政府信息公开列入村居考核，14个村居均为合格。社会评议结果：走访群众评议认为公开工作良好。责任追究结果：未发生责任追究情形。~~|''",
        "（四）政府信息公开平台建设~~管好县政府门户网站青石镇专栏和镇便民服务大厅公开查阅点，更新公开栏12期。~~|''"})
    void aspectLeftOutIsToldOf(String left, String nothing) {
        assertEquals("ST-05", Wording.township().put(left, "").found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"制发规范性文件0件。", "规范性文件0条。", "没有制发行政规范性文件。", "本年度未出台规范性文件。", "行政规范性文件新制发0件、废止0件。"})
    void figureOfDocumentsIsNoManagementOfInformation(String words) {
        assertEquals("ST-05", Wording.township().put("（三）政府信息管理~~信息发布前由经办人、分管负责人逐级审核，文件起草时同步确定公开属性。~~", "").put("财务方面的信息。", "财务方面的信息。" + words).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"全镇从主动公开、依申请公开、政府信息管理、平台建设、监督保障等方面推进工作。", "围绕主动公开、依申请公开、政府信息管理和监督保障四方面抓好落实。",
        "压实主动公开工作、依申请公开工作、信息管理工作及平台建设工作责任。"})
    void aspectsThatAreOnlyNamedInARowAreNotSpokenOf(String words) {
        assertEquals("ST-05", Wording.township().put("（三）政府信息管理~~信息发布前由经办人、分管负责人逐级审核，文件起草时同步确定公开属性。~~", "").put("财务方面的信息。", "财务方面的信息。" + words).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"保障了群众的知情权、监督权。", "公开工程质量监督信息9条。", "发布行政检查结果6条、双随机检查事项3条。", "转发市场监督管理局的提醒2条。",
        "公布卫生监督所的监督电话。"})
    void whatOtherMattersAreWatchedIsNoSupervision(String words) {
        String left = "（五）监督保障~~工作考核结果：政府信息公开列入村居考核，14个村居均为合格。社会评议结果：走访群众评议认为公开工作良好。责任追究结果：未发生责任追究情形。~~";
        assertEquals("ST-05", Wording.township().put(left, "").put("财务方面的信息。", "财务方面的信息。" + words).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"青石镇抓好信息发布前审核，同步确定公开属性。", "平时严格信息发布审核，做到先审后发。", "建立信息发布台账，落实三审三校。"})
    void aspectSpokenOfInAnotherPartCounts(String words) {
        assertEquals("", Wording.township().put("（三）政府信息管理~~信息发布前由经办人、分管负责人逐级审核，文件起草时同步确定公开属性。~~", "").put("二、主动公开政府信息情况~", "二、主动公开政府信息情况~~" + words + "~").found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、主动公开~公开信息64条。~二、依申请公开~没有收到申请。~三、政府信息管理~发布前逐级审核。~四、平台建设~管好网站专栏。~五、监督保障~",
        "一、总体情况~公开工作平稳有序。~二、主动公开情况~公开信息64条。~三、依申请公开情况~没有收到申请。~四、信息管理情况~发布前逐级审核。~五、平台建设情况~管好网站专栏。~六、监督保障情况~",
        "一、总体情况~主动公开信息64条，依申请公开渠道畅通。~二、政府信息管理工作~发布前逐级审核。~三、公开平台建设工作~管好网站专栏。~四、监督保障工作~"})
    void aspectsInPartsOfTheirOwnAreNotMissed(String parts) {
        String results = "工作考核结果：14个村居均为合格。社会评议结果：群众评议良好。责任追究结果：未发生责任追究情形。~";
        String found = Wording.township().between("一、总体情况", "二、主动公开政府信息情况", "").put("一、总体情况~", parts + results).found();
        assertFalse(found.contains("ST-05"), found);
        assertFalse(found.contains("ST-07"), found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"将公开工作纳入部门绩效，得分全部公示。请第三方开展评估，公众满意率92%。没有人因公开工作被追究。|''", "年终考评覆盖各单位。问卷调查显示群众评价良好。没有追究任何单位责任的情形。|''",
        "考核：优秀单位12个。民主评议：良好。问责：无。|''", "考核优秀单位12个，没有问责情形。|ST-07", "民主评议结果良好，没有问责情形。|ST-07", "年终考核覆盖各单位，民主评议结果良好。|ST-07"})
    void resultsGovernmentsMustReportAreKnownInManyWords(String words, String rules) {
        assertEquals(rules, Wording.government().between("（五）监督保障", "二、主动公开政府信息情况", words).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"（一）存在的主要问题~1.部分村居对公开的认识停留在表面。~2.群众找信息要翻好几层网页。~（二）改进情况~1.逐村上门讲解条例。~2.首页设置直达入口。",
        "（一）主要问题。公开内容与群众期盼有出入，村级队伍变动大。~（二）改进措施。镇里编了操作手册，发到每名信息员手里。",
        "归纳起来有：公开形式老套；村级人手紧；群众知晓面窄。对以上情况确定了改进安排：一要用好大喇叭，二要选好信息员。",
        "存在问题：~1.村级公开栏位置偏僻。~2.惠农补贴清单字号太小。~改进情况：~1.公开栏移到村口。~2.清单放大打印。",
        "一、存在的主要问题~信息员由村会计兼任，无法满足日常更新需要。~二、改进情况~每村另聘一名信息员。",
        "1、存在问题：公开意识淡薄，重办理、轻公开。2、整改措施：年初签订责任书，年末兑现。",
        "当前，我镇公开工作仍存在以下问题：栏目内容陈旧，图解太简略。为解决上述问题，我镇采取以下措施：栏目按月翻新，图解请专业人员制作。",
        "（一）存在的困难和问题~村级网络时断时续。~（二）下一步工作打算~给村部架设专线。",
        "我镇公开工作做了一些事，但公开的深度与群众的期待相比仍有距离。2024年，我镇将从两方面改进：一是管好公开栏，二是选好信息员。",
        "村级公开在精准推送上仍有提升空间。下一步，我镇将着重做好信息员培训。", "部分村居尚未开通查询终端。今后，镇里分批配置。",
        "梳理下来主要有：村务信息零散；老年人看不懂网页。就此作出如下部署：一要按户送达明白卡，二要请网格员代查。",
        "自查中发现：栏目层级过深，图解偏少。针对上述情况，作了如下安排：首要压缩栏目层级，其次增加图解。",
        "公开的内容与群众需求还有差距。下一年度，青石镇要把公开栏移到村口。", "基层公开力量仍显薄弱。明年，我们要选好信息员。", "栏目更新仍不及时。新的一年，镇里要按月通报更新情况。",
        "问题一：栏目分类过粗。改进：细分为八类。问题二：解读照搬原文。改进：改用问答。"})
    void problemsAndMeasuresAreKnownByWhatTheyStandUnder(String words) {
        assertEquals("", Wording.township().between("五、存在的主要问题及改进情况", "六、其他需要报告的事项", words).found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "（一）存在的主要问题~1.村级公开栏位置偏僻。~2.清单字号太小。|ST-10", "存在的主要问题：一是栏目陈旧；二是图解简略。|ST-10", "我镇公开工作存在的不足有：栏目陈旧，图解简略。|ST-10",
        "（一）改进情况~1.公开栏移到村口。~2.清单放大打印。|ST-09", "改进措施：一是公开栏移到村口；二是清单放大打印。|ST-09", "下一步，我镇将把公开栏移到村口，清单放大打印。|ST-09",
        "（一）存在的主要问题~~（二）改进情况~1.公开栏移到村口。|ST-09", "（一）存在的主要问题~1.村级公开栏位置偏僻。~（二）改进情况|ST-10"})
    void problemsWithoutMeasuresAndMeasuresWithoutProblemsAreToldOf(String words, String rules) {
        assertEquals(rules, Wording.township().between("五、存在的主要问题及改进情况", "六、其他需要报告的事项", words).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"更多精彩内容欢迎扫描下方二维码关注云泽县！", "字体大小：大 中 小 打印本页 关闭窗口", "您是本页第1208位访问者", "网站地图 | 联系我们 | 隐私声明",
        "云泽县人民政府主办 云泽县政府办公室承办 备案号：赣ICP备00000000号", "扫描二维码，用手机浏览本页", "文件下载：云泽县水利局年报.docx"})
    void tailOfASiteBelongsToNothing(String tail) {
        assertEquals("", Wording.department().put("云泽县水利局~2024年1月18日", "云泽县水利局~2024年1月18日~" + tail).found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"云州大学2023—2024学年信息公开年度报告", "云州职业学院2022-2023学年度信息公开工作年度报告", "云州师范学校关于2023学年信息公开工作的报告"})
    void reportOfASchoolYearIsNotAudited(String title) {
        String found = Wording.department().titled(title).found();
        assertTrue(found.contains("学年"), found);
    }

    @ParameterizedTest
    @CsvSource({"云泽县水利局2023年第三季度政府信息公开工作报告,季度", "云泽县水利局2023年3季度政府信息公开工作总结,季度", "云泽县水利局2023年上半年政府信息公开工作年度报告,半年",
        "云泽县水利局2023年半年度政府信息公开工作报告,半年", "云泽县水利局2023年9月政府信息公开工作报告,按月", "云泽县水利局2023年9月份政务公开工作报告,按月"})
    void reportOfAShorterSpanIsNotAudited_andItsIssuerIsRead(String title, String kind) {
        Wording wording = Wording.department().titled(title);
        assertTrue(wording.found().contains(kind), wording.found());
        assertEquals("云泽县水利局", wording.audit().agency());
    }

    @ParameterizedTest
    @ValueSource(strings = {"云泽县人民政府办公室关于2023年政府信息公开工作年度报告审核情况的通报", "云泽县2023年政府信息公开工作年度报告解读", "关于云泽县水利局2023年政府信息公开工作年度报告有关问题的函",
        "云泽县2023年政府信息公开工作年度报告编制方案", "云泽县政府信息公开工作年度报告制度", "关于做好2023年政府信息公开工作年度报告编制工作的通知"})
    void paperThatOnlySpeaksOfReportsIsNone(String title) {
        String paper = title + "\n一、总体情况\n全县应报送68份，实际报送66份。\n二、存在的主要问题\n个别单位数据有误。\n三、下一步要求\n请各单位认真整改。";
        String found = new Wording(paper).found();
        assertTrue(found.contains("未识别"), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"首页 > 政务公开 > 政府信息公开年报", "首页>政府信息公开年报", "您的位置：首页 » 信息公开 » 政务公开年报", "云泽县人民政府_政府信息公开年报", "首页｜政府信息公开年报"})
    void wayToAPageIsNobody(String way) {
        String list = way + "\n2025-01-20\n2025-01-21\n共2页";
        assertEquals(null, new Wording(list).audit().agency());
    }

    @Test
    void reportInTraditionalScriptIsNotHeldAgainstSimplifiedWords() {
        String simplified = "报开关务总体况处动国条门发对为与机诉时间内计数据县领导组织办";
        String traditional = "報開關務總體況處動國條門發對為與機訴時間內計數據縣領導組織辦";
        UnaryOperator<String> converted = text -> text.chars().mapToObj(c -> String.valueOf(simplified.indexOf(c) < 0 ? (char) c : traditional.charAt(simplified.indexOf(c)))).collect(Collectors.joining());
        String text = Wording.department().text();
        String prose = text.lines().map(l -> l.startsWith("|") ? l : converted.apply(l)).collect(Collectors.joining("\n"));
        String tables = text.lines().map(l -> l.startsWith("|") ? converted.apply(l) : l).collect(Collectors.joining("\n"));
        for (String script : List.of(converted.apply(text), prose, tables)) {
            String found = new Wording(script).found();
            assertTrue(found.contains("繁体"), found);
        }
        assertEquals("", Wording.department().put("云泽县水利局围绕", "云泽县水利局（原雲澤縣水務局）围绕").found());
    }

    @Test
    void pageOnOneLineIsTakenApartBehindItsTitle() {
        String text = Wording.township().text();
        String prose = text.substring(0, text.indexOf("二、主动公开")).replaceAll("\\s+", " ");
        Wording wording = new Wording(prose + "\n" + text.substring(text.indexOf("二、主动公开")));
        assertEquals("", wording.found());
        assertEquals("云泽县青石镇人民政府2023年政府信息公开工作年度报告", wording.audit().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1、政府信息主动公开情况~2、政府信息依申请公开情况~3、政府信息资源管理~4、公开平台的建设和维护~5、监督保障工作",
        "1.主动公开：~2.依申请公开：~3.政府信息管理：~4.平台建设：~5.监督保障：", "（一）做好主动公开。~（二）规范依申请公开。~（三）抓好政府信息管理。~（四）加强平台建设。~（五）落实监督保障。"})
    void subheadsOfAPageOnOneLineAreSubheads(String heads) {
        String[] five = heads.split("~");
        Wording named = Wording.township().put("（一）主动公开~", five[0]).put("（二）依申请公开~", five[1]).put("（三）政府信息管理~", five[2])
                .put("（四）政府信息公开平台建设~", five[3]).put("（五）监督保障~", five[4]);
        String text = named.text();
        String prose = text.substring(0, text.indexOf("二、主动公开")).replaceAll("\\s+", " ");
        assertEquals("", new Wording(prose + "\n" + text.substring(text.indexOf("二、主动公开"))).found());
    }

    @ParameterizedTest
    @CsvSource({"department, 22", "department, 30", "department, 38", "government, 22", "government, 30", "government, 38", "township, 22", "township, 30",
        "township, 38"})
    void hardWrappedLinesAreJoined(String base, int width) {
        StringBuilder wrapped = new StringBuilder();
        Wording.of(base).text().lines().filter(l -> !l.isBlank())
                .forEach(l -> wrapped.append(l.startsWith("|") ? l : l.replaceAll("(.{" + width + "})(?=.)", "$1\n")).append('\n'));
        assertEquals("", new Wording(wrapped.toString()).found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"云泽县农场管理区|2018", "云泽县水利局|2017", "云泽县人民政府|2008", "云泽市统计局|2013"})
    void reportAboutAYearBeforeAllFormatsIsNotAudited(String agency, int year) {
        String found = Wording.department().put("云泽县水利局", agency).put("2023年", year + "年").put("2024年", (year + 1) + "年").found();
        assertTrue(found.contains(year + "年") && found.contains("格式"), found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"云泽市芦湖管理区|''", "云泽高新技术产业开发区|''", "澜州市云泽经开区|''", "云泽新区|''", "云泽市青山湖度假区|''"})
    void zoneIsNoGovernment(String zone, String rules) {
        Wording wording = Wording.government().put("云泽县人民政府", zone).put("工作考核结果：政府信息公开纳入年度综合考核，对全县46个单位考核，优秀12个，合格34个。社会评议结果：委托问卷征集群众意见820份，满意率为百分之九十六。责任追究结果：全年未发生因政府信息公开工作被追究责任的情况。", "加强监督。");
        assertEquals(rules, wording.found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2023年12月31日|DL-03", "2023年12月1日|DL-03", "2023年1月18日|DL-03", "二〇二三年十二月三十一日|DL-03"})
    void dateOfSigningWithinTheYearIsToldOfInTrueWords(String date, String rules) {
        Wording wording = Wording.department().put("2024年1月18日", date);
        assertEquals(rules, wording.found());
        assertTrue(wording.messages().get(0).contains("不晚于"), wording.messages()::toString);
    }
}
