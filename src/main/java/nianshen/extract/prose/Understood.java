package nianshen.extract.prose;

import java.math.BigDecimal;
import java.util.List;
import nianshen.facts.Claim.Scope;
import nianshen.words.Frame;

/**
 * A number of a sentence, or a statement that there is none, as it was understood.
 *
 * @param subjects what it counts; empty where it is nothing that a table holds, or was not understood
 * @param value    0 for a statement that there is none
 * @param unit     as printed, or the unit of money to which it was brought; null where there is none
 * @param nil      a statement without a figure
 * @param unknown  the words between subject and figure that nothing knows
 * @param sure     whether its owner is proved but for those words
 * @param start    first plain character, in the sentence
 * @param end      behind the last
 */
public record Understood(List<String> subjects, BigDecimal value, String unit, Scope scope, boolean nil, boolean approximate,
        boolean inclusive, List<String> unknown, boolean sure, int start, int end) {

    /** Whether every word from subject to figure is known, and the owner is certain. */
    public boolean proved() {
        return sure && unknown.isEmpty();
    }

    Understood including() {
        return new Understood(subjects, value, unit, scope, nil, approximate, true, unknown, sure, start, end);
    }

    Understood within(Scope other) {
        return new Understood(subjects, value, unit, other, nil, approximate, inclusive, unknown, sure, start, end);
    }

    Understood of(List<String> owners, boolean certain) {
        return new Understood(owners, value, unit, scope, nil, approximate, inclusive, unknown, certain, start, end);
    }

    /** The number read as what became of it. */
    Understood becoming(List<Frame> frames, List<String> strange, int until) {
        return new Understood(Owners.subjects(frames), value, unit, scope, nil, approximate, false, strange, frames.stream().allMatch(Frame::sure), start, until);
    }

    /** The same, told where another stands. */
    Understood at(Understood other) {
        return new Understood(subjects, value, unit, scope, nil, approximate, inclusive, unknown, sure, other.start, other.end);
    }

    Understood unsure() {
        return of(subjects, false);
    }
}
