package nianshen.render.letters;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Line ends as Chinese typesetting allows them (避头尾): between any two Han characters, but no closing mark at the head
 * of a line and no opening one at its end; figures and Latin words stay whole.
 */
final class LineBreaker implements FSTextBreaker {

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
     * How many lines a text takes.
     *
     * @param width of a line in Han characters; of others nearly two stand in the place of one
     */
    static int lines(String text, double width) {
        int lines = 1;
        int from = 0;
        int mayEnd = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (width(text, from, i) > width) {
                from = mayEnd > from ? mayEnd : i - 1;
                lines++;
            }
            mayEnd = i < text.length() && mayBreak(text.charAt(i - 1), text.charAt(i)) ? i : mayEnd;
        }
        return lines;
    }

    private static double width(String text, int from, int to) {
        return text.substring(from, to).codePoints().mapToDouble(c -> c < FIRST_WIDE ? NARROW : 1).sum();
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
