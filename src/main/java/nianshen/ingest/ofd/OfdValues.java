package nianshen.ingest.ofd;

import java.util.Arrays;
import java.util.StringTokenizer;
import nianshen.ingest.canvas.Matrix;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.page.Box;
import org.w3c.dom.Element;

/** Numbers, lists and boxes as OFD writes them (GB/T 33190-2016, 7.2). What is no number, or none of this world, is nought. */
final class OfdValues {

    private static final double HUGE = 1e7;
    private static final int LONGEST = 16;
    private static final String BETWEEN = " \t\n\r,";

    private OfdValues() {
    }

    /** A number in an attribute. */
    static double number(Element e, String attribute, double otherwise) {
        String text = Xml.attribute(e, attribute).strip();
        return text.isEmpty() ? otherwise : number(text);
    }

    /** A number. */
    static double number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Math.abs(value) < HUGE ? value : 0;
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** A switch in an attribute. */
    static boolean flag(Element e, String attribute, boolean otherwise) {
        String text = Xml.attribute(e, attribute).strip();
        return text.isEmpty() ? otherwise : text.equalsIgnoreCase("true") || text.equals("1");
    }

    /** A short list of numbers, as a box or a matrix is. */
    static double[] numbers(String text) {
        StringTokenizer tokens = new StringTokenizer(text, BETWEEN);
        double[] values = new double[Math.min(LONGEST, tokens.countTokens())];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(tokens.nextToken());
        }
        return values;
    }

    /** A box from its left, top, width and height; null where it is none. */
    static Box box(String text) {
        double[] b = numbers(text);
        return b.length < 4 ? null : Box.ofCorners(b[0], b[1], b[0] + b[2], b[1] + b[3]);
    }

    /** A matrix; the one that moves nothing where there is none. */
    static Matrix matrix(String text) {
        double[] m = numbers(text);
        return Matrix.of(m);
    }

    /**
     * The steps from one character to the next (11.3); {@code g 3 5} says 5 three times.
     *
     * @param most so many are needed; where fewer are given the rest is not there
     */
    static double[] deltas(String text, int most) {
        StringTokenizer tokens = new StringTokenizer(text, BETWEEN);
        double[] all = new double[most];
        int count = 0;
        while (tokens.hasMoreTokens() && count < most) {
            String token = tokens.nextToken();
            boolean run = token.equals("g") && tokens.countTokens() >= 2;
            int times = run ? (int) Math.max(0, Math.min(most - count, number(tokens.nextToken()))) : 1;
            Arrays.fill(all, count, count + times, number(run ? tokens.nextToken() : token));
            count += times;
        }
        return count == most ? all : Arrays.copyOf(all, count);
    }
}
