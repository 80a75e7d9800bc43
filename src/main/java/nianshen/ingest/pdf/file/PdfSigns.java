package nianshen.ingest.pdf.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the signs that a content stream is written in (PDF 32000-1, 7.2 and 7.3): numbers, strings, names, arrays, operators. */
final class PdfSigns {

    private final byte[] in;
    private int at;
    private boolean broken;
    private final String[] operators = new String[256];

    PdfSigns(byte[] content) {
        in = content;
    }

    /** The character that is next; -1 at the end. */
    int here() {
        return peek(0);
    }

    void skip(int characters) {
        at += characters;
    }

    /** Whether something in what was read is against the rules of writing: an end in the middle, a letter in a code. */
    boolean broken() {
        return broken;
    }

    /** Moves behind the data of an inline image, whose {@code ID} was just read. */
    void skipImage() {
        for (at++; at + 2 < in.length; at++) {
            if (in[at] == 'E' && in[at + 1] == 'I' && in[at - 1] <= ' ' && in[at - 1] >= 0 && in[at + 2] <= ' '
                    && in[at + 2] >= 0 && plainText(at + 3)) {
                at += 2;
                return;
            }
        }
        at = in.length;
        broken = true;
    }

    private boolean plainText(int from) {
        for (int i = from; i < Math.min(in.length, from + 8); i++) {
            if (in[i] < 0 || in[i] < ' ' && in[i] != '\n' && in[i] != '\r' && in[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** A name, without its stroke. */
    String name() {
        int from = ++at;
        while (at < in.length && regular(in[at] & 0xff)) {
            at++;
        }
        return unescaped(new String(in, from, at - from, StandardCharsets.ISO_8859_1));
    }

    /** An array: strings as {@code byte[]}, numbers as {@link Double}. */
    List<Object> array() {
        List<Object> elements = new ArrayList<>();
        at++;
        while (at < in.length && in[at] != ']') {
            int c = in[at] & 0xff;
            if (beginsNumber(c)) {
                elements.add(number());
            } else if (c == '(') {
                elements.add(literal());
            } else if (c == '<' && peek(1) == '<') {
                at += 2;
            } else if (c == '<') {
                elements.add(hex());
            } else {
                at++;
            }
        }
        broken |= at >= in.length;
        at++;
        return elements;
    }

    int peek(int ahead) {
        return at + ahead < in.length ? in[at + ahead] & 0xff : -1;
    }

    static boolean delimiter(int c) {
        return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' || c == '}'
                || c == '/' || c == '%';
    }

    private static boolean regular(int c) {
        return c > ' ' && !delimiter(c);
    }

    static boolean beginsNumber(int c) {
        return c >= '0' && c <= '9' || c == '-' || c == '.' || c == '+';
    }

    double number() {
        boolean negative = false;
        while (at < in.length && (in[at] == '-' || in[at] == '+')) {
            negative |= in[at++] == '-';
        }
        double value = digits();
        if (at < in.length && in[at] == '.') {
            int from = ++at;
            double fraction = digits();
            value += fraction / Math.pow(10, at - from);
        }
        while (at < in.length && (in[at] == '-' || in[at] == '.' || in[at] >= '0' && in[at] <= '9')) {
            at++;
        }
        return negative ? -value : value;
    }

    private double digits() {
        double value = 0;
        while (at < in.length && in[at] >= '0' && in[at] <= '9') {
            value = value * 10 + in[at++] - '0';
        }
        return value;
    }

    /** A string in hexadecimal digits. */
    byte[] hex() {
        byte[] bytes = new byte[(end('>') - at) / 2 + 1];
        int length = 0;
        int high = -1;
        for (at++; at < in.length && in[at] != '>'; at++) {
            int digit = Character.digit(in[at], 16);
            if (digit >= 0 && high >= 0) {
                bytes[length++] = (byte) (high << 4 | digit);
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            } else {
                broken |= in[at] > ' ' || in[at] < 0;
            }
        }
        broken |= at >= in.length;
        if (high >= 0) {
            bytes[length++] = (byte) (high << 4);
        }
        at++;
        return Arrays.copyOf(bytes, length);
    }

    private int end(char mark) {
        int end = at;
        while (end < in.length && in[end] != mark) {
            end++;
        }
        return end;
    }

    /** A string in brackets. */
    byte[] literal() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int depth = 1;
        for (at++; at < in.length; at++) {
            int c = in[at];
            depth += c == '(' ? 1 : 0;
            depth -= c == ')' ? 1 : 0;
            if (depth == 0) {
                break;
            }
            if (c == '\\') {
                escaped(bytes);
            } else {
                bytes.write(c);
            }
        }
        broken |= at >= in.length;
        at++;
        return bytes.toByteArray();
    }

    private void escaped(ByteArrayOutputStream bytes) {
        int c = peek(1);
        at++;
        if (c >= '0' && c <= '7') {
            int value = c - '0';
            for (int i = 0; i < 2 && peek(1) >= '0' && peek(1) <= '7'; i++) {
                value = value * 8 + in[++at] - '0';
            }
            bytes.write(value);
        } else if (c == '\r') {
            at += peek(1) == '\n' ? 1 : 0;
        } else if (c != '\n' && c >= 0) {
            int known = "nrtbf".indexOf(c);
            bytes.write(known < 0 ? c : "\n\r\t\b\f".charAt(known));
        }
    }

    void skipLine() {
        while (at < in.length && in[at] != '\n' && in[at] != '\r') {
            at++;
        }
    }

    /** An operator, each one the same object for as long as no other takes its place. */
    String operator() {
        int from = at;
        int hash = 0;
        while (at < in.length && regular(in[at] & 0xff)) {
            hash = hash * 31 + in[at++];
        }
        String known = operators[hash & 0xff];
        if (known == null || !same(known, from)) {
            known = new String(in, from, at - from, StandardCharsets.ISO_8859_1);
            operators[hash & 0xff] = known;
        }
        return known;
    }

    private boolean same(String known, int from) {
        if (known.length() != at - from) {
            return false;
        }
        for (int i = 0; i < known.length(); i++) {
            if (known.charAt(i) != in[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(String name) {
        if (name.indexOf('#') < 0) {
            return name;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < name.length(); i++) {
            boolean code = name.charAt(i) == '#' && i + 2 < name.length() && Character.digit(name.charAt(i + 1), 16) >= 0
                    && Character.digit(name.charAt(i + 2), 16) >= 0;
            bytes.write(code ? Integer.parseInt(name, i + 1, i + 3, 16) : name.charAt(i));
            i += code ? 2 : 0;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
