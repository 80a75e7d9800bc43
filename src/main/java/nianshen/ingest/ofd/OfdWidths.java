package nianshen.ingest.ofd;

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
     * @param step to the next one, in font sizes; 0 where it is not known
     */
    static double of(int character, double step) {
        double most = most(character);
        return step > 0 && step < most ? step : Math.min(most, usual(character));
    }

    private static double usual(int character) {
        return Glyphs.wide(character) ? 1 : DIGIT;
    }

    private static double most(int character) {
        if (Glyphs.wide(character)) {
            return 1;
        }
        if (BROAD.indexOf(character) >= 0) {
            return 1;
        }
        return Character.isUpperCase(character) ? 0.8 : Character.isLetterOrDigit(character) ? 0.6 : DIGIT;
    }
}
