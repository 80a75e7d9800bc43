package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Flaw;

/**
 * How a page was read from a picture.
 *
 * @param warp      how the page lay in the picture, in points
 * @param vague     lines of text that were not read with certainty
 * @param faint     cells whose figures were read less certainly than others
 * @param confirmed places of which a person told what stands there
 * @param ink       what there is of ink outside ruled tables, read or not, piece by piece; dust is none
 * @param part      what of the page the picture is, the rest being printed; null where it is all of it
 */
public record Seen(Warp warp, List<Words> vague, List<Box> faint, List<Words> confirmed, List<Box> ink, Box part) {

    /** Of a page that is nothing but a picture. */
    public Seen(Warp warp, List<Words> vague, List<Box> faint, List<Words> confirmed, List<Box> ink) {
        this(warp, vague, faint, confirmed, ink, null);
    }

    /** Copies the lists. */
    public Seen {
        vague = List.copyOf(vague);
        faint = List.copyOf(faint);
        confirmed = List.copyOf(confirmed);
        ink = List.copyOf(ink);
    }

    /**
     * What is to be told of a page that was read from a picture; nothing of one in print, nor of its number.
     *
     * @param place the page as a person names it, in Chinese
     */
    public static List<Flaw> flaws(Page page, String place) {
        if (page.seen() == null) {
            return List.of();
        }
        Box part = page.seen().part();
        List<Flaw> flaws = new ArrayList<>(List.of(part == null ? Flaw.recognised(place + "是图片，内容按图片识别，请核对", page.whole())
                : Flaw.recognised(place + "有一张表是图片，内容按图片识别，请核对", page.span(part))));
        List<Glyph> number = PageNumbers.numberOf(page);
        page.seen().vague().stream().filter(v -> number.isEmpty() || !number.stream().allMatch(g -> v.box().containsMiddleOf(g.box()))).forEach(v -> flaws.add(Flaw.unsure(place + "“" + v.text() + "”一行识别没有把握，请核对原件", page.span(v.box()))));
        page.seen().faint().forEach(f -> flaws.add(Flaw.faint(place + "一个数字识别的把握比别处小", page.span(f))));
        page.seen().confirmed().forEach(c -> flaws.add(Flaw.confirmed(place + "一处经人工核对，原件为“" + c.text() + "”", page.span(c.box()))));
        return flaws;
    }

    /**
     * Words at a place.
     *
     * @param text as read, or as the original says
     */
    public record Words(String text, Box box) {
    }
}
