package nianshen.ingest.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.UnreadableException;

/** The page inside a web archive (.mht), a MIME message of the page and its pictures. */
final class Mhtml {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s*=\\s*\"?([^\"\\r\\n;]+)");
    private static final Pattern BLANK = Pattern.compile("\r?\n\r?\n");

    private Mhtml() {
    }

    /** Whether the beginning, in lower case, is that of a web archive. */
    static boolean isMhtml(String head) {
        String start = head.substring(0, Math.min(head.length(), 4096));
        return start.contains("mime-version:") && (start.contains("multipart/related") || start.contains("text/html"))
                && start.indexOf('<') != 0;
    }

    /** The bytes of the first HTML part, decoded from its transfer encoding. */
    static byte[] html(byte[] bytes) throws UnreadableException {
        String message = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher boundary = BOUNDARY.matcher(message);
        String[] parts = boundary.find() ? message.split(Pattern.quote("--" + boundary.group(1).strip())) : new String[] {message};
        for (String part : parts) {
            Matcher blank = BLANK.matcher(part.stripLeading());
            if (blank.find()) {
                String header = part.stripLeading().substring(0, blank.start()).toLowerCase(Locale.ROOT);
                if (header.contains("text/html")) {
                    return decoded(header, part.stripLeading().substring(blank.end()));
                }
            }
        }
        throw Refusals.truncated("网页存档（MHT）");
    }

    private static byte[] decoded(String header, String body) throws UnreadableException {
        if (header.contains("base64")) {
            return Base64.getMimeDecoder().decode(body);
        }
        return header.contains("quoted-printable") ? quotedPrintable(body) : body.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            int high = c == '=' && i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(body.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else if (c == '=') {
                i = body.indexOf('\n', i) < 0 ? body.length() : body.indexOf('\n', i);
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }
}
