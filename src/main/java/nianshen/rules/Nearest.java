package nianshen.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody who wrote a word most likely meant. */
final class Nearest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Nearest() {
    }

    /** The known word that is nearest, where it is near enough to be meant. */
    static Optional<String> of(String written, Collection<String> known) {
        int most = Math.max(1, written.length() / 3);
        return known.stream().filter(w -> distance(written, w) <= most)
                .min(Comparator.comparingInt((String w) -> distance(written, w)).thenComparing(Comparator.naturalOrder()));
    }

    /** {@code ，是否想写“…”}, or nothing. */
    static String hint(String written, Collection<String> known) {
        return of(written, known).map(w -> "，是否想写“" + w + "”").orElse("");
    }

    private static int distance(String a, String b) {
        return DISTANCE.apply(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
    }
}
