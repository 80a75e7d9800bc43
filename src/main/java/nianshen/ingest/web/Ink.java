package nianshen.ingest.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether an element's own style makes its text such that nobody sees it, though the browser sets it. */
final class Ink {

    private static final Pattern SMALL = Pattern.compile("(?i)(?:^|;)\\s*font-size\\s*:\\s*(?:0(?:p[tx]|r?em|%)?|(?:0?\\.\\d+|1)p[tx])\\s*(?:!important\\s*)?(?:;|$)");
    /** No ink, or far outside the window. */
    private static final Pattern FAINT = Pattern.compile("(?i)(?:^|;)\\s*(?:opacity\\s*:\\s*0(?:\\.0\\d*)?|color\\s*:\\s*transparent"
            + "|(?:text-indent|left|top|margin-left)\\s*:\\s*-\\d{3,}(?:px|pt|em)?)\\s*(?:!important\\s*)?(?:;|$)");
    private static final Pattern WHITE = Pattern.compile("(?i)(?:^|;)\\s*color\\s*:\\s*(?:#fff(?:fff)?|white|rgba?\\(\\s*255\\s*,\\s*255\\s*,\\s*255\\s*(?:,[^)]*)?\\)|rgba\\([^)]*,\\s*0\\s*\\))\\s*(?:;|$)");
    private static final Pattern BACKGROUND = Pattern.compile("(?i)background|mso-shading");

    private Ink() {
    }

    /** Whether the text of the element is drawn so that it cannot be read. */
    static boolean isUnseen(Element e) {
        String style = e.attr("style");
        if (!style.isEmpty() && (FAINT.matcher(style).find() || SMALL.matcher(style).find() && !isGrown(e))) {
            return true;
        }
        boolean font = e.normalName().equals("font") && e.attr("color").strip().matches("(?i)#?fff(?:fff)?|white");
        Matcher white = WHITE.matcher(style);
        return (font || !style.isEmpty() && white.find()) && !isPainted(e);
    }

    /** Whether something within has a size of its own, as sites do to close the gaps between elements. */
    private static boolean isGrown(Element e) {
        return e.getAllElements().stream().anyMatch(c -> c != e && (c.hasAttr("class") || c.attr("style").contains("font-size")));
    }

    /** Whether something may be painted behind the element; a cell or row with a class has what the site gives it. */
    private static boolean isPainted(Element e) {
        for (Element at = e; at != null; at = at.parent()) {
            boolean cell = at.normalName().matches("t[dhr]|table|thead|tbody");
            if (at.hasAttr("bgcolor") || at.hasAttr("background") || BACKGROUND.matcher(at.attr("style")).find()
                    || (at == e || cell) && at.hasAttr("class")) {
                return true;
            }
        }
        return false;
    }
}
