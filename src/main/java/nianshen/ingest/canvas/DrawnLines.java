package nianshen.ingest.canvas;

import java.util.Comparator;
import java.util.List;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Glyph;

/** Tells of lines of a text that stand there as a picture, or as outlines of letters, and cannot be read. */
final class DrawnLines {

    /** Pages with fewer characters hold no running text. */
    private static final int TEXT = 60;
    /** A line as a picture is so high, and at least so broad, in font sizes, and stands so near to the lines above and below. */
    private static final double LOW = 0.6;
    private static final double HIGH = 2.2;
    private static final double BROAD = 4;
    private static final double NEXT = 1.8;
    /** So many drawn shapes of about a letter's height in a row are letters; they stand no farther apart, in font sizes. */
    private static final int LETTERS = 6;
    private static final double APART = 2;
    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 1.6;
    private static final double LEVEL = 0.5;

    private final List<Glyph> glyphs;
    private final double size;

    private DrawnLines(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        this.size = glyphs.stream().mapToDouble(Glyph::size).sorted().skip(glyphs.size() / 2).findFirst().orElse(0);
    }

    /** Says where there are some on the page. */
    static void tell(List<Box> pictures, List<Box> drawings, List<Glyph> glyphs, PageLosses losses) {
        if (pictures.isEmpty() && drawings.size() < LETTERS || glyphs.size() < TEXT) {
            return;
        }
        DrawnLines page = new DrawnLines(glyphs);
        if (pictures.stream().anyMatch(page::isLine) || page.haveLetters(drawings)) {
            losses.add("有像是文字的图片或图形，没有读取");
        }
    }

    /** Whether a picture stands between two lines of text where the third would. */
    private boolean isLine(Box picture) {
        return picture.height() > LOW * size && picture.height() < HIGH * size && picture.width() > BROAD * size
                && glyphs.stream().noneMatch(g -> !g.blank() && picture.containsMiddleOf(g.box())) && neighbours(picture, true) && neighbours(picture, false);
    }

    private boolean neighbours(Box picture, boolean above) {
        return glyphs.stream().anyMatch(g -> {
            double gap = above ? picture.top() - g.box().bottom() : g.box().top() - picture.bottom();
            return !g.blank() && gap > -size && gap < NEXT * size && (above ? g.box().middleY() < picture.top() : g.box().middleY() > picture.bottom())
                    && g.box().middleX() > picture.left() && g.box().middleX() < picture.right();
        });
    }

    private boolean haveLetters(List<Box> drawings) {
        List<Box> letters = drawings.stream().filter(d -> d.height() > SMALLEST * size && d.height() < LARGEST * size && d.width() < LARGEST * size)
                .sorted(Comparator.comparingDouble(Box::middleY)).toList();
        for (int from = 0, to = 0; from < letters.size(); from = to) {
            while (to < letters.size() && letters.get(to).middleY() - letters.get(from).middleY() < LEVEL * size) {
                to++;
            }
            if (to - from >= LETTERS && inARow(letters.subList(from, to))) {
                return true;
            }
        }
        return false;
    }

    /** Whether so many of them follow each other as letters do, beside text and not over it. */
    private boolean inARow(List<Box> level) {
        List<Box> row = level.stream().sorted(Comparator.comparingDouble(Box::left)).toList();
        int letters = 1;
        for (int i = 1; i < row.size() && letters < LETTERS; i++) {
            double step = row.get(i).left() - row.get(i - 1).left();
            letters = step > APART * size ? 1 : step > SMALLEST * size ? letters + 1 : letters;
        }
        return letters >= LETTERS && row.stream().noneMatch(box -> glyphs.stream().anyMatch(g -> !g.blank() && box.containsMiddleOf(g.box())));
    }
}
