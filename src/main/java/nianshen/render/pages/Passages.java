package nianshen.render.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianshen.findings.Evidence;
import nianshen.render.files.Chars;
import nianshen.render.wording.Places;
import nianshen.text.SharedRuns;

/**
 * Two passages side by side, one of the report and one of another report, with what they have in common.
 *
 * @param own   pieces of the report's own passage
 * @param other pieces of the other report's passage
 */
record Passages(String place, List<SharedRuns.Run> own, String otherPlace, List<SharedRuns.Run> other) {

    /** More characters than a sentence has are not taken apart. */
    private static final int LONGEST = 2000;

    /** The passages of a finding; none where its evidence does not come in such pairs. */
    static List<Passages> of(List<Evidence> evidence, Places places) {
        List<Evidence> own = quoted(evidence, true);
        List<Evidence> other = quoted(evidence, false);
        return own.size() == other.size() ? IntStream.range(0, own.size()).mapToObj(i -> of(own.get(i), other.get(i), places)).toList() : List.of();
    }

    private static List<Evidence> quoted(List<Evidence> evidence, boolean own) {
        return evidence.stream().filter(e -> passage(e) && own == (e.report() == null)).toList();
    }

    /** Whether it is words and no cell. */
    private static boolean passage(Evidence e) {
        return e.quote() != null && !e.quote().isBlank() && e.value() == null;
    }

    /** The report's own passage. */
    String ownText() {
        return own.stream().map(SharedRuns.Run::text).collect(Collectors.joining());
    }

    private static Passages of(Evidence own, Evidence other, Places places) {
        String one = Chars.oneLine(own.quote());
        String two = Chars.oneLine(other.quote());
        return new Passages(places.of(own), runs(one, two), places.of(other), runs(two, one));
    }

    private static List<SharedRuns.Run> runs(String one, String other) {
        return Math.max(one.length(), other.length()) > LONGEST ? List.of(new SharedRuns.Run(one, false)) : SharedRuns.of(one, other);
    }
}
