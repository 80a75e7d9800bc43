package nianshen.rules.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody who wrote a word most likely meant. */
public final class Nearest {

    private Nearest() {
    }

    /** The known word that is nearest, where it is near enough to be meant. */
    public static Optional<String> of(String written, Collection<String> known) {
        int most = Math.max(1, written.length() / 3);
        return known.stream().filter(w -> !w.equals(written) && distance(written, w) <= most)
                .min(Comparator.comparingInt((String w) -> distance(written, w)).thenComparing(w -> steps(written, w))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code ，是否想写“…”}, or nothing. */
    public static String hint(String written, Collection<String> known) {
        return of(written, known).map(w -> "，是否想写“" + w + "”").orElse("");
    }

    /** Letters left out, added, mistaken or swapped with their neighbour; capitals count as small letters. */
    static int distance(String written, String meant) {
        return steps(written.toLowerCase(Locale.ROOT), meant.toLowerCase(Locale.ROOT));
    }

    private static int steps(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1,
                        cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
