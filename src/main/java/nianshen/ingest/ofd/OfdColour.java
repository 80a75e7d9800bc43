package nianshen.ingest.ofd;

import java.util.StringTokenizer;
import nianshen.ingest.markup.Xml;
import org.w3c.dom.Element;

/**
 * A colour (8.3), as far as it bears on what is seen.
 *
 * @param white whether it is that of paper
 * @param alpha how far it covers, from 0 to 1
 * @param plain whether it is one colour and no pattern or shading
 */
record OfdColour(boolean white, double alpha, boolean plain) {

    static final OfdColour BLACK = new OfdColour(false, 1, true);
    private static final double MOST = 255;
    /** From here on nobody tells it from paper, up to 255. */
    private static final double PALE = 232;

    static OfdColour of(Element e) {
        boolean plain = Xml.children(e).isEmpty();
        double alpha = Math.max(0, Math.min(1, OfdValues.number(e, "Alpha", MOST) / MOST));
        return new OfdColour(plain && isWhite(Xml.attribute(e, "Value")), alpha, plain);
    }

    /** Of grey or red, green and blue the lightest; of four inks none at all. */
    private static boolean isWhite(String value) {
        StringTokenizer parts = new StringTokenizer(value, " ,\t\n\r");
        int count = parts.countTokens();
        double least = MOST;
        double sum = 0;
        while (parts.hasMoreTokens()) {
            double part = part(parts.nextToken());
            least = Math.min(least, part);
            sum += part;
        }
        return count == 4 ? sum <= MOST - PALE : (count == 1 || count == 3) && least >= PALE;
    }

    /** Also in hexadecimal digits behind a {@code #}. */
    private static double part(String text) {
        try {
            return text.startsWith("#") ? Integer.parseInt(text.substring(1), 16) : OfdValues.number(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
