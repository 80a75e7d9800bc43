package nianshen.rules.sentences;

import java.util.Map;
import java.util.regex.Pattern;
import nianshen.pack.Nearest;

/** What a line of rules in sentences is by its look, slips of one character allowed for. */
enum Line {

    RULE, FIELD, WHEN, THEN, END, OTHER;

    private static final Map<String, Line> KEYWORDS = Map.of("当", WHEN, "那么", THEN, "结束", END);
    private static final Pattern LIKE_RULE = Pattern.compile("\\p{IsHan}{2}[:：]?\\s*[“\"＂「『‘]?[A-Za-z]{2}-?\\d+.*");
    private static final Pattern FIELD_LIKE = Pattern.compile("\\p{IsHan}{2,4}[\\s　]*[:：].*");

    /**
     * @param word the line in its one form, without signs at its end
     * @param line the line as typed
     */
    static Line of(String word, String line) {
        if (line.startsWith("规则") && !line.matches("规则\\p{IsHan}.*")) {
            return RULE;
        }
        if (KEYWORDS.containsKey(word)) {
            return KEYWORDS.get(word);
        }
        if (FIELD_LIKE.matcher(line).matches()) {
            return FIELD;
        }
        return word.matches("\\p{IsHan}{1,3}") ? Nearest.of(word, KEYWORDS.keySet()).map(KEYWORDS::get).orElse(OTHER) : OTHER;
    }

    /** Whether the line looks like one of that kind although it is not. */
    static boolean isLike(String line, Line kind) {
        return kind == RULE && LIKE_RULE.matcher(line).matches();
    }

    /** What stands before the colon of a field. */
    static String key(String line) {
        return line.strip().split("[:：]", 2)[0].replaceAll("[\\s　]", "");
    }
}
