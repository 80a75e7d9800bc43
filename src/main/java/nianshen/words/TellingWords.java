package nianshen.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds in a regular expression words of which every match must hold at least one, so that most sentences can be
 * passed over without running the expression.
 */
final class TellingWords {

    /** Lists of so many words and of more are as good as each other. */
    private static final int MANY = 14;
    private final String expression;
    private int at;

    private TellingWords(String expression) {
        this.expression = expression;
    }

    /** The words, none of them within another; empty where the expression gives none. */
    static List<String> of(String expression) {
        TellingWords guard = new TellingWords(expression);
        List<String> words = guard.alternatives();
        return guard.at == expression.length() ? shortest(words) : List.of();
    }

    /** Of branches one matches, so the words of all are needed; a branch without words leaves none. */
    private List<String> alternatives() {
        List<String> words = new ArrayList<>(sequence());
        boolean all = !words.isEmpty();
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            List<String> branch = sequence();
            all &= !branch.isEmpty();
            words.addAll(branch);
        }
        return all ? words : List.of();
    }

    /** Of things in a row each must match, so the most telling one is enough. */
    private List<String> sequence() {
        List<String> best = List.of();
        StringBuilder run = new StringBuilder();
        while (at < expression.length() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            char c = expression.charAt(at);
            if (c == '(') {
                best = better(best, flush(run));
                List<String> group = group();
                best = optional() ? best : better(best, group);
            } else {
                literal(c, run);
                if (optional()) {
                    run.setLength(Math.max(0, run.length() - 1));
                    best = better(best, flush(run));
                } else if (run.isEmpty() || run.charAt(run.length() - 1) == 0) {
                    run.setLength(Math.max(0, run.length() - 1));
                    best = better(best, flush(run));
                }
            }
        }
        return better(best, flush(run));
    }

    /** Adds a plain Chinese character to the run, or a zero for anything else. */
    private void literal(char c, StringBuilder run) {
        if (c == '[') {
            at = expression.indexOf(']', at + 2) + 1;
        } else {
            at += c == '\\' ? 2 : 1;
        }
        if (c == '\\' && expression.charAt(at - 1) == 'p') {
            at = expression.indexOf('}', at) + 1;
        }
        run.append(Character.isIdeographic(c) ? c : 0);
    }

    private List<String> group() {
        boolean look = expression.startsWith("(?=", at) || expression.startsWith("(?!", at)
                || expression.startsWith("(?<=", at) || expression.startsWith("(?<!", at);
        at += expression.startsWith("(?:", at) ? 3 : 1;
        if (expression.charAt(at) == '?') {
            int name = expression.indexOf('>', at);
            at = look ? at + (expression.charAt(at + 1) == '<' ? 3 : 2) : name + 1;
        }
        List<String> words = alternatives();
        at++;
        return look ? List.of() : words;
    }

    /** Skips a quantifier; whether it lets the thing before it be absent. */
    private boolean optional() {
        if (at >= expression.length() || "?*+{".indexOf(expression.charAt(at)) < 0) {
            return false;
        }
        char c = expression.charAt(at);
        boolean absent = c == '?' || c == '*' || expression.startsWith("{0", at);
        at = c == '{' ? expression.indexOf('}', at) + 1 : at + 1;
        if (at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
            at++;
        }
        return absent;
    }

    private static List<String> flush(StringBuilder run) {
        List<String> word = run.isEmpty() ? List.of() : List.of(run.toString());
        run.setLength(0);
        return word;
    }

    /** Long words pass fewer sentences than short ones, few words fewer than many. */
    private static List<String> better(List<String> a, List<String> b) {
        int longer = Integer.compare(length(b), length(a));
        return longer > 0 || longer == 0 && count(b) < count(a) ? b : a;
    }

    /** Of the shortest word, by which most sentences pass. */
    private static int length(List<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    private static int count(List<String> words) {
        return Math.min(MANY, shortest(words).size());
    }

    private static List<String> shortest(List<String> words) {
        return words.stream().distinct().filter(w -> words.stream().noneMatch(o -> !o.equals(w) && w.contains(o)))
                .toList();
    }
}
