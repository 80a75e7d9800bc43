package nianshen.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Flaw;
import nianshen.doc.PageSpan;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Page;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.UnreadableException;
import nianshen.ingest.source.UnreadableException.Reason;

/** Tells files that hold nothing to audit from those that do, and says what could not be read for certain. */
final class PdfChecks {

    private PdfChecks() {
    }

    /**
     * Refuses a file without readable text.
     *
     * @throws UnreadableException where all pages are pictures, blank, or without Unicode
     */
    static void refuse(List<Page> pages) throws UnreadableException {
        if (pages.stream().noneMatch(Page::hasText)) {
            throw pages.stream().anyMatch(page -> !page.pictures().isEmpty() || page.outlined())
                    ? Refusals.picturesOnly(pages.size() == 1 ? "第1页" : "第1页至第" + pages.size() + "页",
                            "PDF的页面都是图片，没有可以读取的文字")
                    : Refusals.empty("PDF的页面是空白的");
        }
        long printed = pages.stream().mapToLong(page -> page.glyphs().stream().filter(g -> !g.blank()).count()).sum();
        long unknown = pages.stream().mapToLong(Page::unknown).sum();
        if (unknown * 2 > printed) {
            throw new UnreadableException(Reason.DAMAGED, Refusals.WHOLE, "PDF中的文字没有可用的编码，读出来是乱码",
                    "请用原软件重新导出PDF（嵌入字体），或提供Word文件");
        }
    }

    /** What could not be read with certainty, page by page. */
    static List<Flaw> flaws(List<Page> pages, boolean cutShort) {
        List<Flaw> flaws = new ArrayList<>();
        if (cutShort) {
            Page last = pages.get(pages.size() - 1);
            flaws.add(new Flaw("PDF文件结尾缺失，各页内容已读出，请核对原件", last.whole()));
        }
        for (Page page : pages) {
            String place = "第" + page.number() + "页";
            if (!page.hasText() && (!page.pictures().isEmpty() || page.outlined())) {
                flaws.add(new Flaw(place + "只有图片，没有可读取的文字，请核对原件", page.whole()));
            }
            if (page.unknown() > 0) {
                flaws.add(new Flaw(place + "有" + page.unknown() + "个字符没有编码，无法读取，请核对原件", firstUnknown(page)));
            }
            if (page.ocr()) {
                flaws.add(new Flaw(place + "是扫描图片，文字来自识别结果，可能有误，请核对原件", page.whole()));
            }
        }
        return flaws;
    }

    private static PageSpan firstUnknown(Page page) {
        for (Glyph glyph : page.glyphs()) {
            if (glyph.text().contains(Glyph.UNKNOWN)) {
                return page.span(glyph.box());
            }
        }
        return page.whole();
    }
}
