package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/**
 * A printed line, or a stretch of one.
 *
 * @param glyphs from left to right, blanks among them but neither first nor last
 */
record PrintedLine(List<Glyph> glyphs, Box box, double base, double size) {

    /** Characters whose base lines differ by less than this share of the font size stand in one line. */
    private static final double SAME_LINE = 0.35;
    /** Where a sentence ends, and what goes with its end. */
    private static final String ENDS = "。！？";
    private static final String CLOSERS = ENDS + "”’」』）》\"'";

    /** The characters as lines from top to bottom, each as wide as it is. */
    static List<PrintedLine> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::base));
        List<PrintedLine> lines = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && !sameLine(row.get(0), glyph)) {
                add(row, lines);
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        add(row, lines);
        return lines;
    }

    private static boolean sameLine(Glyph first, Glyph glyph) {
        return glyph.base() - first.base() <= SAME_LINE * Math.max(first.size(), glyph.size());
    }

    private static void add(List<Glyph> row, List<PrintedLine> lines) {
        row.sort(Comparator.comparingDouble((Glyph g) -> g.box().left()).thenComparingInt(Glyph::order));
        PrintedLine line = of(row);
        if (line != null) {
            lines.add(line);
        }
    }

    /** A line of characters in order from the left, repeated ones dropped; null where nothing is printed. */
    static PrintedLine of(List<Glyph> row) {
        List<Glyph> kept = new ArrayList<>(row.size());
        Box box = null;
        double size = 0;
        double base = 0;
        for (Glyph glyph : row) {
            if (glyph.blank() ? kept.isEmpty() : repeated(kept, glyph)) {
                continue;
            }
            kept.add(glyph);
            if (!glyph.blank()) {
                box = box == null ? glyph.box() : box.union(glyph.box());
                size = Math.max(size, glyph.size());
                base = Math.max(base, glyph.base());
            }
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).blank()) {
            kept.remove(kept.size() - 1);
        }
        return box == null ? null : new PrintedLine(kept, box, base, size);
    }

    private static boolean repeated(List<Glyph> kept, Glyph glyph) {
        for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 3; i--) {
            if (kept.get(i).repeats(glyph)) {
                return true;
            }
        }
        return false;
    }

    /** The stretches between gaps of at least {@code gap} font sizes. */
    List<PrintedLine> split(double gap) {
        List<PrintedLine> parts = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        double right = Double.NaN;
        for (Glyph glyph : glyphs) {
            if (!glyph.blank() && glyph.box().left() - right > gap * glyph.size()) {
                parts.add(of(part));
                part = new ArrayList<>();
            }
            part.add(glyph);
            right = glyph.blank() ? right : glyph.box().right();
        }
        parts.add(of(part));
        return parts;
    }

    /** The text, with a space only where one is printed or the gap cannot be anything else. */
    String text() {
        StringBuilder text = new StringBuilder(glyphs.size());
        print(text, (glyph, at) -> { });
        return text.toString();
    }

    /** The boxes of what stands in the line of one sentence each, by where it begins in the text. */
    SortedMap<Integer, Box> sentences() {
        TreeMap<Integer, Box> sentences = new TreeMap<>();
        StringBuilder text = new StringBuilder(glyphs.size());
        print(text, (glyph, at) -> {
            boolean opens = at == 0 || ENDS.indexOf(text.charAt(at - 1)) >= 0 && CLOSERS.indexOf(glyph.text().charAt(0)) < 0;
            sentences.merge(opens ? at : sentences.lastKey(), glyph.box(), Box::union);
        });
        sentences.replaceAll((at, there) -> new Box(there.left(), box.top(), there.right(), box.bottom()));
        return sentences;
    }

    private void print(StringBuilder text, ObjIntConsumer<Glyph> printed) {
        Glyph before = null;
        boolean blank = false;
        for (Glyph glyph : glyphs) {
            if (glyph.blank()) {
                blank = true;
                continue;
            }
            if (before != null && spaced(before, glyph, blank)) {
                text.append(' ');
            }
            printed.accept(glyph, text.length());
            text.append(glyph.text());
            before = glyph;
            blank = false;
        }
    }

    private static boolean spaced(Glyph a, Glyph b, boolean blank) {
        double gap = (b.box().left() - a.box().right()) / Math.min(a.size(), b.size());
        if (blank && gap > 0.1) {
            return true;
        }
        double mixed = a.wide() || b.wide() ? 0.6 : 0.22;
        return gap > (a.wide() && b.wide() ? 1.0 : mixed);
    }
}
