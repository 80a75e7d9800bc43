package nianshen.ingest.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether an element's own style makes its text such that nobody sees it, though the browser sets it. */
final class Ink {

    private static final Pattern SMALL = Pattern.compile("(?i)(?:^|;)\\s*font-size\\s*:\\s*(?:0(?:p[tx]|r?em|%)?|(?:0?\\.\\d+|1)p[tx])\\s*(?:!important\\s*)?(?:;|$)|(?:^|;)\\s*font\\s*:[^;]*?\\b0(?:p[tx])?(?=[/\\s])");
    /** No ink, or far outside the window. */
    private static final Pattern FAINT = Pattern.compile("(?i)(?:^|;)\\s*(?:(?:filter\\s*:\\s*)?opacity\\s*[:(]\\s*0?(?:\\.0\\d*|(?<=0))\\s*\\)?|zoom\\s*:\\s*0|(?:-webkit-text-fill-)?color\\s*:\\s*transparent"
            + "|transform\\s*:\\s*scale\\(\\s*0(?:\\.0\\d*)?\\s*\\)|clip\\s*:\\s*rect\\((?:\\s*0(?:px)?\\s*,?){4}\\)|clip-path\\s*:\\s*inset\\((?:50|100)%\\)"
            + "|(?:text-indent|left|top|margin-left)\\s*:\\s*-\\d{3,}(?:px|pt|em)?)\\s*(?:!important\\s*)?(?:;|$)");
    private static final Pattern WHITE = Pattern.compile("(?i)(?:^|;)\\s*color\\s*:\\s*(?:#fff(?:f|fff|fffff)?|#f[c-f]f[c-f]f[c-f]|white|rgba?\\(\\s*25[2-5][\\s,]+25[2-5][\\s,]+25[2-5]\\s*(?:[,/][^)]*)?\\)|hsla?\\([^)]*[\\s,]100%[^)]*\\)|rgba\\([^)]*,\\s*0\\s*\\))\\s*(?:!important\\s*)?(?:;|$)");
    /** The colour of the letters stands behind them too. */
    private static final Pattern SAME = Pattern.compile("(?i)(?=.*?(?:^|;)\\s*color\\s*:\\s*([^;!]+?)\\s*(?:!|;|$)).*?(?:^|;)\\s*background(?:-color)?\\s*:\\s*\\1\\s*(?:!|;|$).*");
    private static final Pattern BACKGROUND = Pattern.compile("(?i)background|mso-shading");

    private Ink() {
    }

    /** Whether declarations may make a text unreadable. */
    static boolean hides(String style) {
        return FAINT.matcher(style).find() || SMALL.matcher(style).find() || WHITE.matcher(style).find() || SAME.matcher(style).matches();
    }

    /** Whether the text of the element is drawn so that it cannot be read. */
    static boolean isUnseen(Element e, PageStyle styles) {
        String style = styles.of(e);
        if (!style.isEmpty() && (FAINT.matcher(style).find() || SAME.matcher(style).matches() || SMALL.matcher(style).find() && !isGrown(e))) {
            return true;
        }
        boolean font = e.normalName().equals("font") && e.attr("color").strip().matches("(?i)#?fff(?:fff)?|white");
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
