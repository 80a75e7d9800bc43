package nianshen.rules.sheets;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.rules.language.RuleVocabulary;
import nianshen.rules.language.SentenceFields;
import nianshen.rules.sentences.Labels;
import nianshen.template.Catalogue;

/** What the cells below a condition or conclusion of a decision table may say, as far as its code shows it. */
public final class TableValues {

    private static final Pattern LEVEL = Pattern.compile("\\bLevel\\.\\$param");
    private static final Pattern SEVERITY = Pattern.compile("\\bseverity\\(\"\\$param\"\\)");
    private static final Pattern LABEL = Pattern.compile("\\b(rowLabel|columnLabel)\\s*==\\s*\"\\$param\"");
    private static final Pattern TABLE = Pattern.compile("\\btable\\s*==\\s*\"\\$param\"");
    private static final Pattern KEY = Pattern.compile("\\bkey\\s*==\\s*\"\\$param\"");
    private static final Pattern BARE = Pattern.compile("[<>=]\\s*\\$param");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private final Labels labels;
    private final Set<String> tables = new TreeSet<>();
    private final Set<String> keys = new TreeSet<>();

    /** @param catalogue the official formats; null for none, then labels and keys are not looked up */
    public TableValues(Catalogue catalogue) {
        labels = catalogue == null ? null : new Labels(catalogue);
        if (catalogue != null) {
            catalogue.templates().stream().flatMap(t -> t.tables().stream()).forEach(table -> {
                tables.add(table.key());
                table.cells().forEach(cell -> keys.add(table.key() + "." + cell.row() + "." + cell.column()));
            });
        }
    }

    /** The value as code has it; one that cannot be right is told to {@code wrong} with what is expected. */
    String code(String code, String value, Consumer<String> wrong) {
        if (LEVEL.matcher(code).find()) {
            return among(SentenceFields.values("level"), value, wrong).toUpperCase(java.util.Locale.ROOT);
        }
        if (SEVERITY.matcher(code).find()) {
            return among(SentenceFields.values("severity"), value, wrong);
        }
        if (LABEL.matcher(code).find() && labels != null) {
            return label(value, wrong);
        }
        if (TABLE.matcher(code).find() && labels != null) {
            return among(tables.stream().collect(Collectors.toMap(t -> t, t -> t)), value, wrong);
        }
        if (KEY.matcher(code).find() && labels != null && !keys.contains(value)) {
            wrong.accept("没有键为“" + value + "”的单元格");
        } else if (BARE.matcher(code).find() && !NUMBER.matcher(value).matches() && !RuleVocabulary.has(value)) {
            wrong.accept("应为数字，实为“" + value + "”");
        } else if (comment(code.replace("$param", value))) {
            wrong.accept("不可写注释，实为“" + value + "”");
        } else if (value.contains("\"")) {
            wrong.accept("不可含直引号，实为“" + value + "”");
        }
        return value;
    }

    /** Whether code holds a comment, which would swallow what is put behind it. */
    static boolean comment(String code) {
        String bare = STRING.matcher(code).replaceAll("");
        return bare.contains("//") || bare.contains("/*");
    }

    private String label(String value, Consumer<String> wrong) {
        String official = labels.official(value);
        if (official == null) {
            wrong.accept("统一格式的表中没有“" + value + "”这一行或列");
        }
        return official == null ? value : official;
    }

    private static String among(Map<String, String> words, String value, Consumer<String> wrong) {
        if (!words.containsKey(value) && !words.containsValue(value)) {
            wrong.accept("应为 " + words.keySet().stream().sorted().collect(Collectors.joining("、")) + " 之一，实为“" + value + "”");
        }
        return words.getOrDefault(value, value);
    }
}
