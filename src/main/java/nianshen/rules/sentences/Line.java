package nianshen.rules.sentences;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.pack.Nearest;

/** What a line of rules in sentences is by its look, slips of one character allowed for. */
enum Line {

    RULE, FIELD, WHEN, THEN, END, OTHER;

    private static final Map<String, Line> KEYWORDS = Map.of("当", WHEN, "那么", THEN, "结束", END);
    /** What people write for them. */
    private static final Map<String, Line> MEANT = Map.of("如果", WHEN, "若", WHEN, "条件", WHEN, "则", THEN, "就", THEN, "结论", THEN, "完", END, "完毕", END);
    private static final Pattern MORE = Pattern.compile("^(\\s*(?:当|那么)[\\s　:：,，]+)(?=\\S)");
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
        return word.matches("\\p{IsHan}{1,3}") ? Optional.ofNullable(MEANT.get(word)).or(() -> Nearest.of(word, KEYWORDS.keySet()).map(KEYWORDS::get)).orElse(OTHER) : OTHER;
    }

    /** What stands behind 当 or 那么 on its line, in its place; nothing where the line has none of them, or nothing behind. */
    static Optional<String> behind(String line, Line keyword) {
        Matcher more = MORE.matcher(line);
        return more.find() && KEYWORDS.get(more.group().replaceAll("[\\s　:：,，]", "")) == keyword ? Optional.of(more.replaceFirst(" ".repeat(more.end()))) : Optional.empty();
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
