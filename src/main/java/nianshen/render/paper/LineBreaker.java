package nianshen.render.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.ArrayList;
import java.util.List;

/**
 * Line ends as Chinese typesetting allows them (避头尾): between any two Han characters, but no closing mark at the head
 * of a line and no opening one at its end; figures and Latin words stay whole.
 */
public final class LineBreaker implements FSTextBreaker {

    private static final String NOT_FIRST = "，。、；：？！）〕》〉”’】」』…—·%％℃),.;:?!]}";
    private static final String NOT_LAST = "（〔《〈“‘【「『([{";

    private static final int FIRST_WIDE = 0x2E80;
    private static final double NARROW = 0.6;

    private String text = "";
    private int place;

    @Override
    public void setText(String newText) {
        text = newText;
        place = 0;
    }

    @Override
    public int next() {
        while (++place < text.length()) {
            if (mayBreak(text.charAt(place - 1), text.charAt(place))) {
                return place;
            }
        }
        return place == text.length() ? text.length() : -1;
    }

    /**
     * A text cut where so many lines are full.
     *
     * @param width of a line in Han characters; of others nearly two stand in the place of one
     * @param first lines of the first piece
     * @param more  lines of each further one
     * @return at least one piece
     */
    public static List<String> pieces(String text, double width, int first, int more) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        do {
            int end = end(text, from, width, pieces.isEmpty() ? first : more);
            pieces.add(text.substring(from, end));
            from = end;
        } while (from < text.length());
        return pieces;
    }

    /** Where so many lines end that begin somewhere. */
    private static int end(String text, int start, double width, int lines) {
        int from = start;
        for (int line = 0; line < lines && from < text.length(); line++) {
            from = end(text, from, width);
        }
        return from;
    }

    /** Where a line ends. */
    private static int end(String text, int start, double width) {
        int mayEnd = start;
        double wide = 0;
        for (int i = start; i < text.length(); i++) {
            wide += text.charAt(i) < FIRST_WIDE ? NARROW : 1;
            if (wide > width) {
                return mayEnd > start ? mayEnd : Math.max(i, start + 1);
            }
            mayEnd = i + 1 < text.length() && mayBreak(text.charAt(i), text.charAt(i + 1)) ? i + 1 : mayEnd;
        }
        return text.length();
    }

    private static boolean mayBreak(char before, char after) {
        if (Character.isLowSurrogate(after) || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || !(narrow(before) && narrow(after));
    }

    private static boolean narrow(char c) {
        return c > ' ' && c < 0x2000;
    }
}
