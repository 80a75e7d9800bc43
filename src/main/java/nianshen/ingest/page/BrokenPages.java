package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Flaw;

/**
 * Pages that break off within a sentence though the paper goes on, or behind which the next one goes on with a paragraph that
 * none began: what a program drew is cut there between two of its orders, which nothing else shows. A page that ends early
 * otherwise ends with a sentence, a heading or a table.
 */
public final class BrokenPages {

    /** Room for so many further lines, in heights of the last one. */
    private static final double ROOM = 4;
    /** Glyphs of a line stand no farther apart from its base, in font sizes. */
    private static final double LINE = 0.35;
    /** A line that goes on reaches the right edge of the text but for so many characters. */
    private static final double EDGE = 2;
    /** The second line of a paragraph stands no farther below the first, in font sizes. */
    private static final double NEXT = 2.5;
    /** So many lines, from base to base, that the page could hold are missing. */
    private static final double MISSING = 2.6;
    private static final String ENDS = "。！？；：…”）》.!?;:)";

    private BrokenPages() {
    }

    /**
     * What stands on a page.
     *
     * @param body the characters without the page number at the foot
     * @param base of the lowest of them
     */
    private record Text(Page page, List<Glyph> body, double base) {

        static Text of(Page page) {
            List<Glyph> number = PageNumbers.numberOf(page);
            List<Glyph> body = page.glyphs().stream().filter(g -> !g.blank() && !number.contains(g)).toList();
            return new Text(page, body, body.stream().mapToDouble(Glyph::base).max().orElse(0));
        }

        List<Glyph> lastLine() {
            return body.stream().filter(g -> base - g.base() <= LINE * g.size()).toList();
        }

        /** Whether lines are drawn below the last of text. */
        boolean endsInATable() {
            return page.rules().stream().anyMatch(rule -> rule.box().bottom() > base);
        }
    }

    /** What they tell; pages read from pictures and the last one are not asked. */
    public static List<Flaw> flaws(List<Page> pages) {
        List<Flaw> flaws = new ArrayList<>();
        List<Text> texts = pages.stream().map(Text::of).toList();
        double foot = texts.stream().mapToDouble(Text::base).max().orElse(0);
        for (int i = 0; i + 1 < pages.size(); i++) {
            Page page = pages.get(i);
            if (page.seen() == null && pages.get(i + 1).seen() == null && (breaksOff(texts.get(i), foot) || goesOn(texts.get(i), texts.get(i + 1), foot))) {
                flaws.add(Flaw.lost("第" + page.number() + "页与下一页的文字不相连，页末的内容可能没有读出，请核对原件", page.whole()));
            }
        }
        return flaws;
    }

    /** Whether the next page begins within a paragraph of which this one does not end with a line, or for whose lines it has room. */
    private static boolean goesOn(Text page, Text next, double foot) {
        List<Glyph> body = next.body();
        double top = body.stream().mapToDouble(Glyph::base).min().orElse(0);
        List<Glyph> first = body.stream().filter(g -> g.base() - top <= LINE * g.size()).toList();
        double left = left(first);
        List<Glyph> second = body.stream().filter(g -> g.base() - top > LINE * g.size() && g.base() - top < NEXT * g.size()).toList();
        return !first.isEmpty() && !second.isEmpty() && isProse(first) && right(body) - right(first) < EDGE * first.get(0).size() && left - left(body) < 1
                && Math.abs(left - left(second)) < 1 && next.page().rules().stream().noneMatch(rule -> rule.box().top() < top) && isIndented(body, left, first.get(0).size())
                && (page.endsInATable() || isProse(page.lastLine()) && right(page.body()) - right(page.lastLine()) > EDGE * first.get(0).size()
                        || isSaid(page.lastLine()) && hasRoom(page, next, foot));
    }

    /** Whether the lines that are missing to the foot are more than a program leaves out to keep the next one company. */
    private static boolean hasRoom(Text page, Text next, double foot) {
        double above = page.body().stream().mapToDouble(Glyph::base).filter(base -> page.base() - base > 1).max().orElse(page.base());
        return page.page().height() == next.page().height() && foot - page.base() > MISSING * (page.base() - above);
    }

    /** Whether it has marks of a sentence. */
    private static boolean isSaid(List<Glyph> line) {
        return line.stream().anyMatch(g -> "，。；、".contains(g.text()));
    }

    /** Whether paragraphs begin two characters from the edge. */
    private static boolean isIndented(List<Glyph> body, double left, double size) {
        return body.stream().filter(g -> Math.abs(g.box().left() - left - 2 * size) < size / 4).count() >= 2;
    }

    private static double left(List<Glyph> glyphs) {
        return glyphs.stream().mapToDouble(g -> g.box().left()).min().orElse(0);
    }

    private static double right(List<Glyph> glyphs) {
        return glyphs.stream().mapToDouble(g -> g.box().right()).max().orElse(0);
    }

    private static boolean isProse(List<Glyph> line) {
        return 2 * line.stream().filter(g -> Character.isIdeographic(g.text().codePointAt(0))).count() > line.size();
    }

    private static boolean breaksOff(Text page, double foot) {
        List<Glyph> line = page.lastLine();
        if (line.isEmpty() || page.endsInATable()) {
            return false;
        }
        Glyph last = line.stream().reduce((one, other) -> other.box().right() > one.box().right() ? other : one).orElseThrow();
        return foot - page.base() > ROOM * last.box().height() && ENDS.indexOf(last.text().charAt(0)) < 0
                && (right(page.body()) - last.box().right() < EDGE * last.size() || "，、".contains(last.text())) && isProse(line);
    }
}
