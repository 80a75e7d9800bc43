package nianshen.rules.phrases;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * What people write by habit for what the vocabulary calls otherwise: 部份, 31号, 三成. Each goes over a sentence in turn,
 * outside of quotations. And what they write by mistake, with what to say of it where nothing else understands it.
 */
final class Habits implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern ENTRY = Pattern.compile("\\[(习惯|误写)]\\s*(.+?)\\s*=>\\s*(.*)");
    private static final Pattern QUOTATION = Pattern.compile("\"([^\"]*)\"");
    private final List<Habit> all = new ArrayList<>();
    private final List<Habit> mistakes = new ArrayList<>();

    /** A spelling, and what stands in its place, {@code $1} for its first group. */
    private record Habit(Pattern spelling, String meant) implements Serializable {
    }

    /** Whether a line of a vocabulary file is about habits or mistakes. */
    static boolean is(String line) {
        return line.startsWith("[习惯]") || line.startsWith("[误写]");
    }

    /** Takes in the habit or mistake that a line tells of; false where it tells of none. */
    boolean add(String line) {
        Matcher entry = ENTRY.matcher(line);
        try {
            return entry.matches() && (entry.group(1).equals("习惯") ? all : mistakes).add(new Habit(Pattern.compile(entry.group(2)), entry.group(3)));
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** Whether an earlier line is about the same spelling, which then goes before. */
    boolean knows(String line) {
        Matcher entry = ENTRY.matcher(line);
        return entry.matches() && (entry.group(1).equals("习惯") ? all : mistakes).stream().anyMatch(h -> h.spelling().pattern().equals(entry.group(2)));
    }

    /** The sentence as the vocabulary would have it. */
    Plain over(Plain sentence) {
        Plain meant = sentence;
        for (Habit habit : all) {
            meant = meant.with(habit.spelling(), habit.meant());
        }
        return meant;
    }

    /** What is to be said of a sentence that nobody understands; nothing where it has no known mistake. */
    Optional<String> mistaken(String sentence) {
        return mistakes.stream().flatMap(m -> {
            Matcher found = m.spelling().matcher(sentence);
            return found.find() ? Stream.of(told(found, m.meant())) : Stream.empty();
        }).findFirst();
    }

    private static String told(Matcher mistake, String words) {
        StringBuilder told = new StringBuilder();
        mistake.appendReplacement(told, words);
        return QUOTATION.matcher(told.substring(mistake.start())).replaceAll("“$1”");
    }
}
