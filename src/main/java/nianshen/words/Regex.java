package nianshen.words;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions as a clerk writes them. */
final class Regex {

    /** What is wrong, by how the compiler's own words begin. */
    private static final Map<String, String> REASONS = Map.of("Unclosed group", "括号没有成对", "Unmatched closing", "多了右括号",
            "Unclosed character class", "方括号没有成对", "Dangling meta character", "*、+ 或 ? 前面缺少内容", "Illegal repetition", "花括号中应为次数",
            "Illegal/unsupported escape", "反斜线后不能是这个字", "Look-behind group", "(?<=…) 中的内容长度应有限", "Unknown", "写法不认得");
    /** An expression with the words of which every match holds at least one; no words where none could be told. */
    record Compiled(Pattern pattern, List<String> guard) {
    }

    /**
     * Compiles an expression.
     *
     * @throws IllegalArgumentException with a Chinese message where it cannot be compiled
     */
    Compiled compile(String expression) {
        try {
            return new Compiled(Pattern.compile(expression), TellingWords.of(expression));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("正则表达式有误（" + reason(e) + "第" + (e.getIndex() + 1)
                    + "个字符附近）：" + expression, e);
        }
    }

    private static String reason(PatternSyntaxException e) {
        return REASONS.entrySet().stream().filter(r -> e.getDescription().startsWith(r.getKey())).map(r -> r.getValue() + "，")
                .findFirst().orElse("");
    }
}
