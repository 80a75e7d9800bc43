package nianshen.ingest.pdf.file;

import java.util.Arrays;
import java.util.List;

/**
 * Takes a content stream apart (PDF 32000-1, 7.2 and 7.8.2): operands are gathered until their operator is met. Made
 * for this one purpose, since the general parser takes half the time of reading a page. What is malformed is skipped.
 */
public final class PdfTokens {

    private static final int MOST_NUMBERS = 64;

    private final PdfSigns signs;
    private final double[] numbers = new double[MOST_NUMBERS];
    private int count;
    private byte[] string;
    private String name;
    private String tag;
    /** Whether the end came behind operands. */
    private boolean cut;
    private List<Object> array;

    /** @param content a content stream, unpacked */
    public PdfTokens(byte[] content) {
        signs = new PdfSigns(content);
    }

    /** Moves on behind the next operator and returns it; null at the end. */
    public String next() {
        count = 0;
        string = null;
        name = null;
        tag = null;
        array = null;
        for (int c = signs.here(); c >= 0; c = signs.here()) {
            if (c <= ' ') {
                signs.skip(1);
            } else if (PdfSigns.beginsNumber(c)) {
                put(signs.number());
            } else if (c == '(') {
                string = signs.literal();
            } else if (c == '<' && signs.peek(1) == '<') {
                signs.skip(2);
            } else if (c == '<') {
                string = signs.hex();
            } else if (c == '/') {
                name = signs.name();
                tag = tag == null ? name : tag;
            } else if (c == '[') {
                array = signs.array();
            } else if (c == '%') {
                signs.skipLine();
            } else if (PdfSigns.delimiter(c)) {
                signs.skip(1);
            } else {
                return signs.operator();
            }
        }
        cut |= count > 0 || string != null || name != null || array != null;
        return null;
    }

    /** Whether something in what was read is against the rules of writing: an end in the middle, a letter in a code. */
    public boolean broken() {
        return cut || signs.broken();
    }

    /** The numbers before the operator. */
    public int count() {
        return count;
    }

    /** The number at the index, 0 where there are fewer. */
    public double number(int index) {
        return index < count ? numbers[index] : 0;
    }

    /** All numbers before the operator, in order. */
    public double[] allNumbers() {
        return Arrays.copyOf(numbers, count);
    }

    /** The last numbers before the operator, as many as there are up to so many. */
    public double[] last(int many) {
        return Arrays.copyOfRange(numbers, Math.max(0, count - many), count);
    }

    /** The string before the operator, null without one. */
    public byte[] string() {
        return string;
    }

    /** The name before the operator (without slash), null without one. */
    public String name() {
        return name;
    }

    /** The first name before the operator: the tag of marked content. */
    public String tag() {
        return tag;
    }

    /** The array before the operator, strings as {@code byte[]}, numbers as {@link Double}; null without one. */
    public List<Object> array() {
        return array;
    }

    /** Moves behind the data of an inline image, whose {@code ID} was just read. */
    public void skipImage() {
        signs.skipImage();
    }

    private void put(double number) {
        if (count < MOST_NUMBERS) {
            numbers[count++] = number;
        }
    }
}
