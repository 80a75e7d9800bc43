package nianshen.ingest.page;

/** What kind of character one is, and Unicode forms that mean the same Han character. */
public final class Glyphs {

    /** Radicals of the supplement block and the characters they are drawn as (Unicode: EquivalentUnifiedIdeograph). */
    private static final String RADICALS = "⺁⺄⺆⺇⺈⺊⺌⺍⺎⺏⺐⺗⺛⺝⺟⺠⺡⺣⺤⺥⺧⺨⺩⺫⺬⺭⺮⺯⺱⺳⺶⺸⺹⺻⺼⺽⺾⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳";
    private static final String IDEOGRAPHS = "厂乙冂几刀卜小小尣尢尣心旡月母民水火爪爪牛犬王网示示竹糸网网羊羊老聿肉臼艹虎衤覀西见角讠贝车辶辶辶邑钅長长长门阝雨青韦页风飞食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private Glyphs() {
    }

    /** Whether it is set as wide as it is high. */
    public static boolean wide(int c) {
        return c >= 0x2E80 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFFEF || c >= 0x20000 || c >= 0x2014 && c <= 0x201F || c == 0x2026;
    }

    /** Whether the character belongs to a word that is not broken at a line's end (Latin letters, digits, URLs). */
    static boolean narrow(int c) {
        return c > ' ' && c < 0x2E80 && !wide(c);
    }

    /**
     * The text with radicals as the characters they stand for and ligatures as their letters; control characters gone. Print engines that look up
     * Unicode from a font's glyphs backwards often arrive at the radical.
     */
    public static String plain(String text) {
        if (text.length() == 1 && !special(text.charAt(0))) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(plain, text.charAt(i));
        }
        return plain.toString();
    }

    private static boolean special(char c) {
        return c < ' ' || c >= 0x7f && c < 0xa0 || c == 0xad || c >= 0x200b && c <= 0x200f || c >= 0x2e80 && c <= 0x2fdf
                || c == 0xfeff || c >= 0xfb00 && c <= 0xfb06 || c >= 0xe000 && c <= 0xf8ff;
    }

    private static void append(StringBuilder plain, char c) {
        if (!special(c)) {
            plain.append(c);
        } else if (c == '\t' || c == '\n' || c == '\r') {
            plain.append(' ');
        } else if (c >= 0xe000 && c <= 0xf8ff) {
            plain.append(Glyph.UNKNOWN);
        } else if (c >= 0x2f00 && c <= 0x2fdf || c >= 0xfb00 && c <= 0xfb06) {
            plain.append(java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFKC));
        } else if (c >= 0x2e80 && c <= 0x2eff) {
            int at = RADICALS.indexOf(c);
            plain.append(at < 0 ? c : IDEOGRAPHS.charAt(at));
        } else if (c == 0xad) {
            plain.append('-');
        }
    }
}
