package nianshen.ingest.canvas;

import java.util.List;
import nianshen.ingest.page.Glyph;

/** Tells different characters that were drawn over each other: what is seen is neither. */
final class Overprints {

    /** Nearer than this, in font sizes, two digits do not stand side by side. */
    private static final double NEAR = 0.25;
    /** Nor two other characters, nor the lines in which they stand. */
    private static final double WORDS = 0.45;
    private static final double LINES = 0.65;
    /** Sides of the cells of a grid over the page, in points, and how many of them there are one way. */
    private static final double CELL = 8;
    private static final int ACROSS = 128;
    /** Smaller ones are remarks, in points. */
    private static final double SIZE = 7;
    /** Type so many times as large was set by another hand. */
    private static final double OTHER = 1.1;
    /** So many of them are no ornament. */
    private static final int MANY = 4;

    private final List<Glyph> glyphs;
    /** The first glyph of a cell, counted from 1; the next one of the same cell follows it. */
    private final int[] first = new int[ACROSS * ACROSS];
    private final int[] next;
    private int words;

    private Overprints(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        this.next = new int[glyphs.size() + 1];
    }

    /** Says where figures, or a good deal of the text, are drawn over others. */
    static void tell(List<Glyph> glyphs, DrawingLimits limits, PageLosses losses) {
        Overprints page = new Overprints(glyphs);
        for (int i = 0; i < glyphs.size() && page.words < MANY; i++) {
            if (Character.isLetterOrDigit(glyphs.get(i).text().codePointAt(0)) && page.meets(i, limits)) {
                losses.add("有数字叠印在一起，不能确定是哪一个");
                return;
            }
        }
        if (page.words >= MANY) {
            losses.add("有文字叠印在一起，无法读取");
        }
    }

    /** Takes a glyph into its cell; whether a figure is drawn over another there. A glyph that stands there already is not taken again. */
    private boolean meets(int index, DrawingLimits limits) {
        Glyph glyph = glyphs.get(index);
        int x = (int) Math.floor(glyph.box().middleX() / CELL);
        int y = (int) Math.floor(glyph.base() / CELL);
        boolean again = false;
        boolean over = false;
        for (int i = 0; i < 9; i++) {
            int cell = cell(x + i % 3 - 1, y + i / 3 - 1);
            for (int at = first[cell]; at != 0; at = next[at]) {
                limits.looks.use(1);
                Glyph other = glyphs.get(at - 1);
                again |= other.text().equals(glyph.text()) && isNear(glyph, other, NEAR / 2, NEAR / 2);
                over |= other.text().equals(glyph.text()) && DigitCodes.isDigit(glyph.text()) && !glyph.repeats(other) && isNear(glyph, other, NEAR, NEAR);
                if (!other.text().equals(glyph.text()) && isNear(glyph, other, WORDS, LINES)) {
                    boolean otherwise = Math.max(glyph.size(), other.size()) > OTHER * Math.min(glyph.size(), other.size());
                    boolean figure = DigitCodes.isDigit(glyph.text()) && DigitCodes.isDigit(other.text());
                    boolean word = Character.isIdeographic(glyph.text().codePointAt(0)) && DigitCodes.isDigit(other.text())
                            || DigitCodes.isDigit(glyph.text()) && Character.isIdeographic(other.text().codePointAt(0));
                    over |= word || figure && (otherwise || isNear(glyph, other, NEAR, NEAR));
                    boolean words = glyph.size() >= SIZE && other.size() >= SIZE && glyph.box().width() > SIZE && other.box().width() > SIZE;
                    this.words += !words ? 0 : otherwise ? MANY : 1;
                }
            }
        }
        if (!again) {
            int cell = cell(x, y);
            next[index + 1] = first[cell];
            first[cell] = index + 1;
        }
        return over;
    }

    private static int cell(int x, int y) {
        return Math.floorMod(y, ACROSS) * ACROSS + Math.floorMod(x, ACROSS);
    }

    private static boolean isNear(Glyph one, Glyph other, double across, double down) {
        double size = Math.min(one.size(), other.size());
        return Math.abs(one.box().middleX() - other.box().middleX()) < across * size && Math.abs(one.base() - other.base()) < down * size;
    }
}
