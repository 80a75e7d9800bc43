package nianshen.ingest.pdf.fonts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nianshen.ingest.canvas.DigitCodes;
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
    }

    private static final int BYTES = 256;

    /** Receives the characters of a string one after another. */
    public interface Pen {

        /** @param wordSpace whether the code is the single byte 32, to which word spacing applies */
        void sign(Sign sign, boolean wordSpace);
    }

    /** The characters of codes of one and of two bytes, by the length, the higher and the lower byte; longer codes are rare. */
    private final Sign[][] signs = new Sign[2 * BYTES][];
    private final Map<Long, Sign> longer = new HashMap<>();
    private final DigitCodes digits = new DigitCodes();
    private boolean denied;

    /** Takes a shown string apart. */
    public abstract void spell(byte[] string, Pen pen);

    /** Whether lines run from top to bottom. */
    public boolean vertical() {
        return false;
    }

    /** The character of a code that is {@code length} bytes long. */
    final Sign sign(int code, int length) {
        if (length > 2 || code >>> 2 * Byte.SIZE != 0) {
            return longer.computeIfAbsent((long) code << 3 | length, key -> look(code, length));
        }
        int row = (length - 1) * BYTES + (code >>> Byte.SIZE);
        if (signs[row] == null) {
            signs[row] = new Sign[BYTES];
        }
        Sign known = signs[row][code & 0xFF];
        return known != null ? known : (signs[row][code & 0xFF] = look(code, length));
    }

    /** Whether two codes that were shown are said to mean the same digit: one of them means another. */
    public final boolean contradictory() {
        return digits.contradictory();
    }

    /** Whether two digits that were shown have each other's place, or codes that mean one thing by their names and another by the map, one of them a digit. */
    final boolean swapped() {
        return denied || digits.swapped();
    }

    /** Whether two Chinese characters that were shown have each other's place. */
    final boolean exchanged() {
        return HanOrder.isExchanged(Arrays.stream(signs).filter(Objects::nonNull).flatMap(Arrays::stream)
                .filter(sign -> sign != null && sign.text().length() == 1).mapToInt(sign -> sign.text().charAt(0)));
    }

    /** The digits that were shown, and their codes. */
    final Map<String, Integer> digits() {
        return digits.shown();
    }

    /** The digits that were shown, and their codes, where these stand in another order than the digits. */
    final Map<String, Integer> unordered() {
        return digits.unordered();
    }

    private Sign look(int code, int length) {
        String text = text(code, length);
        digits.seen(text, code);
        denied |= denies(text, usual(code, length));
        String plain = text == null || text.isEmpty() || text.equals("\0") ? null : Glyphs.plain(text);
        return new Sign(plain == null || plain.isEmpty() ? Glyph.UNKNOWN : plain, advance(code, length));
    }

    private static boolean denies(String text, String usual) {
        return text != null && usual != null && !usual.equals(text) && (DigitCodes.isDigit(text) || DigitCodes.isDigit(usual));
    }

    /** What its name, or its place in a known collection, says of a code; null where neither says anything. */
    abstract String usual(int code, int length);

    /** The Unicode of a code, null where the font does not say. */
    abstract String text(int code, int length);

    /** How far a code moves on, in font sizes. */
    abstract double advance(int code, int length);
}
