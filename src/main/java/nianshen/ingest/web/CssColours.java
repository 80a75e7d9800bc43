package nianshen.ingest.web;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Colours as style sheets and old attributes write them, and whether letters stand on their own colour. */
final class CssColours {

    private static final Pattern LETTERS = Pattern.compile("(?i)(?:^|;)\\s*color\\s*:\\s*([^;!]+)");
    private static final Pattern BEHIND = Pattern.compile("(?i)(?:^|;)\\s*background(?:-color)?\\s*:\\s*([^;!]+)");
    private static final Pattern HEXADECIMAL = Pattern.compile("#([0-9a-f]{6}|[0-9a-f]{3})(?:ff|f)?");
    private static final Pattern PARTS = Pattern.compile("rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*(?:[,/]\\s*(?:1(?:\\.0*)?|100%)\\s*)?\\)");
    private static final Map<String, Integer> NAMED = Map.of("white", 0xffffff, "black", 0, "red", 0xff0000, "blue", 0x0000ff, "green", 0x008000,
            "yellow", 0xffff00, "gray", 0x808080, "grey", 0x808080, "whitesmoke", 0xf5f5f5, "snow", 0xfffafa);
    private static final int WHITE = 0xffffff;
    /** Of 255 steps from dark to light. */
    private static final int NEAR = 24;

    private CssColours() {
    }

    /** Red, green and blue in one number; nothing for what is no plain colour, or unknown. */
    static OptionalInt of(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher parts = PARTS.matcher(text);
        Matcher hexadecimal = HEXADECIMAL.matcher(text);
        if (parts.matches()) {
            return OptionalInt.of(part(parts, 1) << 16 | part(parts, 2) << 8 | part(parts, 3));
        }
        if (hexadecimal.matches()) {
            String digits = hexadecimal.group(1);
            return OptionalInt.of(Integer.parseInt(digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits, 16));
        }
        Integer named = NAMED.get(text);
        return named == null ? OptionalInt.empty() : OptionalInt.of(named);
    }

    private static int part(Matcher parts, int group) {
        return Math.min(255, Integer.parseInt(parts.group(group)));
    }

    /** Whether nobody tells one colour from the other. */
    static boolean same(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        }
        return most < NEAR;
    }

    /** Whether nobody tells a colour from paper. */
    static boolean isPale(int colour) {
        return same(colour, WHITE);
    }

    /** The colour of letters that a style names. */
    static OptionalInt letters(String style) {
        Matcher named = LETTERS.matcher(style);
        return named.find() ? of(named.group(1)) : OptionalInt.empty();
    }

    /**
     * Whether an element that names a colour, of its letters or of what stands behind them, so makes both the same. Where nothing
     * around it names the other one, letters are black; what stands behind them is then not known.
     */
    static boolean meet(Element e, PageStyle styles) {
        String style = styles.of(e);
        boolean names = LETTERS.matcher(style).find() || BEHIND.matcher(style).find() || e.hasAttr("bgcolor") || e.hasAttr("color");
        if (!names) {
            return false;
        }
        String letters = nearest(e, styles, LETTERS, "color");
        String behind = nearest(e, styles, BEHIND, "bgcolor");
        OptionalInt ink = letters == null ? OptionalInt.of(0) : of(letters);
        OptionalInt paper = behind == null ? OptionalInt.empty() : of(behind);
        return ink.isPresent() && paper.isPresent() && !isPale(paper.getAsInt()) && same(ink.getAsInt(), paper.getAsInt());
    }

    private static String nearest(Element e, PageStyle styles, Pattern property, String attribute) {
        for (Element at = e; at != null; at = at.parent()) {
            Matcher named = property.matcher(styles.of(at));
            if (named.find()) {
                return named.group(1);
            }
            if (at.hasAttr(attribute)) {
                return at.attr(attribute);
            }
        }
        return null;
    }
}
