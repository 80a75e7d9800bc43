package nianshen.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nianshen.text.Likeness;

/** What somebody who wrote a word most likely meant. */
public final class Nearest {

    private Nearest() {
    }

    /** The known word that is nearest, where it is near enough to be meant; else the only Chinese one that begins so. */
    public static Optional<String> of(String written, Collection<String> known) {
        List<String> longer = known.stream().filter(w -> written.matches("\\p{IsHan}{2,}") && w.startsWith(written) && !w.equals(written)).toList();
        return near(written, known).or(() -> longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty());
    }

    private static Optional<String> near(String written, Collection<String> known) {
        int most = Math.max(1, written.length() / 3);
        return known.stream().filter(w -> !w.equals(written) && distance(written, w) <= most)
                .min(Comparator.comparingInt((String w) -> distance(written, w)).thenComparing(w -> Likeness.steps(written, w))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code ，是否想写“…”}, or nothing. */
    public static String hint(String written, Collection<String> known) {
        return of(written, known).map(w -> "，是否想写“" + w + "”").orElse("");
    }

    /** Letters left out, added, mistaken or swapped with their neighbour; capitals count as small letters. */
    static int distance(String written, String meant) {
        return Likeness.steps(written.toLowerCase(Locale.ROOT), meant.toLowerCase(Locale.ROOT));
    }
}
