package nianshen.rules.sentences;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What people write by habit for what the vocabulary calls otherwise: 部份, 31号, 三成. Each goes over a sentence in turn,
 * outside of quotations.
 */
final class Habits implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern ENTRY = Pattern.compile("\\[习惯]\\s*(.+?)\\s*=>\\s*(.*)");
    private final List<Habit> all = new ArrayList<>();

    /** A spelling, and what stands in its place, {@code $1} for its first group. */
    private record Habit(Pattern spelling, String meant) implements Serializable {
    }

    /** Whether a line of a vocabulary file is about habits. */
    static boolean is(String line) {
        return line.startsWith("[习惯]");
    }

    /** Takes in the habit that a line tells of; false where it tells of none. */
    boolean add(String line) {
        Matcher entry = ENTRY.matcher(line);
        try {
            return entry.matches() && all.add(new Habit(Pattern.compile(entry.group(1)), entry.group(2)));
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** The sentence as the vocabulary would have it. */
    Plain over(Plain sentence) {
        Plain meant = sentence;
        for (Habit habit : all) {
            meant = meant.with(habit.spelling(), habit.meant());
        }
        return meant;
    }
}
