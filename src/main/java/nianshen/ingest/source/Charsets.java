package nianshen.ingest.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text: byte order mark, UTF-8 that is valid, the file's own declaration if its bytes agree,
 * detection, GB18030 at last. A declaration that contradicts the bytes loses.
 */
public final class Charsets {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_\\-]{3,20})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;
    /** Characters that stand in any Chinese text; the decoding that shows more of them is the right one. */
    private static final String EVERYDAY = "，。、的一二三年月日和在有不人公开信息 \n0123456789";

    /**
     * A text and how it was got.
     *
     * @param losses bytes that stand for no character in the charset
     */
    public record Decoded(String text, Charset charset, int losses) {
    }

    private Charsets() {
    }

    /** Decodes; empty where the bytes are no text in any charset. */
    public static Optional<Decoded> decode(byte[] bytes) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        if (hasNul(bytes)) {
            return wide(bytes);
        }
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> mostlyUtf8(bytes))
                .or(() -> declared(bytes).flatMap(c -> strictly(bytes, c)))
                .or(() -> detected(bytes))
                .or(() -> strictly(bytes, GB18030))
                .or(() -> Optional.of(leniently(bytes, 0, GB18030)))
                .filter(d -> d.losses() * 50 <= d.text().length());
    }

    private static Optional<Decoded> byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            Decoded utf8 = leniently(b, 3, StandardCharsets.UTF_8);
            // A mark left in front of a text that was saved again in another charset.
            return utf8.losses() * 50 <= utf8.text().length() ? Optional.of(utf8)
                    : decode(java.util.Arrays.copyOfRange(b, 3, b.length));
        }
        if (starts(b, 0xFF, 0xFE, 0, 0) || starts(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(leniently(b, 4, Charset.forName(b[0] == 0 ? "UTF-32BE" : "UTF-32LE")));
        }
        if (starts(b, 0xFF, 0xFE)) {
            return Optional.of(leniently(b, 2, StandardCharsets.UTF_16LE));
        }
        return starts(b, 0xFE, 0xFF) ? Optional.of(leniently(b, 2, StandardCharsets.UTF_16BE)) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: of both byte orders the one that reads as a text, told by its everyday characters. */
    private static Optional<Decoded> wide(byte[] bytes) {
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).flatMap(c -> strictly(bytes, c).stream())
                .filter(d -> isProse(d.text()) && 20 * everyday(d) > d.text().length())
                .max(Comparator.comparingLong(Charsets::everyday));
    }

    /** Whether almost all characters are letters, digits, Han, spaces or common punctuation. */
    public static boolean isProse(String text) {
        if (text.isBlank()) {
            return false;
        }
        long odd = text.chars().filter(Charsets::isOdd).count();
        return odd * 50 <= text.length();
    }

    private static boolean isOdd(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B
                || c == 0x7F || c == 0xFFFD || c >= 0xE000 && c <= 0xF8FF || !Character.isDefined(c);
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** UTF-8 with a few broken characters: cut at the end, or damaged on the way. */
    private static Optional<Decoded> mostlyUtf8(byte[] bytes) {
        Decoded utf8 = leniently(bytes, 0, StandardCharsets.UTF_8);
        long wide = utf8.text().chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return wide > 20L * utf8.losses() ? Optional.of(utf8) : Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        Matcher m = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        return m.find() ? named(m.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.startsWith("GB") || upper.equals("X-GBK")) {
            return Optional.of(GB18030);
        }
        // An ASCII file that calls itself UTF-16 or Latin-1 says nothing true about Chinese text.
        return upper.startsWith("UTF") || upper.startsWith("ISO-8859") || upper.startsWith("WINDOWS") || !isKnown(name)
                ? Optional.empty() : Optional.of(Charset.forName(name));
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (java.nio.charset.IllegalCharsetNameException e) {
            return false;
        }
    }

    private static Optional<Decoded> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Charsets::named)
                .flatMap(c -> strictly(bytes, c)).filter(d -> everyday(d) >= strictly(bytes, GB18030)
                        .map(Charsets::everyday).orElse(0L));
    }

    private static long everyday(Decoded decoded) {
        return decoded.text().chars().filter(c -> EVERYDAY.indexOf(c) >= 0).count();
    }

    private static Optional<Decoded> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return Optional.of(new Decoded(text.toString(), charset, 0));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded leniently(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new Decoded(text, charset, (int) text.chars().filter(c -> c == 0xFFFD).count());
    }
}
