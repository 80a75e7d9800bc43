package nianshen.ingest.canvas;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Flaw;
import nianshen.doc.PageSpan;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Page;
import nianshen.ingest.page.BrokenPages;
import nianshen.ingest.page.PageNumbers;
import nianshen.ingest.page.Seen;
import nianshen.ingest.source.Flaws;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.UnreadableException;
import nianshen.ingest.source.UnreadableException.Reason;

/** Tells files that hold nothing to audit from those that do, and says what could not be read for certain. */
public final class PageChecks {

    /** Up to so many unknown characters on a page are marks in the text (bullets, ticks), more are a text. */
    private static final int FEW = 10;

    private PageChecks() {
    }

    /**
     * Refuses a file without readable text.
     *
     * @param form as a clerk calls it
     * @throws UnreadableException where all pages are pictures, blank, or without Unicode
     */
    public static void refuse(List<Page> pages, String form) throws UnreadableException {
        if (pages.stream().noneMatch(Page::hasText)) {
            throw pages.stream().anyMatch(page -> !page.pictures().isEmpty() || page.outlined() || page.seen() != null)
                    ? Refusals.picturesOnly(pages.size() == 1 ? "第1页" : "第1页至第" + pages.size() + "页",
                            form + "的页面都是图片，没有可以读取的文字")
                    : Refusals.empty(form + "的页面是空白的");
        }
        long printed = pages.stream().mapToLong(page -> page.glyphs().stream().filter(g -> !g.blank()).count()).sum();
        long unknown = pages.stream().mapToLong(Page::unknown).sum();
        if (unknown * 2 > printed) {
            throw new UnreadableException(Reason.DAMAGED, Refusals.WHOLE, form + "中的文字没有可用的编码，读出来是乱码",
                    "请用原软件重新导出" + form + "（嵌入字体），或提供Word文件");
        }
    }

    /**
     * What was not read, or not with certainty, page by page.
     *
     * @param losses   what the file as a whole is known to lack, to stand behind its form
     * @param cutShort whether its end is missing
     * @param form     as a clerk calls it
     */
    public static List<Flaw> flaws(List<Page> pages, List<String> losses, boolean cutShort, String form) {
        List<Flaw> flaws = new ArrayList<>();
        if (cutShort) {
            flaws.add(Flaw.lost(form + "文件结尾缺失，各页内容已读出，请核对原件", pages.get(pages.size() - 1).whole()));
        }
        flaws.addAll(PageNumbers.flaws(pages, form));
        flaws.addAll(BrokenPages.flaws(pages));
        losses.forEach(what -> flaws.add(Flaw.lost(form + what + "，请核对原件", null)));
        for (Page page : pages) {
            String place = "第" + page.number() + "页";
            if (!page.hasText() && (!page.pictures().isEmpty() || page.outlined())) {
                flaws.add(Flaw.lost(place + "只有图片，没有可读取的文字，请核对原件", page.whole()));
            }
            page.losses().forEach(what -> flaws.add(Flaw.lost(place + what + "，请核对原件", page.whole())));
            if (Flaws.says(page.hidden())) {
                flaws.add(Flaws.unseen(place, page.hidden(), page.whole()));
            }
            if (page.unknown() > 0) {
                String message = place + "有" + page.unknown() + "个字符没有编码，无法读取，请核对原件";
                flaws.add(page.unknown() > FEW ? Flaw.lost(message, firstUnknown(page)) : Flaw.unsure(message, firstUnknown(page)));
            }
            if (page.ocr()) {
                flaws.add(Flaw.lost(place + "是扫描图片，文字来自识别结果，可能有误，请核对原件", page.whole()));
            }
            flaws.addAll(Seen.flaws(page, place));
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
