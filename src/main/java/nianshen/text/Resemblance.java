package nianshen.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much two passages have in common once what changes every year, and what every report says, is left out: numbers,
 * years and dates, names of norms in 《》, document numbers, punctuation and white space.
 */
public final class Resemblance {

    private static final Pattern MASKED = Pattern.compile("《[^》]*》|〔[^〕]*〕|[\\d０-９]+(?:[.．][\\d０-９]+)?%?|[^\\p{IsHan}\\p{L}]");
    private static final int SHINGLE = 3;

    private Resemblance() {
    }

    /** The passage without what does not count. */
    public static String masked(String passage) {
        return MASKED.matcher(passage).replaceAll("");
    }

    /** Dice's coefficient of the runs of three characters of two masked passages, each as often as it stands there: 0 to 1. */
    public static double of(String one, String other) {
        Map<String, Integer> runs = runs(one);
        int all = Math.max(0, one.length() - SHINGLE + 1) + Math.max(0, other.length() - SHINGLE + 1);
        int shared = 0;
        for (int i = 0; i + SHINGLE <= other.length(); i++) {
            Integer left = runs.computeIfPresent(other.substring(i, i + SHINGLE), (run, n) -> n - 1);
            shared += left != null && left >= 0 ? 1 : 0;
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Map<String, Integer> runs(String text) {
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + SHINGLE <= text.length(); i++) {
            runs.merge(text.substring(i, i + SHINGLE), 1, Integer::sum);
        }
        return runs;
    }
}
