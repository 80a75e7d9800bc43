package nianshen.render.files;

/** Characters that XML, Word and JSON cannot carry, as damaged files may yield them. */
public final class Chars {

    private Chars() {
    }

    /** The text with control characters and halves of surrogate pairs replaced by U+FFFD; null stays null. */
    public static String clean(String text) {
        return text == null || text.codePoints().allMatch(Chars::legal) ? text
                : text.codePoints().map(c -> legal(c) ? c : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** As {@link #clean}, white space and line breaks made single spaces. */
    public static String oneLine(String text) {
        return text == null ? "" : clean(text).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** As {@link #oneLine}, without the spaces that line breaks left between Han characters, figures and marks. */
    public static String joined(String text) {
        return oneLine(text).replaceAll("(?<=[\\p{IsHan}\\p{IsPunctuation}\\d]) (?=[\\p{IsHan}\\p{IsPunctuation}\\d])", "");
    }

    private static boolean legal(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF && (c < 0x7F || c > 0x9F)
                || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
