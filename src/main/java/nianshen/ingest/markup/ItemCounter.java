package nianshen.ingest.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.text.Blanks;

/** Counts the items of automatic lists and writes their numbers out, for both generations of Word. */
public final class ItemCounter {

    /** Levels of a Word list. */
    public static final int LEVELS = 9;

    /**
     * One level of a list.
     *
     * @param text    what is written, {@code %1} to {@code %9} standing for the numbers of the levels
     * @param restart the level (from 1) whose item starts this one anew; 0 never; -1 any higher level
     * @param legal   whether all numbers are written in plain digits
     */
    public record Level(NumberStyle style, String text, int start, int restart, boolean legal) {
    }

    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> started = new HashMap<>();

    /**
     * The number of the next item.
     *
     * @param list   the list whose items are counted together
     * @param user   the use of that list; a use with starts of its own begins anew when first met
     * @param levels the levels of the list
     * @param depth  the item's level, from 0
     */
    public String next(String list, String user, List<Level> levels, int depth, boolean ownStart) {
        if (depth < 0 || depth >= levels.size()) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list, k -> fresh(levels));
        if (ownStart && started.putIfAbsent(user + "/" + depth, true) == null) {
            counts[depth] = levels.get(depth).start() - 1;
        }
        counts[depth]++;
        for (int deeper = depth + 1; deeper < levels.size(); deeper++) {
            int restart = levels.get(deeper).restart();
            if (restart < 0 || restart > 0 && depth < restart) {
                counts[deeper] = levels.get(deeper).start() - 1;
            }
        }
        return spaced(written(levels, counts, depth));
    }

    private static int[] fresh(List<Level> levels) {
        return levels.stream().mapToInt(l -> l.start() - 1).toArray();
    }

    private static String written(List<Level> levels, int[] counts, int depth) {
        Level own = levels.get(depth);
        if (own.style() == NumberStyle.BULLET || own.style() == NumberStyle.NONE && own.text().indexOf('%') < 0) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < own.text().length(); i++) {
            char c = own.text().charAt(i);
            int level = c == '%' && i + 1 < own.text().length() ? own.text().charAt(i + 1) - '1' : -1;
            if (level >= 0 && level < levels.size()) {
                int number = Math.max(counts[level], level < depth ? levels.get(level).start() : counts[level]);
                out.append(own.legal() ? NumberStyle.DECIMAL.format(number) : levels.get(level).style().format(number));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A number that ends in a mark runs on into the text; a bare one keeps its distance. */
    private static String spaced(String number) {
        boolean bare = !number.isEmpty() && Character.isLetterOrDigit(number.charAt(number.length() - 1));
        return bare && !Blanks.isSpace(number.charAt(number.length() - 1)) ? number + " " : number;
    }

    /** A list of levels filled up to nine, so that a sparse definition does no harm. */
    public static List<Level> filled(Map<Integer, Level> levels) {
        List<Level> filled = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            filled.add(levels.getOrDefault(i, new Level(NumberStyle.NONE, "", 1, -1, false)));
        }
        return filled;
    }
}
