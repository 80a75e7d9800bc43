package nianshen.extract.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Form;
import nianshen.doc.LineSpan;
import nianshen.doc.Paragraph;
import nianshen.extract.Extractor;
import nianshen.extract.Spoken;
import nianshen.facts.ClaimList;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.roster.Roster;
import nianshen.template.CatalogueLoader;
import nianshen.words.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals with their parts, and whether the list claims to be whole. */
class ClaimListReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "公开信息91条，其中网站19条，微博41条，微信31条。|91=[19, 41, 31] closed",
        "公开信息91条，其中网站发布信息19条，微博发布信息41条，公众号发布信息30条。|91=[19, 41, 30] open",
        "公开信息91条（网站19条，政务新媒体41条，其他方式31条）。|91=[19, 41, 31] closed",
        "公开信息91条，其中重点领域30条，政策解读20条。|91=[30, 20] open",
        "公开信息91条，其中网站60条、公众号31条等。|91=[60, 31] open",
        "公开信息90余条，其中网站60条，公众号31条。|90=[60, 31] open",
        "公开信息238条，其中网站公开24条，公告栏等其他方式公开214条。|238=[24, 214] closed",
        "公开信息62条，其中网站公开26条，微信群和公众号公开21条，村务公开栏公开15条。|62=[26, 21, 15] closed",
        "收到申请12件，其中：予以公开8件；部分公开1件；不予公开2件。|12=[8, 1, 2] open",
        "新收申请17件，其中自然人申请14件、商业企业申请3件，上年结转1件。|17=[14, 3] closed",
        "比上年增加11件，其中自然人6件、商业企业4件。|11=[6, 4] open",
        "行政复议5件，其中维持3件，纠正2件；行政诉讼2件。|5=[3, 2] closed",
        "公开信息91条。其中：网站19条，微博41条，微信31条。|91=[19, 41, 31] closed",
        "公开信息91条，培训2次。其中网站19条，微博41条，微信31条。|91=[19, 41, 31] open",
        "公开信息91条，其中网站91条，微信41条。|91=[91, 41] open",
        "公开信息91条，其中政府网站80条，微博微信41条。|91=[80, 41] open",
        "公开信息91条，其中网站60条，微信20条，其他方式21条。|91=[60, 20, 21] closed",
        "收到申请12件，其中网络申请8件，信函申请6件。|12=[8, 6] closed",
        "答复申请13件，其中予以公开6件、不予公开0件。|13=[6, 0] open",
        "共答复申请人55件。其中予以公开的25件，因本机关不掌握相关政府信息而无法提供的0件。|55=[25, 0] open",
        "答复申请13件，其中予以公开6件、部分公开4件、不予公开0件。|13=[6, 4, 0] closed",
        "组织培训2次，参加人员300人次。|-",
        "新收申请1件，上年结转1件。其中，予以公开2件；部分公开0件；不予公开0件。|-",
        "新收申请3件，结转上年申请3件。其中，予以公开5件；部分公开1件；不予公开0件。|-",
        "合格率98%，其中网站97%，微信99%。|-"})
    void isReadWithItsParts(String sentence, String expected) {
        String found = Spoken.sentence("", sentence).of(ClaimList.class).stream()
                .map(l -> l.total() + "=" + l.parts() + (l.closed() ? " closed" : " open"))
                .collect(Collectors.joining(";"));
        assertEquals(expected == null ? "" : expected, found);
    }

    @Test
    void whatTellsThatItIsWholeAndWhatUnitsStandForEachOtherAreWordsOfThePack() throws DataException {
        PackFiles files = PackFiles.read(Path.of("rules"));
        Lexicon shipped = Lexicon.load(files);
        String rest = "公开信息91条，其中网站60条，微信20条，剩下的方式11条。";
        String units = "公开信息91条，其中规划60件，通知31条。";
        assertEquals("[60, 20, 11] false", lists(files, shipped, rest));
        assertEquals("[60, 20, 11] true", lists(files, shipped.plus("分项用语", "剩下的 => 其余"), rest));
        assertEquals("[60, 31] false", lists(files, shipped, units));
        assertEquals("", lists(files, shipped.minus("分项用语", "件 => 混用"), units));
    }

    private static String lists(PackFiles files, Lexicon lexicon, String sentence) throws DataException {
        List<Block> blocks = List.of(Paragraph.of("云泽县水利局2023年政府信息公开工作年度报告", new LineSpan(1)), Paragraph.of("一、总体情况", new LineSpan(2)), Paragraph.of(sentence, new LineSpan(3)));
        return new Extractor(CatalogueLoader.load(files), lexicon, Roster.of(List.of())).extract("报告.txt", new Document(Form.TEXT, Map.of(), blocks, List.of()), null)
                .of(ClaimList.class).stream().map(l -> l.parts() + " " + l.closed()).collect(Collectors.joining(";"));
    }
}
