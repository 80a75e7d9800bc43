package nianshen.rules.code;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.pack.Nearest;

/** The description above the sentences of a rule ({@code 级别：一般}), as metadata of the rule. */
public final class SentenceFields {

    /** Why nothing can be said where what a rule looks at could not be read. */
    public static final String UNREAD = "没读准";
    /** Reasons that a rule may word itself, the other for what the report does not say; they are no metadata. */
    public static final List<String> REASONS = List.of(UNREAD, "没写明");
    private static final Map<String, String> NAMES = Map.of("名称", "name", "级别", "severity", "依据", "basis", "问题",
            "message", "整改", "remedy", "适用", "level", "起始", "since", "截止", "until", "需要", "needs", "并入", "folds");
    private static final Map<String, Map<String, String>> VALUES = Map.of(
            "severity", Map.of("严重", "serious", "一般", "general", "提示", "hint"),
            "level", Map.of("人民政府", "government", "部门", "department", "乡镇街道", "township", "其他", "other"),
            "needs", Map.ofEntries(Map.entry("标题", "title"), Map.entry("正文", "prose"), Map.entry("年度", "year"),
                    Map.entry("第一部分", "section:1"), Map.entry("第二部分", "section:2"), Map.entry("第三部分", "section:3"),
                    Map.entry("第四部分", "section:4"), Map.entry("第五部分", "section:5"), Map.entry("第六部分", "section:6"),
                    Map.entry("表二", "table:2"), Map.entry("表三", "table:3"), Map.entry("表四", "table:4"),
                    Map.entry("收费", "fee"), Map.entry("成文日期", "date:written"), Map.entry("公布日期", "date:published")));

    private static final List<String> YEARS = List.of("since", "until");

    private SentenceFields() {
    }

    /** The annotation for a field; nothing where the field or one of its values is not known. */
    public static Optional<String> annotation(String field, String value) {
        return value(field, value).map(v -> "@" + NAMES.get(field) + "(\"" + v + "\")");
    }

    /** The name of the metadata that a field stands for. */
    public static Optional<String> name(String field) {
        return Optional.ofNullable(NAMES.get(field));
    }

    /** The field that stands for metadata of that name. */
    public static Optional<String> field(String name) {
        return NAMES.entrySet().stream().filter(e -> e.getValue().equals(name)).map(Map.Entry::getKey).findFirst();
    }

    /** The words that metadata of that name may consist of, with their keys; only for such as has some. */
    public static Map<String, String> values(String name) {
        return VALUES.get(name);
    }

    /** What a field says, in keys; nothing where the field or one of its values is not known. */
    public static Optional<String> value(String field, String value) {
        String name = NAMES.get(field);
        if (name == null || value.isBlank() || value.contains("\"")) {
            return Optional.empty();
        }
        if (YEARS.contains(name) && !value.strip().matches("(19|20)\\d\\d\\s*年?(度|起)?")) {
            return Optional.empty();
        }
        Map<String, String> values = VALUES.get(name);
        if (values == null) {
            return Optional.of(plain(name, value));
        }
        List<String> words = words(value);
        return words.stream().allMatch(w -> values.containsKey(w) || values.containsValue(w))
                ? Optional.of(words.stream().map(w -> values.getOrDefault(w, w)).collect(Collectors.joining(",")))
                : Optional.empty();
    }

    private static String plain(String name, String value) {
        return switch (name) {
            case "since", "until" -> value.replaceAll("\\D", "");
            case "basis", "folds" -> String.join(",", words(value));
            default -> value.replace("\\", "\\\\");
        };
    }

    private static List<String> words(String value) {
        return Arrays.stream(value.split("[、,，\\s]+")).filter(w -> !w.isBlank()).toList();
    }

    /** What is wrong with a field that gives no annotation. */
    public static String problem(String field, String value) {
        String name = NAMES.get(field);
        if (name == null && !REASONS.contains(field)) {
            List<String> known = Stream.concat(NAMES.keySet().stream(), REASONS.stream()).sorted().toList();
            return "不认识“" + field + "”" + Nearest.hint(field, known) + "，可用的有 " + String.join("、", known);
        }
        if (name != null && YEARS.contains(name) && !value.isBlank()) {
            return "“" + field + "”应为年份，如 2021年，实为“" + value + "”";
        }
        Map<String, String> values = name == null ? null : VALUES.get(name);
        return values == null || value.isBlank() ? "“" + field + "”之后应写明内容，且不可含直引号"
                : "“" + field + "”应为 " + values.keySet().stream().sorted().collect(Collectors.joining("、")) + " 之一，实为“" + value + "”"
                + words(value).stream().filter(w -> !values.containsKey(w)).findFirst().map(w -> Nearest.hint(w, values.keySet())).orElse("");
    }
}
