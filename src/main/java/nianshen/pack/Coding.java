package nianshen.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file that people write: in UTF-8 or, as WPS and Excel save it on Chinese Windows, in GBK. */
public final class Coding {

    private static final Charset GBK = Charset.forName("GB18030");
    private static final Charset COMMON = Charset.forName("GB2312");
    /** In writing hardly a character is rare; in UTF-8 that is damaged, read as GBK, every other one is. */
    private static final double MOSTLY = 0.95;
    private static final char MARK = '\uFEFF';

    private Coding() {
    }

    /** The text without a byte order mark; nothing where the bytes are in neither encoding. */
    public static Optional<String> text(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8).filter(text -> text.indexOf('\0') < 0).or(() -> decoded(bytes, GBK).filter(Coding::isWriting))
                .map(text -> text.indexOf(MARK) == 0 ? text.substring(1) : text);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isWriting(String text) {
        CharsetEncoder common = COMMON.newEncoder();
        long foreign = text.chars().filter(c -> c >= 128).count();
        long known = text.chars().filter(c -> c >= 128 && common.canEncode((char) c)).count();
        return text.indexOf('\0') < 0 && known >= MOSTLY * foreign;
    }
}
