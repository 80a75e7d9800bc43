package nianshen.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A passage as others are compared with it: without what changes every year, and what every report says. That is numbers,
 * years and dates, names of norms in 《》, document numbers, punctuation and white space.
 */
public final class Resemblance {

    private static final Pattern MASKED = Pattern.compile("《[^》]*》|〔[^〕]*〕|[\\d０-９]+(?:[.．][\\d０-９]+)?%?|[^" + Han.CHARACTER + "\\p{L}]");
    private static final int SHINGLE = 3;

    private final String masked;
    /** Its runs of three characters as numbers, in order, each as often as it stands there. */
    private final long[] runs;

    private Resemblance(String masked) {
        this.masked = masked;
        this.runs = IntStream.rangeClosed(0, masked.length() - SHINGLE).mapToLong(i -> run(masked, i)).sorted().toArray();
    }

    private static long run(String text, int at) {
        return (long) text.charAt(at) << 2 * Character.SIZE | (long) text.charAt(at + 1) << Character.SIZE | text.charAt(at + 2);
    }

    /** The passage as far as it counts. */
    public static Resemblance of(String passage) {
        return new Resemblance(MASKED.matcher(passage).replaceAll(""));
    }

    /** Passages as one, in order. */
    public static Resemblance together(List<Resemblance> passages) {
        return new Resemblance(passages.stream().map(p -> p.masked).collect(Collectors.joining()));
    }

    /** How many characters of it count. */
    public int length() {
        return masked.length();
    }

    /** Dice's coefficient of the runs of three characters of both, each as often as it stands there: 0 to 1. */
    public double to(Resemblance other) {
        int all = runs.length + other.runs.length;
        return all == 0 ? 0 : 2.0 * shared(other) / all;
    }

    private int shared(Resemblance other) {
        int shared = 0;
        int at = 0;
        for (long run : runs) {
            while (at < other.runs.length && other.runs[at] < run) {
                at++;
            }
            if (at < other.runs.length && other.runs[at] == run) {
                shared++;
                at++;
            }
        }
        return shared;
    }
}
