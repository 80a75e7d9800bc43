package nianshen.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How alike two texts are: by the pairs of neighbouring characters they share, or by the steps from one to the other. */
public final class Likeness {

    private Likeness() {
    }

    /**
     * Dice's coefficient: 0 for texts without a common pair, 1 for equal ones. For two wordings of one thing.
     */
    public static double of(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (a.length() < 2 || b.length() < 2) {
            return 0;
        }
        List<String> pairs = pairs(a);
        long shared = pairs(b).stream().filter(pairs::remove).count();
        return 2.0 * shared / (a.length() + b.length() - 2);
    }

    /**
     * The share of the different pairs of the shorter text that stand in the longer: 1 for a part of it. For a title
     * and a text that may begin with it.
     *
     * @param least the fewest pairs from which anything can be told; below, the answer is 0
     */
    public static double within(String a, String b, int least) {
        Set<String> first = new HashSet<>(pairs(a));
        Set<String> second = new HashSet<>(pairs(b));
        int fewer = Math.min(first.size(), second.size());
        first.retainAll(second);
        return fewer < least ? 0 : (double) first.size() / fewer;
    }

    /**
     * In how many places a slip of the pen would make the one the other: letters left out, added, mistaken, or swapped
     * with their neighbour. (The distance of that name in Commons Text 1.15.0 takes equal Chinese characters for
     * different ones.)
     */
    public static int steps(String a, String b) {
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

    /** Whether one name is a shorter form of the other. */
    public static boolean shortened(String a, String b) {
        return inOrder(a, b) || inOrder(b, a);
    }

    /** Whether the characters of the one stand in the other in the same order, whatever stands between them. */
    public static boolean inOrder(String wanted, String text) {
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            at = text.indexOf(wanted.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            pairs.add(text.substring(i - 1, i + 1));
        }
        return pairs;
    }
}
