package nianshen.ingest.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether an element's own style makes its text such that nobody sees it, though the browser sets it. */
final class Ink {

    private static final Pattern SMALL = Pattern.compile("(?i)(?:^|;)\\s*font-size\\s*:\\s*(?:0(?:p[tx]|r?em|%)?|(?:calc|min|clamp)\\([^;]*?(?<![\\d.])0(?:\\.0+)?(?:p[tx]|r?em|%|v[wh])?(?![\\d.])[^;]*\\)|calc\\(\\s*([^\\s()]+)\\s+-\\s+\\1\\s*\\)|[1-9]%|(?:0?\\.\\d+|1)p[tx]|0?\\.(?:0\\d*|1)r?em)\\s*(?:!important\\s*)?(?:;|$)|(?:^|;)\\s*font\\s*:[^;]*?\\b0(?:p[tx])?(?=[/\\s])");
    /** No ink, or far outside the window. */
    private static final Pattern FAINT = Pattern.compile("(?i)(?:^|;)\\s*(?:(?:filter\\s*:\\s*)?opacity\\s*[:(]\\s*(?:0?(?:\\.0\\d*|(?<=0))%?|[0-8]%)\\s*\\)?|(?:filter\\s*:\\s*)opacity\\(\\s*0%\\s*\\)|zoom\\s*:\\s*0(?:\\.0\\d*)?|transform\\s*:\\s*translate(?:X|Y|3d)?\\([^)]*-\\d{3,}[^)]*\\)|(?:-webkit-text-fill-)?color\\s*:\\s*transparent"
            + "|color\\s*:\\s*#(?:[0-9a-f]{6}00|[0-9a-f]{3}0)|scale\\s*:\\s*0(?:\\.0\\d*)?|translate\\s*:[^;]*-\\d{3,}[^;]*|transform\\s*:\\s*matrix\\((?:\\s*0\\s*,){4}[^)]*\\)"
            + "|transform\\s*:[^;]*(?:scale(?:X|Y|3d)?\\(\\s*(?:[\\d.]+\\s*,\\s*)?0?(?:\\.0\\d*|(?<=0))\\s*[,)][^;]*|rotate[XY]\\(\\s*-?(?:90deg|0?\\.25turn)\\s*\\)[^;]*)|clip\\s*:\\s*rect\\((?:\\s*[01](?:px)?\\s*,?){4}\\)|clip-path\\s*:\\s*(?:inset\\(\\s*(?:[5-9]\\d|\\d{3,})(?:\\.\\d+)?(?:%|px)[^;]*\\)|(?:circle|ellipse)\\(\\s*0(?:\\.0*)?(?:px|%)?(?:\\s[^;]*)?\\)|polygon\\((?:\\s*0(?:px|%)?\\s+0(?:px|%)?\\s*,?)+\\)|path\\([^;]*\\)|url\\([^;]*\\))"
            + "|(?:text-indent|left|top|right|bottom|inset|margin-(?:left|top|right))\\s*:\\s*(?:calc\\(\\s*)?-(?:\\d{3,}(?:\\.\\d+)?[a-z%]*|\\d{2,}(?:\\.\\d+)?(?:r?em|[cm]m|in))[^;]*)\\s*(?:!important\\s*)?(?:;|$)");
    private static final Pattern WHITE = Pattern.compile("(?i)(?:^|;)\\s*color\\s*:\\s*(?:#fff(?:f|fff|fffff)?|#(?:(?:e[89a-f]|f[0-9a-f]){3}|(?:f|e){3})|white(?:smoke)?|snow|ghostwhite|ivory|mintcream|azure|rgba?\\(\\s*2(?:3[2-9]|[45]\\d)[\\s,]+2(?:3[2-9]|[45]\\d)[\\s,]+2(?:3[2-9]|[45]\\d)\\s*(?:[,/][^)]*)?\\)|rgba?\\((?:\\s*100%[\\s,]*){3}(?:[,/][^)]*)?\\)|hwb\\(\\s*[\\d.]+(?:deg)?\\s+100%[^)]*\\)|hsla?\\([^),\\s]*[\\s,]+[\\d.]+%[\\s,]+(?:9[2-9](?:\\.\\d+)?|100)%[^)]*\\)|(?:ok)?l(?:ab|ch)\\(\\s*(?:1|100%?)\\s+0[^)]*\\)|rgba\\([^)]*,\\s*0\\s*\\))\\s*(?:!important\\s*)?(?:;|$)");
    /** The colour of the letters stands behind them too. */
    private static final Pattern SAME = Pattern.compile("(?i)(?=.*?(?:^|;)\\s*color\\s*:\\s*([^;!]+?)\\s*(?:!|;|$)).*?(?:^|;)\\s*background(?:-color)?\\s*:\\s*\\1\\s*(?:!|;|$).*");
    private static final Pattern COLOURED = Pattern.compile("(?i)(?:^|;)\\s*background(?:-color)?\\s*:\\s*(?!none|transparent|inherit|initial|unset|white|#fff)");
    private static final Pattern BACKGROUND = Pattern.compile("(?i)background|mso-shading");

    /** Letters in another order or over each other, mirrored, blurred or as dots. */
    private static final Pattern TWISTED = Pattern.compile("(?i)unicode-bidi\\s*:[^;]*override|row-reverse|scale(?:X|3d)?\\(\\s*-|rotate[YX]|text-security\\s*:\\s*(?!none)|blur\\(|letter-spacing\\s*:\\s*-(?:0?\\.[5-9]|[1-9]\\d*(?:\\.\\d+)?)em|letter-spacing\\s*:\\s*-\\d{2,}|float\\s*:\\s*right|position\\s*:\\s*(?:relative|absolute)[^;]*;[^;]*\\b(?:left|right|top|bottom)\\s*:|text-orientation|writing-mode\\s*:\\s*(?:sideways|vertical)");

    /** In another order than it is written in, mirrored, blurred, or a sheet of colour over it. */
    private static final Pattern CHANGED = Pattern.compile("(?i)(?:^|;)\\s*(?:order\\s*:\\s*-?[1-9]|flex-(?:direction|flow)\\s*:[^;]*reverse|direction\\s*:\\s*rtl|unicode-bidi\\s*:[^;]*override|grid-area\\s*:\\s*\\d+\\s*/"
            + "|[\\w-]*text-security\\s*:\\s*(?!none)|transform\\s*:[^;]*scale(?:X|3d)?\\(\\s*-|filter\\s*:[^;]*(?:blur\\(\\s*(?:[2-9]|\\d\\d)|brightness\\(\\s*(?:[3-9]|\\d\\d)))");
    private static final Pattern OVER = Pattern.compile("(?i)(?:^|;)\\s*position\\s*:\\s*absolute");
    private static final Pattern SIGNS = Pattern.compile("(?i)font-family\\s*:\\s*[\"']?(?:wingdings|webdings|marlett|zapf ?dingbats)");

    private Ink() {
    }

    /** Whether declarations may make a text unreadable. */
    static boolean hides(String style) {
        return FAINT.matcher(style).find() || SMALL.matcher(style).find() || WHITE.matcher(style).find() || COLOURED.matcher(style).find();
    }

    /** Whether it is written in a font whose letters and digits are signs. */
    static boolean isOfSigns(Element e) {
        return e.hasAttr("style") && SIGNS.matcher(e.attr("style")).find() || e.hasAttr("face") && SIGNS.matcher("font-family:" + e.attr("face")).find();
    }

    /** Whether its own style shows digits in another way than they stand in the page. */
    static boolean isTwisted(Element e) {
        return e.normalName().equals("bdo") || e.hasAttr("style") && TWISTED.matcher(e.attr("style")).find();
    }

    /** Whether a style shows the text in another order or another way than it is written. */
    static boolean isChanged(String style) {
        return CHANGED.matcher(style).find();
    }

    /** Whether an element without text lies over another, with a ground of its own. */
    static boolean isCover(Element e, String style) {
        return !e.hasText() && OVER.matcher(style).find() && BACKGROUND.matcher(style).find() && e.select("img").isEmpty();
    }

    /** Whether the text of the element is drawn so that it cannot be read. */
    static boolean isUnseen(Element e, PageStyle styles) {
        String style = styles.of(e);
        if (!style.isEmpty() && (FAINT.matcher(style).find() || SAME.matcher(style).matches() || SMALL.matcher(style).find() && !isGrown(e))) {
            return true;
        }
        if (CssColours.meet(e, styles)) {
            return true;
        }
        boolean font = e.normalName().equals("font") && CssColours.of(e.attr("color").replaceFirst("^(?=[0-9a-fA-F]{3,6}$)", "#")).stream().anyMatch(CssColours::isPale);
        Matcher white = WHITE.matcher(style);
        return (font || !style.isEmpty() && white.find()) && !isPainted(e, styles);
    }

    /** Whether something within has a size of its own, as sites do to close the gaps between elements. */
    private static boolean isGrown(Element e) {
        return e.getAllElements().stream().anyMatch(c -> c != e && (c.hasAttr("class") || c.attr("style").contains("font-size")));
    }

    /** Whether something may be painted behind the element; a cell or row with a class has what the site gives it. */
    private static boolean isPainted(Element e, PageStyle styles) {
        for (Element at = e; at != null; at = at.parent()) {
            boolean cell = at.normalName().matches("t[dhr]|table|thead|tbody");
            if (at.hasAttr("bgcolor") || at.hasAttr("background") || BACKGROUND.matcher(at.attr("style")).find()
                    || styles.paints(at, at == e || cell)) {
                return true;
            }
        }
        return false;
    }
}
