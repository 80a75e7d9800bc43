package nianshen.ingest.ofd;

import nianshen.ingest.page.Glyph;
import nianshen.ingest.page.Glyphs;

/**
 * How wide characters are, in font sizes, as common Chinese fonts draw them. The files say how far the next character stands, which
 * is as far as a character's own width or farther.
 */
final class OfdWidths {

    private static final String BROAD = "MWmw@%&—…";
    private static final double DIGIT = 0.5;

    private OfdWidths() {
    }

    /**
     * The width of a character.
     *
     * @param meaning Unicode
     * @param step    to the next one, in font sizes; 0 where it is not known
     */
    static double of(String meaning, double step) {
        int character = meaning.codePointAt(0);
        double most = most(character);
        return step > 0 && step < most ? step : Math.min(most, usual(character));
    }

    private static double usual(int character) {
        return wide(character) ? 1 : DIGIT;
    }

    /** What has no meaning is as wide as most signs of Chinese are. */
    private static boolean wide(int character) {
        return Glyphs.wide(character) || Character.toString(character).equals(Glyph.UNKNOWN);
    }

    private static double most(int character) {
        if (wide(character) || BROAD.indexOf(character) >= 0) {
            return 1;
        }
        if (Character.isUpperCase(character)) {
            return 0.8;
        }
        return Character.isLetterOrDigit(character) ? 0.6 : DIGIT;
    }
}
