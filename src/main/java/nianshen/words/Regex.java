package nianshen.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions as a clerk writes them: {@code {申请}} stands for an expression of the shorthand list, and
 * {@code {数}} for a figure with its unit.
 */
final class Regex {

    private static final Pattern SHORTHAND = Pattern.compile("\\{(\\p{IsHan}+)}");
    /** What is wrong, by how the compiler's own words begin. */
    private static final Map<String, String> REASONS = Map.of("Unclosed group", "括号没有成对", "Unmatched closing", "多了右括号",
            "Unclosed character class", "方括号没有成对", "Dangling meta character", "*、+ 或 ? 前面缺少内容", "Illegal repetition", "花括号中应为次数",
            "Illegal/unsupported escape", "反斜线后不能是这个字", "Look-behind group", "(?<=…) 中的内容长度应有限", "Unknown", "写法不认得");
    private static final String FIGURE = "(?<about>{约})?"
            + "(?<n>\\d+(?:\\.\\d+)?[万亿]?(?!\\d)|[零〇一二两三四五六七八九十百千万亿]+)(?<more>{余})?(?:个)?(?<unit>%s)";
    /** A figure in a list of items, with {@code about}, {@code n}, {@code more} and {@code unit} like {@code {数}}. */
    static final String ITEM = "(?<about>{约})?(?<![第\\d.])(?<n>\\d+(?:\\.\\d+)?[万亿]?|[二三四五六七八九十百千两][一二三四五六七八九十百千万]*)"
            + "(?<more>{余})?(?<unit>{分项单位})";
    /** What stands between items. */
    static final String BETWEEN = "{分项之间}";

    /** An expression with the words of which every match holds at least one; no words where none could be told. */
    record Compiled(Pattern pattern, List<String> guard) {
    }

    private final Map<String, String> shorthands = new HashMap<>();

    /** Makes a shorthand known; it may use those before it. */
    void define(String name, String expression) {
        shorthands.put(name, "(?:" + expand(expression, "") + ")");
    }

    /**
     * Compiles an expression.
     *
     * @param units the units that {@code {数}} may carry, as alternatives
     * @throws IllegalArgumentException with a Chinese message where it cannot be compiled
     */
    Compiled compile(String expression, String units) {
        try {
            String expanded = expand(expression, units);
            return new Compiled(Pattern.compile(expanded), TellingWords.of(expanded));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("正则表达式有误（" + reason(e) + "第" + (e.getIndex() + 1)
                    + "个字符附近）：" + expression, e);
        }
    }

    private static String reason(PatternSyntaxException e) {
        return REASONS.entrySet().stream().filter(r -> e.getDescription().startsWith(r.getKey())).map(r -> r.getValue() + "，")
                .findFirst().orElse("");
    }

    private String expand(String expression, String units) {
        Matcher matcher = SHORTHAND.matcher(expression);
        StringBuilder expanded = new StringBuilder();
        while (matcher.find()) {
            String meaning = matcher.group(1).equals("数") ? expand(FIGURE, "").replace("%s", units) : shorthands.get(matcher.group(1));
            if (meaning == null) {
                throw new IllegalArgumentException("未定义的简写{" + matcher.group(1) + "}，应先写入 shorthand.txt");
            }
            matcher.appendReplacement(expanded, Matcher.quoteReplacement(meaning));
        }
        return matcher.appendTail(expanded).toString();
    }
}
