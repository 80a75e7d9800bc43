package nianshen.text;

import java.util.ArrayList;
import java.util.List;

/** A text taken apart into what stands in another one too, in the same order, and what does not. */
public final class SharedRuns {

    /** Shorter ones are in common by chance. */
    private static final int LEAST = 2;

    private SharedRuns() {
    }

    /** A piece of the text. */
    public record Run(String text, boolean shared) {
    }

    /** The pieces of the one text, in order; together they are the text. */
    public static List<Run> of(String one, String other) {
        List<Run> runs = new ArrayList<>();
        gather(one, other, runs);
        return runs;
    }

    /** The longest piece in common divides both. */
    private static void gather(String one, String other, List<Run> runs) {
        int[] longest = longest(one, other);
        int length = longest[2];
        if (length < LEAST) {
            if (!one.isEmpty()) {
                runs.add(new Run(one, false));
            }
            return;
        }
        gather(one.substring(0, longest[0]), other.substring(0, longest[1]), runs);
        runs.add(new Run(one.substring(longest[0], longest[0] + length), true));
        gather(one.substring(longest[0] + length), other.substring(longest[1] + length), runs);
    }

    /** Where the longest piece in common begins in each, and its length. */
    private static int[] longest(String one, String other) {
        int[] best = new int[3];
        int[] before = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int[] lengths = new int[other.length() + 1];
            for (int j = 1; j <= other.length(); j++) {
                lengths[j] = one.charAt(i - 1) == other.charAt(j - 1) ? before[j - 1] + 1 : 0;
                if (lengths[j] > best[2]) {
                    best = new int[] {i - lengths[j], j - lengths[j], lengths[j]};
                }
            }
            before = lengths;
        }
        return best;
    }
}
