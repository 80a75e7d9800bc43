package nianshen.render.files;

import java.util.regex.Pattern;

/** Characters that XML, Word and JSON cannot carry, as damaged files may yield them. */
public final class Chars {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern NEEDLESS = Pattern.compile("(?<=[\\p{IsHan}\\p{IsPunctuation}\\d]) (?=[\\p{IsHan}\\p{IsPunctuation}\\d])");

    private static final char OPENING = '“';
    private static final char CLOSING = '”';
    private static final Pattern ENDS = Pattern.compile("[。；，.;]+$");

    private Chars() {
    }

    /** The text with control characters and halves of surrogate pairs replaced by U+FFFD; null stays null. */
    public static String clean(String text) {
        return text == null || isClean(text) ? text
                : text.codePoints().map(c -> legal(c) ? c : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!legal(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #clean}, white space and line breaks made single spaces. */
    public static String oneLine(String text) {
        return text == null ? "" : SPACE.matcher(clean(text)).replaceAll(" ").strip();
    }

    /** As {@link #oneLine}, without the spaces that line breaks left between Han characters, figures and marks. */
    public static String joined(String text) {
        return NEEDLESS.matcher(oneLine(text)).replaceAll("");
    }

    /** As {@link #oneLine}, without its end mark, so that it may stand inside a sentence of a letter; {@code ｜} ends a run-in heading there. */
    public static String sentence(String text) {
        return nested(ENDS.matcher(oneLine(text).replace('｜', '|')).replaceAll(""));
    }

    /** Quotation marks within quotation marks made single ones (GB/T 15834); as they are where they do not pair. */
    public static String nested(String text) {
        StringBuilder nested = new StringBuilder(text);
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == OPENING ? 1 : 0;
            if (depth > 1 && (c == OPENING || c == CLOSING)) {
                nested.setCharAt(i, c == OPENING ? '‘' : '’');
            }
            depth -= c == CLOSING ? 1 : 0;
        }
        return depth == 0 ? nested.toString() : text;
    }

    private static boolean legal(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF && (c < 0x7F || c > 0x9F)
                || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
