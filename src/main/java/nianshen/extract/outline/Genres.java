package nianshen.extract.outline;

import java.util.Optional;
import nianshen.text.Likeness;
import nianshen.words.WordList;
import nianshen.words.WordList.Hit;

/**
 * Finds what a title calls the document: by its proper name ("政府信息公开工作年度报告"), by that name with a slip of the pen
 * ("…工作告年度报"), by other names. A slip in one place goes before other names, which are less than the proper one.
 *
 * @param names the proper name as a phrase, other names as expressions
 */
record Genres(WordList names) {

    /** Letters a slip may add or leave out. */
    private static final int SPARE = 2;

    /** The name, the last one where there are several of a kind. */
    Optional<Hit> in(String plain) {
        return exact(plain).or(() -> mistaken(plain, 1)).or(() -> names.last(plain)).or(() -> mistaken(plain, 2));
    }

    /** Whether the words hold the proper name, letter by letter. */
    boolean proper(String plain) {
        return exact(plain).isPresent();
    }

    private Optional<Hit> exact(String plain) {
        return names.phrases().stream().filter(plain::contains)
                .map(n -> new Hit(plain.lastIndexOf(n), plain.lastIndexOf(n) + n.length(), null)).findFirst();
    }

    private Optional<Hit> mistaken(String plain, int most) {
        return names.phrases().stream().filter(n -> n.chars().filter(c -> plain.indexOf(c) >= 0).count() >= n.length() - most)
                .flatMap(n -> mistaken(plain, n, most).stream()).findFirst();
    }

    /** The stretch with the fewest slips, the shortest of those. */
    private static Optional<Hit> mistaken(String plain, String name, int most) {
        Hit best = null;
        int least = most + 1;
        for (int length = name.length() - SPARE; length <= name.length() + SPARE; length++) {
            for (int from = 0; from + length <= plain.length(); from++) {
                int steps = Likeness.steps(plain.substring(from, from + length), name);
                if (steps < least) {
                    least = steps;
                    best = new Hit(from, from + length, null);
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
