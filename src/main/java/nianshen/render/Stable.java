package nianshen.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** What makes two runs over the same input give the same bytes. */
final class Stable {

    private Stable() {
    }

    /** Twelve hex digits that stand for a text. */
    static String hash(String text) {
        return HexFormat.of().formatHex(digest(text)).substring(0, 12);
    }

    /** A number that stands for a text. */
    static long number(String text) {
        return java.nio.ByteBuffer.wrap(digest(text)).getLong();
    }

    /** SOURCE_DATE_EPOCH where set, else the clock, in whole seconds. */
    static Instant now() {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        return epoch != null && epoch.matches("\\d{1,12}") ? Instant.ofEpochSecond(Long.parseLong(epoch))
                : Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
