package nianshen.ingest.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.ingest.scan.Recogniser.Eye;
import nianshen.ingest.scan.Recogniser.Said;
import nianshen.ingest.scan.Recogniser.Sighting;
import nianshen.ingest.scan.picture.Area;
import nianshen.ingest.scan.picture.CellInk;
import nianshen.ingest.scan.picture.Gray;
import nianshen.ingest.scan.picture.Imprint;
import nianshen.ingest.scan.picture.StraightPage;

/**
 * Reads a cell of a table. A figure counts where two eyes say the same; unless both are beyond doubt it is read four times,
 * by each of them in two frames, and nothing may say otherwise. Ink on which they do not agree is neither blank nor a number.
 */
final class CellScan {

    /** What a figure, alone in its cell, may be taken for. */
    private static final String LIKE_FIGURES = "0123456789.,，。、·-—–一_/OoQD〇○°口IlL|!i丨1SsBbZzqgUuCcpP '\"`:;：；()（）[]日";
    /** What may belong to a figure and is not taken for one. */
    private static final String SIGNS = "+＋±%％‰*＊";
    private static final int LONGEST_FIGURE = 14;
    /** A figure, or a dash in its place: what begins or ends with a point was not seen whole, and one with a dash elsewhere than before it was not seen well. */
    private static final Pattern WHOLE = Pattern.compile("-?\\d+([.,]\\d+)*|[-/]+");
    private static final Pattern REPEATS = Pattern.compile("(.)\\1+");
    /** The most certain reading of a figure is at least so certain of its least certain character. */
    private static final double CERTAIN = 0.8;
    /** Where both eyes are so certain of the same figure at once, nothing else needs to be asked. */
    private static final double BEYOND_DOUBT = 0.95;
    /** A lower line than this, by the tallest, is dust above or below a figure; a higher one may be what a pen put in its place. */
    private static final double DUST = 0.3;
    /** Margins around a line, in its heights: sides, ends. */
    private static final double[] USUAL = {0.18, 0.45};
    private static final double[] WIDE = {0.30, 0.9};
    private static final double[] NARROW = {0.12, 0.2};
    private static final double[] HIGH = {0.5, 0.45};

    private final Recogniser recogniser;
    private final StraightPage page;
    private final Area cell;
    private final CellInk ink;
    private final GlyphRow.Size sizes;
    private final Prints prints;
    private boolean hesitated;
    /** Whether there are walls around it. */
    private boolean ruled = true;

    /**
     * @param sizes  of the figures that are read
     * @param prints of the figures of the page, to which this one is added
     */
    CellScan(Recogniser recogniser, StraightPage page, Area cell, GlyphRow.Size sizes, Prints prints) {
        this.prints = prints;
        this.recogniser = recogniser;
        this.page = page;
        this.cell = cell;
        this.ink = new CellInk(page.figures(), cell, page.dpi());
        this.sizes = sizes;
    }

    /** Writes what the cell says; nothing where it is blank. */
    void write(GlyphRow glyphs) {
        List<Area> lines = lines();
        if (lines.isEmpty()) {
            writePale(glyphs);
            return;
        }
        if (wroteKnown(lines, glyphs)) {
            return;
        }
        List<Sighting> first = first(lines);
        if (isLikeFigure(first)) {
            writeFigure(lines, first, glyphs);
        } else if (!isWords(first) && (lines.size() > 1 || prints.isStruck(lines.get(0)) || isMarked(first.get(0).text().text()) || isVague(lines.get(0), first.get(0).text()))) {
            glyphs.unread(lines.get(0), sizes);
        } else {
            for (int i = 0; i < lines.size(); i++) {
                if (isNumber(first.get(i).text().text())) {
                    glyphs.unread(lines.get(i), sizes);
                } else {
                    writeWords(first.get(i).text(), lines.get(i), glyphs);
                }
            }
        }
    }

    /** A number on a line of its own among words is that of another cell, since a wall was not seen, and one eye alone looked at it. */
    private static boolean isNumber(String line) {
        return line.chars().anyMatch(Character::isDigit) && WHOLE.matcher(line).matches();
    }

    /** Writes words; figures far behind them are those of another cell. */
    private void writeWords(Said said, Area line, GlyphRow glyphs) {
        Tail tail = Tail.of(said, line);
        if (tail == null) {
            glyphs.write(said, line, sizes);
            return;
        }
        int end = line.left() + (int) (tail.from() * line.width());
        glyphs.write(tail.words(), line, sizes);
        glyphs.unread(new Area(end, line.top(), line.right(), line.bottom()), sizes);
    }

    /** Writes the figure that stands there alone, or that it was not read; false where it is something else, or blank. */
    boolean wroteFigure(GlyphRow glyphs) {
        ruled = false;
        List<Area> lines = lines();
        if (wroteKnown(lines, glyphs)) {
            return true;
        }
        List<Sighting> first = first(lines);
        if (lines.isEmpty() || !isLikeFigure(first)) {
            return false;
        }
        writeFigure(lines, first, glyphs);
        return true;
    }

    /** Whether there is a figure of which both eyes were not beyond doubt at once. */
    boolean hesitated() {
        return hesitated;
    }

    private List<Area> lines() {
        return ink.lines();
    }

    private List<Sighting> first(List<Area> lines) {
        return lines.stream().map(l -> recogniser.read(frame(l, USUAL), Eye.FIRST)).toList();
    }

    private void writePale(GlyphRow glyphs) {
        if (!ink.isBlank() || page.plain() != page.figures() && !new CellInk(page.plain(), cell, page.dpi()).isBlank()) {
            glyphs.unread(cell, sizes);
        }
    }

    /** Whether it is a label: of characters that no figure looks like there are two at least, in however many lines. */
    private static boolean isWords(List<Sighting> lines) {
        return lines.stream().flatMapToInt(s -> s.text().text().codePoints()).filter(c -> Character.isIdeographic(c) && LIKE_FIGURES.indexOf(c) < 0).count() > 1;
    }

    /** Whether both eyes are not certain of the same figure with its unit, sign or one word: a figure with a stroke through it may look like one, and like a word alone above all. */
    private boolean isVague(Area line, Said said) {
        Said other = recogniser.read(frame(line, WIDE), Eye.SECOND).text();
        double due = said.text().codePointCount(0, said.text().length()) == 1 ? BEYOND_DOUBT : CERTAIN;
        return !other.text().equals(said.text()) || Math.min(said.least(), other.least()) < due;
    }

    /** Whether there is a mark that belongs neither to a figure nor to a word: a stroke of a pen or of the stamp. */
    private static boolean isMarked(String text) {
        return text.chars().anyMatch(c -> !Character.isIdeographic(c) && LIKE_FIGURES.indexOf(c) < 0 && SIGNS.indexOf(c) < 0);
    }

    private static boolean isLikeFigure(List<Sighting> lines) {
        return lines.stream().allMatch(s -> isLikeFigure(s.text().text()));
    }

    private static boolean isLikeFigure(String text) {
        return text.length() <= LONGEST_FIGURE && text.chars().allMatch(c -> LIKE_FIGURES.indexOf(c) >= 0);
    }

    private void writeFigure(List<Area> lines, List<Sighting> first, GlyphRow glyphs) {
        int tallest = lines.stream().mapToInt(Area::height).max().orElseThrow();
        List<Area> tall = lines.stream().filter(l -> l.height() >= DUST * tallest).toList();
        Area line = tall.get(0);
        Said agreed = tall.size() > 1 || isDamaged(line) ? null : agreed(line, first.get(lines.indexOf(line)).figures());
        if (agreed == null) {
            prints.miss();
            glyphs.unread(line, sizes);
            return;
        }
        Imprint print = ink.print(line);
        if (!hesitated) {
            prints.prove(agreed.text(), print);
        }
        write(agreed, line, print, glyphs);
    }

    /** Writes what one line says without an eye on it, where its print is known; false where it is not. */
    private boolean wroteKnown(List<Area> lines, GlyphRow glyphs) {
        if (lines.size() != 1 || isDamaged(lines.get(0))) {
            return false;
        }
        Imprint print = ink.print(lines.get(0));
        String known = prints.known(print);
        if (known != null) {
            write(Said.certain(known), lines.get(0), print, glyphs);
        }
        return known != null;
    }

    private boolean isDamaged(Area line) {
        return ink.mayBeCut(line) || prints.isStruck(line);
    }

    private void write(Said said, Area line, Imprint print, GlyphRow glyphs) {
        int number = glyphs.write(said, line, sizes);
        prints.add(number, said.text(), print);
        if (ruled) {
            prints.place(number, cell, line);
        }
    }

    /** The reading that counts; null where there is none. */
    private Said agreed(Area line, Said usual) {
        Gray narrow = frame(line, NARROW).stretched();
        Said other = recogniser.read(narrow, Eye.SECOND).figures();
        boolean plain = usual.text().equals(other.text()) && Math.min(usual.least(), other.least()) >= BEYOND_DOUBT;
        hesitated = !plain;
        Said agreed = plain ? usual : agreed(line, List.of(usual, recogniser.read(narrow, Eye.FIRST).figures()), other);
        return agreed == null || !WHOLE.matcher(agreed.text()).matches() ? null : agreed;
    }

    /** The same of two readings of the first eye, and one of the second, which looks at the line farther away where it does not see that text nearby. */
    private Said agreed(Area line, List<Said> one, Said near) {
        String text = one.stream().map(Said::text).filter(t -> !t.isEmpty()).findFirst().orElse("");
        boolean apart = hasRepeats(text) && !ink.print(line).parted(text).isEmpty();
        List<Said> other = new ArrayList<>(List.of(near, recogniser.read(frame(line, WIDE), Eye.SECOND).figures()));
        if (!text.isEmpty() && other.stream().noneMatch(s -> s.text().equals(text))) {
            other.add(recogniser.read(frame(line, HIGH), Eye.SECOND).figures());
        }
        boolean both = other.stream().anyMatch(s -> s.text().equals(text)) && !text.isEmpty();
        boolean against = Stream.concat(one.stream(), other.stream()).anyMatch(s -> isOther(s, text) && !(apart && isMerged(s.text(), text)));
        double certain = Stream.concat(one.stream(), other.stream()).filter(s -> s.text().equals(text)).mapToDouble(Said::least).max().orElse(0);
        return both && !against && certain >= CERTAIN ? one.stream().filter(s -> s.text().equals(text)).max(Comparator.comparingDouble(Said::least)).orElseThrow() : null;
    }

    private static boolean isOther(Said said, String text) {
        return !said.text().isEmpty() && !said.text().equals(text);
    }

    private static boolean hasRepeats(String text) {
        return IntStream.range(1, text.length()).anyMatch(i -> text.charAt(i) == text.charAt(i - 1));
    }

    /** Whether a reading is a text but for characters side by side that are the same: an eye may take those for one, and the ink tells how many they are. */
    private static boolean isMerged(String said, String text) {
        return said.length() < text.length() && REPEATS.matcher(said).replaceAll("$1").equals(REPEATS.matcher(text).replaceAll("$1"));
    }

    private Gray frame(Area line, double[] margins) {
        return ink.line(line, margins[0], margins[1]);
    }
}
