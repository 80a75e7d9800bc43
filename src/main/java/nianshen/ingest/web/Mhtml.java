package nianshen.ingest.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.UnreadableException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** The page inside a web archive (.mht), a MIME message of the page and its pictures (RFC 2557). */
final class Mhtml {

    private static final int HEAD = 4096;
    private static final Pattern DOCUMENT = Pattern.compile("application/(?:pdf|msword|ofd|vnd\\.(?:openxml|ms-))");
    private static final Pattern CELL = Pattern.compile("(?i)<td[\\s>]");
    /** No frame around a page has so many cells. */
    private static final int TABLES = 60;

    private Mhtml() {
    }

    /** Whether the beginning, in lower case, is that of a web archive. */
    static boolean isMhtml(String head) {
        String start = head.substring(0, Math.min(head.length(), HEAD));
        return start.contains("mime-version:") && (start.contains("multipart/related") || start.contains("text/html"))
                && start.indexOf('<') != 0;
    }

    /** The bytes of the first HTML part, however deep it lies, decoded from its transfer encoding. */
    static byte[] html(byte[] bytes) throws UnreadableException {
        MimeTokenStream parts = new MimeTokenStream(MimeConfig.PERMISSIVE);
        parts.parse(message(bytes));
        try {
            while (parts.getState() != EntityState.T_END_OF_STREAM) {
                if (parts.getState() == EntityState.T_BODY && parts.getBodyDescriptor().getMimeType().equals("text/html")) {
                    return parts.getDecodedInputStream().readAllBytes();
                }
                parts.next();
            }
        } catch (IOException | MimeException e) {
            throw Refusals.damaged("网页存档（MHT）", "内部结构有误");
        }
        throw Refusals.truncated("网页存档（MHT）");
    }

    /** Whether a page of tables stands in it behind the first page, or a document of another program: frames of a page are none. */
    static boolean holdsMore(byte[] bytes) {
        MimeTokenStream parts = new MimeTokenStream(MimeConfig.PERMISSIVE);
        parts.parse(message(bytes));
        boolean page = false;
        try {
            for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
                String type = state == EntityState.T_BODY ? parts.getBodyDescriptor().getMimeType() : "";
                if (DOCUMENT.matcher(type).lookingAt() || type.equals("text/html") && page
                        && CELL.matcher(new String(parts.getDecodedInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)).results().limit(TABLES).count() == TABLES) {
                    return true;
                }
                page |= type.equals("text/html");
            }
        } catch (IOException | MimeException damaged) {
            return false; // what is damaged was told where the first page was read
        }
        return false;
    }

    /**
     * Tells the pictures by each address the page may call them by: that of their place, and {@code cid:} with that of
     * their content. Those that a damaged archive has lost are not told.
     */
    static void pictures(byte[] bytes, BiConsumer<String, byte[]> told) {
        MimeTokenStream parts = new MimeTokenStream(MimeConfig.PERMISSIVE);
        parts.parse(message(bytes));
        List<String> addresses = new ArrayList<>();
        try {
            for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
                if (state == EntityState.T_START_HEADER) {
                    addresses.clear();
                } else if (state == EntityState.T_FIELD) {
                    address(parts.getField()).ifPresent(addresses::add);
                } else if (state == EntityState.T_BODY && parts.getBodyDescriptor().getMimeType().startsWith("image/")) {
                    byte[] picture = parts.getDecodedInputStream().readAllBytes();
                    addresses.forEach(address -> told.accept(address, picture));
                }
            }
        } catch (IOException | MimeException damaged) {
            // What stood before the damage has been told; the rest stay pictures.
        }
    }

    private static Optional<String> address(Field field) {
        String value = field.getBody().strip();
        return switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "content-location" -> Optional.of(value);
            case "content-id" -> Optional.of("cid:" + value.replaceAll("^<|>$", ""));
            default -> Optional.empty();
        };
    }

    /** From the first header on: a byte order mark or blank lines above it would end the header before it begins. */
    private static InputStream message(byte[] bytes) {
        int from = 0;
        while (from < bytes.length && bytes[from] <= ' ') {
            from++;
        }
        return new ByteArrayInputStream(bytes, from, bytes.length - from);
    }
}
