package nianshen.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.Shipped;
import nianshen.facts.Spot;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.pack.PackFiles;
import nianshen.roster.Roster;
import nianshen.template.CatalogueLoader;
import nianshen.text.PlainText;
import nianshen.words.Lexicon;
import nianshen.words.WordList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lists of corrections that ship find what is wrong, however lines are cut, and nothing in sound text. */
class CorrectionsTest {

    private static final String REPORT = "云泽县水利局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n（一）主动公开\n\n%s\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：更新不够及时。\n";
    private static PackFiles files;
    private static Lexicon lexicon;
    private static Extractor extractor;

    @BeforeAll
    static void load() throws Exception {
        files = PackFiles.read(Shipped.RULES);
        lexicon = Lexicon.load(files);
        extractor = new Extractor(CatalogueLoader.load(files), lexicon, Roster.of(List.of()));
    }

    private static List<Spot> spots(String prose) throws Exception {
        return extractor.extract("报告.txt", Ingest.read(new Source("报告.txt", REPORT.formatted(prose).getBytes(StandardCharsets.UTF_8))), null).of(Spot.class);
    }

    private static List<String> told(String prose) throws Exception {
        return spots(prose).stream().map(s -> s.kind() + " " + s.text()).toList();
    }

    @Test
    void severalHundredPairsShip_andNoCorrectionHoldsASlip() {
        Map<String, String> pairs = lexicon.list("错别字").meanings();
        assertTrue(pairs.values().stream().filter(v -> v != null).count() > 400, pairs.size() + " pairs");
        List<String> wrong = new ArrayList<>();
        for (WordList list : List.of(lexicon.list("错别字"), lexicon.list("搭配"))) {
            pairs.values().stream().filter(v -> v != null && list.hits(PlainText.plain(v)).stream().anyMatch(h -> h.value() != null)).forEach(wrong::add);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whereTwoWordsMeetNoSlipIsMadeUp_andTheSlipItselfIsFound() throws Exception {
        for (String sound : List.of("按装机容量公开电站信息，按装置类别公布目录。", "在县报刊登计划生育政策。", "监督足额缴纳保证金，监督捉拿逃犯。", "按登录人系统角色分配权限，缴纳人年度申报可以查询。", "以经公开征求意见的文本为准。",
                "金融人日常咨询较多，资深人员授课。", "运维户外公开栏18处。", "公布投资询价结果和引领异地就医的指南。", "为群众分忧化解矛盾，点击绿色按钮查询。", "究竟争议何在，企业己方陈述一并公开。", "中央和国家机关部属要求转载的及时转载，审查未通过，遂项目终止。")) {
            assertEquals(List.of(), told(sound).stream().filter(t -> t.startsWith("错别字")).toList(), sound);
        }
        assertEquals(List.of("错别字 按装", "错别字 登计", "错别字 督足", "错别字 纳人年度", "错别字 以经公开"), told("按装公示栏并登计，督足各科室纳人年度考核，目录以经公开。"));
    }

    /** All prose that ships beside the lists themselves: guide, letters, rules, sound reports. */
    @Test
    void textThatShipsHoldsNoSlip() throws Exception {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of("."), 6)) {
            for (Path file : all.filter(CorrectionsTest::sound).toList()) {
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().map(PlainText::plain).forEach(line -> lexicon.list("错别字").hits(line).stream().filter(h -> h.value() != null)
                        .forEach(h -> found.add(file + " " + line.substring(h.start(), h.end()))));
            }
        }
        assertEquals(List.of(), found);
    }

    private static boolean sound(Path file) {
        String name = file.toString();
        return name.matches("\\./(rules/(?!words|cases/(?!_base)).*|reports-in/.*|README)\\.?\\w*\\.(md|txt|html|dslr|json)|\\./README\\.md")
                && !name.endsWith("rules/README.md");
    }

    @Test
    void slipIsFoundOverALineEndAndAWordThatALineEndCutsIsNone() throws Exception {
        assertEquals(List.of("错别字 按排部署"), told("全年统筹推进各项公开工作，年初召开全局会议按排部\n署目录编制，落实到科室。"));
        assertEquals(List.of(), told("全年统筹推进各项公开工作，年初召开全局会议安排部\n署目录编制，落实到科室。"));
    }

    @Test
    void wordsThatMeetByChanceAreNoSlip() throws Exception {
        for (String sound : List.of("以经济领域为主公开信息。", "自己经手的材料自己于月底归档。", "内部暑期值班。", "平台按排名展示，按排放标准分类。", "期末公开财务信息，年末收到申请2件。",
                "资深人士参加培训，接纳人员12名。", "完整该栏目的历史信息。", "多数剧院参与。", "破坏境内水源的案件。", "创建全国文明城市。", "各处里程桩信息。", "发布暑期安全提示。")) {
            assertEquals(List.of(), told(sound).stream().filter(s -> s.startsWith("错别字")).toList(), sound);
        }
    }

    @Test
    void personalNumbersAreFoundWithWhatOwnsThem_andMasked() throws Exception {
        assertEquals(List.of("身份证号码 3601**********0017"), told("向申请人李某（360101198001010017）送达。"));
        assertEquals(List.of("姓名和手机号码 138****0000"), told("联系人：欧阳文清，手机13800000000。"));
        assertEquals(List.of("姓名和手机号码 138****0000"), told("联系方式：13800000000（张明）。"));
        assertEquals(List.of("银行卡号 6222***********0128"), told("退费转入6222021234567890128。"));
        assertTrue(spots("联系人：张明，手机13800000000。").stream().noneMatch(s -> s.quote().contains("13800000000")));
        for (String none : List.of("咨询电话0799-6120386。", "值班手机13800000000。", "统一社会信用代码11360000014500001X。", "对公账号6222021234567890128。", "退费转入6222021234567890127。",
                "高新区电话13800000000。", "360101198001010018号文件。")) {
            assertEquals(List.of(), told(none), none);
        }
    }

    @Test
    void marksAndBracketsAreToldFromSoundOnes() throws Exception {
        assertEquals(List.of("文号括号 [2023]", "文号括号 （2022）"), told("落实云政办发[2023]12号、云政发（2022）3号文件。"));
        assertEquals(List.of("书名号 《办法》"), told("落实《关于印发《办法》的通知》。"));
        assertEquals(List.of("半角标点 开,公"), told("主动公开,公示公告。"));
        for (String none : List.of("落实云政办发〔2023〕12号文件。", "办理（2023）云01行初12号案。", "《甲办法》《乙办法》。", "共1,234条，比例3:1，见http://www.yunze.example/a?b=1。", "条例（2019）修订后。")) {
            assertEquals(List.of(), told(none), none);
        }
    }
}
