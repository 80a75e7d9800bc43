package nianshen.ingest.pdf.fonts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Glyphs;

/**
 * What reading needs to know of a font: which bytes make a character, what it means and how far it moves on. The font
 * program, by far the dearest part of a font, is not asked unless nothing else tells the meaning.
 */
public abstract class PdfFont {

    /**
     * A character of a font.
     *
     * @param text    Unicode, never empty, {@link Glyph#UNKNOWN} where unknown
     * @param advance along the line, in font sizes
     */
    public record Sign(String text, double advance) {

        boolean unknown() {
            return text.equals(Glyph.UNKNOWN);
        }
    }

    /** Receives the characters of a string one after another. */
    public interface Pen {

        /** @param wordSpace whether the code is the single byte 32, to which word spacing applies */
        void sign(Sign sign, boolean wordSpace);
    }

    /** So many digits in order are no chance. */
    private static final int ORDERED = 4;

    private final Map<Long, Sign> signs = new HashMap<>();
    private final Map<String, Integer> digits = new HashMap<>();
    private boolean contradictory;

    /** Takes a shown string apart. */
    public abstract void spell(byte[] string, Pen pen);

    /** Whether lines run from top to bottom. */
    public boolean vertical() {
        return false;
    }

    /** The character of a code that is {@code length} bytes long. */
    final Sign sign(int code, int length) {
        return signs.computeIfAbsent((long) code << 3 | length, key -> look(code, length));
    }

    /** Whether two codes that were shown are said to mean the same digit: one of them means another. */
    public final boolean contradictory() {
        return contradictory;
    }

    /**
     * Whether the digits that were shown stand in the order of their codes, as they do in whole fonts, but for two that
     * have each other's place: then somebody changed what they are said to mean.
     */
    final boolean swapped() {
        Map<Integer, Long> shifts = digits.entrySet().stream().collect(Collectors.groupingBy(PdfFont::shift, Collectors.counting()));
        return shifts.entrySet().stream().anyMatch(s -> s.getValue() >= ORDERED && exchanged(s.getKey()));
    }

    private boolean exchanged(int shift) {
        List<Map.Entry<String, Integer>> off = digits.entrySet().stream().filter(d -> shift(d) != shift).toList();
        return off.size() == 2 && off.get(0).getValue() - off.get(1).getKey().charAt(0) == shift
                && off.get(1).getValue() - off.get(0).getKey().charAt(0) == shift;
    }

    private static int shift(Map.Entry<String, Integer> digit) {
        return digit.getValue() - digit.getKey().charAt(0);
    }

    private void compare(String text, int code) {
        if (text != null && text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            contradictory |= digits.computeIfAbsent(text, first -> code) != code;
        }
    }

    private Sign look(int code, int length) {
        String text = text(code, length);
        compare(text, code);
        String plain = text == null || text.isEmpty() || text.equals("\0") ? null : Glyphs.plain(text);
        return new Sign(plain == null || plain.isEmpty() ? Glyph.UNKNOWN : plain, advance(code, length));
    }

    /** The Unicode of a code, null where the font does not say. */
    abstract String text(int code, int length);

    /** How far a code moves on, in font sizes. */
    abstract double advance(int code, int length);
}
