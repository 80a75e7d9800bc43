package nianshen.ingest.ofd;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.ingest.canvas.Contour;
import nianshen.ingest.canvas.Matrix;
import nianshen.ingest.source.Limit;

/** The short form of a path (9.1): a letter for the step, then its numbers, of which the last two are where it leads. */
final class OfdPath {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final int MOST = 7;

    private final Matcher tokens;
    private final Limit steps;
    private String next;

    private OfdPath(String data, Limit steps) {
        this.tokens = TOKEN.matcher(data);
        this.steps = steps;
        advance();
    }

    /** Traces the path; what stands before a damaged place counts. */
    static void trace(String data, Matrix matrix, Contour contour, Limit steps) {
        OfdPath path = new OfdPath(data, steps);
        double[] numbers = new double[MOST];
        while (path.next != null) {
            char step = path.next.charAt(0);
            path.advance();
            int due = due(step);
            if (path.numbers(numbers) < due) {
                return;
            }
            step(step, due, numbers, matrix, contour);
        }
    }

    private static int due(char step) {
        return switch (step) {
            case 'S', 'M', 'L' -> 2;
            case 'Q' -> 4;
            case 'B' -> 6;
            case 'A' -> 7;
            default -> 0;
        };
    }

    private static void step(char step, int due, double[] n, Matrix m, Contour contour) {
        double x = due < 2 ? 0 : m.x(n[due - 2], n[due - 1]);
        double y = due < 2 ? 0 : m.y(n[due - 2], n[due - 1]);
        switch (step) {
            case 'S', 'M' -> contour.moveTo(x, y);
            case 'L' -> contour.lineTo(x, y);
            case 'Q' -> contour.curveTo(m.x(n[0], n[1]), m.y(n[0], n[1]), m.x(n[0], n[1]), m.y(n[0], n[1]), x, y);
            case 'B' -> contour.curveTo(m.x(n[0], n[1]), m.y(n[0], n[1]), m.x(n[2], n[3]), m.y(n[2], n[3]), x, y);
            case 'A' -> contour.curveTo(contour.x(), contour.y(), x, y, x, y);
            case 'C' -> contour.close();
            default -> {
            }
        }
    }

    /** The numbers behind a step, as many as any step has; how many there were. */
    private int numbers(double[] into) {
        int count = 0;
        while (next != null && !Character.isLetter(next.charAt(0))) {
            if (count < into.length) {
                into[count++] = OfdValues.number(next);
            }
            advance();
        }
        return count;
    }

    private void advance() {
        steps.use(1);
        next = tokens.find() ? tokens.group() : null;
    }
}
