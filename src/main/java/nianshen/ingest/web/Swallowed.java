package nianshen.ingest.web;

import java.util.regex.Pattern;
import nianshen.text.Blanks;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/** What a page holds and does not show, for something that was never ended took it for its own: a script, a text area, a comment. */
final class Swallowed {

    /** Elements of which what they hold is no markup. */
    private static final String RAW = "script,style,title,textarea,xmp,noframes,plaintext";
    private static final Pattern END = Pattern.compile("</html>\\s*+$", Pattern.CASE_INSENSITIVE);
    private static final int TAIL = 200;
    /** A comment with another's beginning in it and a sentence behind that was not ended where it should have been. */
    private static final int SENTENCE = 20;

    private Swallowed() {
    }

    static boolean any(Element page) {
        return page.select(RAW).stream().anyMatch(e -> reachesEnd(e.data()) || reachesEnd(e.wholeText()))
                || page.nodeStream(Comment.class).anyMatch(c -> reachesEnd(c.getData()) || runsOn(c.getData()));
    }

    private static boolean reachesEnd(String held) {
        return END.matcher(held.substring(Math.max(0, held.length() - TAIL))).find();
    }

    private static boolean runsOn(String held) {
        int next = held.indexOf("<!--");
        return held.chars().limit(Math.max(0, next)).filter(c -> Blanks.isHan((char) c)).count() >= SENTENCE;
    }
}
