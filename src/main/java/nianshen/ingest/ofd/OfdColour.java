package nianshen.ingest.ofd;

import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import nianshen.ingest.markup.Xml;
import org.w3c.dom.Element;

/**
 * A colour (8.3), as far as it bears on what is seen.
 *
 * @param white whether it is that of paper
 * @param alpha how far it covers, from 0 to 1
 * @param plain whether it fills what it is laid on, as a colour or a shading does and a pattern need not
 * @param known whether the file says which colour it is: a pattern may show anything, and a palette may be missing
 */
record OfdColour(boolean white, double alpha, boolean plain, boolean known) {

    static final OfdColour BLACK = new OfdColour(false, 1, true, true);
    private static final double MOST = 255;
    /** From here on nobody tells it from paper, up to 255. */
    private static final double PALE = 232;

    /** @param palettes the colours of each space that counts them, by its number */
    static OfdColour of(Element e, Map<String, List<String>> palettes) {
        double alpha = Math.max(0, Math.min(1, OfdValues.number(e, "Alpha", MOST) / MOST));
        List<String> values = values(e, palettes);
        boolean pattern = Xml.at(e, "Pattern").isPresent();
        boolean white = !values.isEmpty() && values.stream().allMatch(OfdColour::isWhite);
        return new OfdColour(white, alpha, !pattern, !pattern && !values.isEmpty());
    }

    /** What the file says of a colour, or of each one that a shading leads over; nothing where it does not say it. */
    private static List<String> values(Element e, Map<String, List<String>> palettes) {
        if (!Xml.attribute(e, "Index").isBlank() && Xml.attribute(e, "Value").isBlank()) {
            List<String> palette = palettes.getOrDefault(Xml.attribute(e, "ColorSpace"), List.of());
            int index = (int) OfdValues.number(e, "Index", -1);
            return index >= 0 && index < palette.size() ? List.of(palette.get(index)) : List.of();
        }
        List<Element> steps = Xml.children(e).stream().flatMap(shading -> Xml.children(shading).stream()).flatMap(step -> Xml.children(step, "Color").stream()).toList();
        return steps.isEmpty() ? List.of(Xml.attribute(e, "Value")) : steps.stream().map(step -> Xml.attribute(step, "Value")).toList();
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
