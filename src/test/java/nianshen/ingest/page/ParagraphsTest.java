package nianshen.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Flaw;
import nianshen.doc.Paragraph;
import nianshen.ingest.page.Seen.Words;
import org.junit.jupiter.api.Test;

/** Lines of a page that was read from a picture, all of one size as far as that can tell, become paragraphs. */
class ParagraphsTest {

    private static final double SIZE = 14;
    private static final Box NUMBER = new Box(280, 780, 310, 794);

    private final List<Glyph> glyphs = new ArrayList<>();

    private void line(double left, double base, double pitch, String text) {
        for (int i = 0; i < text.length(); i++) {
            double x = left + pitch * i;
            glyphs.add(new Glyph(text.substring(i, i + 1), new Box(x, base - 12, x + pitch, base + 2), base, SIZE, glyphs.size()));
        }
    }

    private Page page(List<Words> vague) {
        return Page.seen(1, 595, 842, 0, glyphs, List.of(), new Seen(Warp.NONE, vague, List.of(), List.of(), List.of()));
    }

    @Test
    void aTitleThatNearlyFillsItsLineIsNoPartOfTheParagraphBelow() {
        String title = "云泽县青石镇人民政府二〇二四年政府信息公开工作报告";
        line(70, 100, 18, title);
        line(88, 125, 14, "本报告根据《中华人民共和国政府信息公开条例》编制，由六个部分组成，各部分".substring(0, 32));
        line(60, 150, 14, "所列数据的统计期限自一月一日起，到十二月三十一日为止，电子版可以下载。".substring(0, 34));
        List<String> read = Layout.blocks(List.of(page(List.of()))).stream().map(b -> ((Paragraph) b).text()).toList();
        assertEquals(2, read.size(), read::toString);
        assertEquals(title, read.get(0));
    }

    /** Nobody has to look up the number of a page. */
    @Test
    void aPageNumberThatIsHardToReadIsNotToldAsProse() {
        line(60, 100, 14, "本机关全年主动公开政府信息。");
        line(NUMBER.left(), 792, 10, "-2-");
        assertEquals(List.of(Flaw.Reach.PICTURE), Seen.flaws(page(List.of(new Words("-2-", NUMBER))), "第1页").stream().map(Flaw::reach).toList());
        assertEquals(2, Seen.flaws(page(List.of(new Words("本机关", new Box(60, 88, 102, 102)))), "第1页").size());
    }
}
