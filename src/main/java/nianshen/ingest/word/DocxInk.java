package nianshen.ingest.word;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nianshen.ingest.markup.Xml;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whether the characters of a run can be seen on white paper (ECMA-376-1, 17.3.2). */
final class DocxInk {

    /** Up to this size, in half points, nobody reads a text. */
    private static final int TINY = 4;
    /** The same of a line or row of an exact height, in twentieths of a point. */
    private static final int FLAT = 40;
    /** Twips from its edge that are off the page to the left, and twice as many off the largest to the right. */
    private static final int BEYOND = 12000;
    /** The same of letters drawn narrower, in hundredths, and the way off their line, in half points. */
    private static final int NARROW = 10;
    private static final int AWAY = 200;
    private static final int RAISED = 6;
    /** From here on, of 255, nobody tells a colour from paper. */
    private static final int PALE = 232;
    private static final int MOST = 255;
    /** Thousandths of a per cent. */
    private static final int THROUGH = 95_000;
    private static final Pattern COLOUR = Pattern.compile("(?i)[0-9A-F]{6}");
    private static final Set<String> LIGHT = Set.of("background1", "background2", "light1", "light2", "bg1", "bg2", "lt1", "lt2");
    private static final Set<String> DARK = Set.of("text1", "dark1", "tx1", "dk1");
    private static final Set<String> PAPER = Set.of("", "AUTO", "FFFFFF");
    private static final Map<String, String> HIGHLIGHTS = Map.of("black", "000000", "red", "FF0000", "yellow", "FFFF00", "green", "00FF00",
            "blue", "0000FF", "cyan", "00FFFF", "magenta", "FF00FF");

    private static final Pattern SIGNS = Pattern.compile("(?i)wingdings.*|webdings|marlett|zapf ?dingbats|mt extra");

    private DocxInk() {
    }

    static boolean isUnseen(Element run, DocxStyles styles) {
        boolean tiny = styles.set(run, "sz").flatMap(s -> Xml.number(s)).filter(size -> size <= TINY).isPresent()
                || Xml.number(run, "rPr", "w").filter(scale -> scale <= NARROW).isPresent()
                || Xml.number(run, "rPr", "position").filter(raised -> Math.abs(raised) >= AWAY).isPresent();
        return tiny || isFlat(run) || isClear(run) || isOnItsOwnColour(run, styles) || isWhite(run, styles) && !isShaded(run, styles);
    }

    /** Whether its letters are filled with nothing, or with the colour of paper, and have no outline. */
    private static boolean isClear(Element run) {
        Optional<Element> fill = Xml.at(run, "rPr", "textFill");
        boolean none = fill.flatMap(f -> Xml.at(f, "noFill")).isPresent() || fill.flatMap(f -> Xml.at(f, "solidFill")).filter(f -> isPaper(f) || isThrough(f)).isPresent();
        return none && Xml.at(run, "rPr", "textOutline").isEmpty();
    }

    private static boolean isPaper(Element fill) {
        return Xml.at(fill, "srgbClr").filter(c -> isPale(Xml.attribute(c, "val"))).isPresent()
                || Xml.at(fill, "schemeClr").filter(c -> LIGHT.contains(Xml.attribute(c, "val"))
                        && Xml.number(c, "lumMod").filter(l -> l < PALE * 100_000 / MOST).isEmpty()).isPresent();
    }

    /** Whether nearly all of what lies beneath shows through it. */
    private static boolean isThrough(Element fill) {
        return Xml.children(fill).stream().anyMatch(colour -> Xml.number(colour, "alpha").filter(through -> through >= THROUGH).isPresent());
    }

    /** Of red, green and blue the darkest. */
    private static boolean isPale(String colour) {
        return COLOUR.matcher(colour).matches() && Math.min(part(colour, 0), Math.min(part(colour, 2), part(colour, 4))) >= PALE;
    }

    private static int part(String colour, int at) {
        return Integer.parseInt(colour.substring(at, at + 2), 16);
    }

    /** Whether it is written in a font whose letters and digits are signs. */
    static boolean isOfSigns(Element run) {
        return Xml.at(run, "rPr", "rFonts").filter(f -> SIGNS.matcher(Xml.attribute(f, "ascii")).matches() || SIGNS.matcher(Xml.attribute(f, "hAnsi")).matches()).isPresent();
    }

    /** Whether it stands above or below the line, as the mark of a note does. */
    static boolean isOffItsLine(Element run) {
        return Xml.val(run, "rPr", "vertAlign").filter(v -> !v.equals("baseline")).isPresent()
                || Xml.number(run, "rPr", "position").filter(raised -> Math.abs(raised) >= RAISED).isPresent();
    }

    private static boolean isWhite(Element run, DocxStyles styles) {
        return styles.set(run, "color").filter(c -> isPale(Xml.attribute(c, "val")) || isPaleTheme(c)).isPresent();
    }

    /** Of the colours of the theme those of paper hardly shaded, and the darkest nearly all taken back. */
    private static boolean isPaleTheme(Element colour) {
        String name = Xml.attribute(colour, "themeColor");
        return LIGHT.contains(name) && left(colour, "themeShade") >= PALE || DARK.contains(name) && left(colour, "themeTint") <= MOST - PALE;
    }

    private static int left(Element colour, String attribute) {
        String share = Xml.attribute(colour, attribute);
        return share.matches("(?i)[0-9A-F]{1,2}") ? Integer.parseInt(share, 16) : MOST;
    }

    private static boolean isOnItsOwnColour(Element run, DocxStyles styles) {
        String colour = styles.set(run, "color").map(c -> Xml.attribute(c, "val")).orElse("").toUpperCase(Locale.ROOT);
        String behind = Xml.at(run, "rPr", "shd").map(s -> Xml.attribute(s, Xml.attribute(s, "val").equals("solid") ? "color" : "fill").toUpperCase(Locale.ROOT))
                .orElseGet(() -> Xml.val(run, "rPr", "highlight").map(h -> HIGHLIGHTS.getOrDefault(h, "")).orElse(""));
        return !PAPER.contains(behind) && colour.equals(behind);
    }

    /** Whether it stands in a line or a row of no height, or in what was moved off the page. */
    private static boolean isFlat(Element run) {
        for (Node at = run.getParentNode(); at instanceof Element e; at = e.getParentNode()) {
            boolean flat = switch (e.getLocalName()) {
                case "p" -> isExact(e, "lineRule", "line", "pPr", "spacing") || isAway(e, "pPr", "ind", "left", "start") || isAway(e, "pPr", "framePr", "x", "y");
                case "tbl" -> isAway(e, "tblPr", "tblpPr", "tblpX", "tblpY") || isAway(e, "tblPr", "tblInd", "w", "w");
                case "tr" -> isExact(e, "hRule", "val", "trPr", "trHeight");
                default -> false;
            };
            if (flat) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins farther to the left, to the right, above or below than any page reaches. */
    private static boolean isAway(Element e, String properties, String place, String across, String down) {
        return Xml.at(e, properties, place).filter(p -> Stream.of(across, down).map(way -> Xml.attribute(p, way)).filter(at -> at.matches("-?\\d{1,6}"))
                .mapToInt(Integer::parseInt).anyMatch(at -> at <= -BEYOND || at >= 2 * BEYOND)).isPresent();
    }

    private static boolean isExact(Element e, String rule, String height, String... path) {
        return Xml.at(e, path).filter(p -> Xml.attribute(p, rule).equals("exact") && Xml.attribute(p, height).matches("\\d{1,4}")
                && Integer.parseInt(Xml.attribute(p, height)) <= FLAT).isPresent();
    }

    /** Whether the run, or what it stands in, may have a colour behind it; of a drawn box that cannot be told. */
    private static boolean isShaded(Element run, DocxStyles styles) {
        for (Node at = run; at instanceof Element e; at = e.getParentNode()) {
            boolean styled = e.getLocalName().equals("p") && styles.isShaded(styles.of(e));
            if (styled || e.getLocalName().equals("txbxContent") || paints(e) || styles.isShaded(Xml.val(e, "tblPr", "tblStyle").orElse(""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean paints(Element e) {
        return Xml.at(e, "rPr", "highlight").isPresent() || filled(e, "rPr") || filled(e, "pPr") || filled(e, "tcPr") || filled(e, "tblPr");
    }

    private static boolean filled(Element e, String properties) {
        return Xml.at(e, properties, "shd").filter(s -> !PAPER.contains(Xml.attribute(s, "fill").toUpperCase(Locale.ROOT))).isPresent();
    }
}
