package nianshen.rules.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.pack.Nearest;
import nianshen.rules.ledger.Severities;
import nianshen.text.Numeral;
import nianshen.text.PlainText;

/** The description above the sentences of a rule ({@code 级别：一般}), as metadata of the rule. */
public final class SentenceFields {

    /** Why nothing can be said where what a rule looks at could not be read. */
    public static final String UNREAD = "没读准";
    /** Why there is nothing to judge where the report does not say what a rule looks at. */
    public static final String UNSAID = "没写明";
    /** What is asked where the source may be damaged, or a number was not understood. */
    public static final String DOUBTED = "存疑";
    /** What a rule may word itself for endings that the program provides for; they are no metadata. */
    public static final List<String> WORDINGS = List.of(UNREAD, UNSAID, DOUBTED);
    private static final Map<String, String> NAMES = Map.of("名称", "name", "级别", "severity", "依据", "basis", "问题",
            "message", "整改", "remedy", "适用", "level", "起始", "since", "截止", "until", "需要", "needs", "并入", "folds");
    /** What people also call them. */
    private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("规则名称", "名称"), Map.entry("问题级别", "级别"), Map.entry("严重程度", "级别"),
            Map.entry("依据代码", "依据"), Map.entry("问题表述", "问题"), Map.entry("问题的表述", "问题"), Map.entry("问题描述", "问题"), Map.entry("整改要求", "整改"),
            Map.entry("整改措施", "整改"), Map.entry("整改意见", "整改"), Map.entry("适用机关", "适用"), Map.entry("适用范围", "适用"), Map.entry("起始年度", "起始"), Map.entry("截止年度", "截止"));
    private static final Map<String, Map<String, String>> VALUES = Map.of(
            "severity", Severities.WORDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, w -> w.getValue().key())),
            "level", Map.of("人民政府", "government", "部门", "department", "乡镇街道", "township", "其他", "other"),
            "needs", Map.of("标题", "title", "正文", "prose", "文字", "signs", "年度", "year", "收费", "fee", "成文日期", "date:written", "公布日期", "date:published"));
    private static final Pattern PART = Pattern.compile("第(\\p{IsHan}{1,3})部分");
    private static final Pattern TABLE = Pattern.compile("表(\\p{IsHan}{1,3})");

    private static final Set<String> ALL = Set.of("全部", "所有", "所有机关", "全部机关", "各机关", "各类机关", "全县", "不限");
    private static final List<String> YEARS = List.of("since", "until");

    private SentenceFields() {
    }

    /** The annotation for a field; nothing where the field or one of its values is not known. */
    public static Optional<String> annotation(String field, String value) {
        return value(field, value).map(v -> "@" + NAMES.get(field) + "(\"" + v + "\")");
    }

    /** A field as the program calls it, by whatever name; other words as they are. */
    public static String called(String field) {
        return OTHERS.getOrDefault(field, field);
    }

    /** The name of the metadata that a field stands for. */
    public static Optional<String> name(String field) {
        return Optional.ofNullable(NAMES.get(field));
    }

    /** The field that stands for metadata of that name. */
    public static Optional<String> field(String name) {
        return NAMES.entrySet().stream().filter(e -> e.getValue().equals(name)).map(Map.Entry::getKey).findFirst();
    }

    /** What a field says, in keys; nothing where the field or one of its values is not known. */
    public static Optional<String> value(String field, String value) {
        String name = NAMES.get(field);
        if (name == null || value.isBlank() || value.contains("\"")) {
            return Optional.empty();
        }
        if (YEARS.contains(name) && !PlainText.plain(value).matches("(19|20)\\d\\d\\s*年?(度|起)?")) {
            return Optional.empty();
        }
        Map<String, String> values = VALUES.get(name);
        if (values == null) {
            return Optional.of(plain(name, value));
        }
        List<String> words = words(value);
        if (name.equals("severity") && words.size() > 1) {
            return Optional.empty();
        }
        return words.stream().allMatch(w -> values.containsKey(w) || values.containsValue(w) || !w.equals(numbered(name, w)))
                ? Optional.of(words.stream().map(w -> numbered(name, values.getOrDefault(w, w))).collect(Collectors.joining(",")))
                : Optional.empty();
    }

    /** A part or table called by its number: 第三部分 is {@code section:3}, 表三 is {@code table:3}; any other word as it is. */
    private static String numbered(String name, String word) {
        Matcher part = PART.matcher(word);
        Matcher table = TABLE.matcher(word);
        if (name.equals("needs") && part.matches()) {
            return numbered("section:", part.group(1), word);
        }
        return name.equals("needs") && table.matches() ? numbered("table:", table.group(1), word) : word;
    }

    private static String numbered(String prefix, String numeral, String word) {
        return Numeral.isOrdinal(numeral) ? prefix + Numeral.parse(numeral) : word;
    }

    private static String plain(String name, String value) {
        return switch (name) {
            case "since", "until" -> PlainText.plain(value).replaceAll("\\D", "");
            case "basis", "folds" -> String.join(",", words(value));
            default -> value.replace("\\", "\\\\");
        };
    }

    private static List<String> words(String value) {
        return Arrays.stream(value.split("[、,，;；\\s]+|(?<=部门|街道|政府|其他)[和及与](?=部门|乡镇|人民|其他)")).filter(w -> !w.isBlank()).toList();
    }

    private static String choices(String name, Map<String, String> values) {
        return values.keySet().stream().sorted().collect(Collectors.joining("、")) + (name.equals("needs") ? "、第×部分、表×" : "");
    }

    /** What is wrong with a field that gives no annotation. */
    public static String problem(String field, String value) {
        String name = NAMES.get(field);
        if (name == null && !WORDINGS.contains(field)) {
            List<String> known = Stream.concat(NAMES.keySet().stream(), WORDINGS.stream()).sorted().toList();
            return "不认识“" + field + "”" + Nearest.hint(field, known) + "，可用的有 " + String.join("、", known);
        }
        if (name != null && YEARS.contains(name) && !value.isBlank()) {
            return "“" + field + "”应为年份，如 2021年，实为“" + value + "”";
        }
        Map<String, String> values = name == null ? null : VALUES.get(name);
        if (ALL.contains(value.strip())) {
            return "“" + field + "”写的是有限制的机关；各类机关都适用的，删去这一行";
        }
        return values == null || value.isBlank() ? "“" + field + "”之后应写明内容，且不可含直引号"
                : "“" + field + "”应为 " + choices(name, values) + " 之一，实为“" + value + "”"
                + words(value).stream().filter(w -> !values.containsKey(w)).findFirst().map(w -> Nearest.hint(w, values.keySet())).orElse("");
    }
}
