package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import nianshen.Shipped;
import nianshen.doc.Document;
import nianshen.doc.Meta;
import nianshen.doc.Paragraph;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.pack.PackFiles;
import nianshen.words.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office writes into its lists of the words of sites is what reports are told from their pages by. */
class SitesTest {

    private static final String PROSE = "二、主动公开政府信息情况。本机关全年主动公开政府信息120条，其中规范性文件3件。";
    private static final String PAGE = "<html><head><meta charset='utf-8'><meta name='FaBuRi' content='2024-01-18'></head><body><div class='%s'>机构设置 | 领导之窗 | 政策解读，欢迎您的来访。</div>"
            + "<div><p>%s</p><h1>云泽县水利局2023年政府信息公开工作年度报告</h1>" + ("<p>" + PROSE + "</p>").repeat(8) + "<p>%s</p></div></body></html>";

    @Test
    void withoutTheWordsThePageStaysAroundTheReport() throws Exception {
        assertEquals("机构设置 | 领导之窗 | 政策解读，欢迎您的来访。 推送时间：2024年1月20日", text(page("yzbar", "推送时间：2024年1月20日", ""), lexicon()).substring(0, 42));
    }

    @ParameterizedTest
    @CsvSource({
        "网页-标签, 推送时间 => 发布日期, nothing, 推送时间：2024年1月20日, ''",
        "网页-标签, 推送栏目, nothing, 推送栏目：水利, ''",
        "网页-栏框, yzbar, yzbar, '', ''",
        "网页-部件, 听一听, nothing, '', 听一听",
        "网页-页脚, 云泽融媒 => 版权, nothing, '', 本站由云泽融媒运行，机构设置领导之窗政策解读公共服务互动交流数据开放专题专栏一应俱全"})
    void anOfficesOwnWordTakesItAway(String list, String word, String names, String above, String below) throws Exception {
        String page = page(names, above, below);
        String without = text(page, lexicon());
        String with = text(page, lexicon().plus(list, word));
        String gone = names.equals("yzbar") ? "领导之窗" : above + below;
        assertEquals("true false", without.contains(gone) + " " + with.contains(gone), () -> without + "\n" + with);
        assertEquals(9, with.split("云泽县水利局2023年政府信息公开工作年度报告|" + PROSE, -1).length - 1);
    }

    @Test
    void theHeadOfAPageSaysTheDayUnderANameOfTheOffices() throws Exception {
        assertEquals(null, read(page("nothing", "", ""), lexicon()).metadata().get(Meta.PUBLISHED));
        assertEquals("2024-01-18", read(page("nothing", "", ""), lexicon().plus("网页-元数据", "fabuRI => 发布日期")).metadata().get(Meta.PUBLISHED));
    }

    private static String page(String names, String above, String below) {
        return PAGE.formatted(names, above, below);
    }

    private static Lexicon lexicon() throws Exception {
        return Lexicon.load(PackFiles.read(Shipped.RULES));
    }

    private static String text(String page, Lexicon words) throws Exception {
        return String.join(" ", read(page, words).blocks().stream().map(b -> ((Paragraph) b).text()).toList());
    }

    private static Document read(String page, Lexicon words) throws Exception {
        return Ingest.read(new Source("年报.html", page.getBytes(StandardCharsets.UTF_8)).within(Sites.of(words)));
    }
}
