package nianshen.render.letters;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Line ends as Chinese typesetting allows them (避头尾): between any two Han characters, but no closing mark at the head
 * of a line and no opening one at its end; figures and Latin words stay whole.
 */
final class LineBreaker implements FSTextBreaker {

    private static final String NOT_FIRST = "，。、；：？！）〕》〉”’】」』…—·%％℃),.;:?!]}";
    private static final String NOT_LAST = "（〔《〈“‘【「『([{";

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
