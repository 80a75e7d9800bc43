package nianshen.rules.sheets;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.pack.Nearest;
import nianshen.rules.language.Guard;
import nianshen.rules.language.RuleToken;
import nianshen.rules.language.SentenceFields;
import nianshen.rules.language.Types;

/**
 * One column of a decision table.
 *
 * @param at      column of the sheet, from 0
 * @param pattern the fact a condition is about, "" where the code names it itself
 * @param code    code with {@code $param} for what the cells below say
 * @param label   heading that clerks see
 */
record TableColumn(int at, Kind kind, String pattern, String code, String label) {

    /** What the cells of a column are; both the engine's word and a Chinese one are understood. */
    enum Kind {
        NAME("编号"), METADATA("说明"), CONDITION("条件"), ACTION("结论");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What a clerk calls it. */
        String word() {
            return word;
        }
    }

    private static final Pattern PARAMETER = Pattern.compile("\\$(param|\\d)");
    private static final Pattern FACT = Pattern.compile("(?:\\$[\\p{L}\\p{N}_]+\\s*:\\s*)?(\\w+)");
    private static final Pattern PROPERTY = Pattern.compile("[!(\\s]*([a-z]\\w*)\\b(?!\\s*:).*", Pattern.DOTALL);

    private static final Map<String, Kind> KINDS = Map.of("NAME", Kind.NAME, "编号", Kind.NAME, "METADATA", Kind.METADATA,
            "说明", Kind.METADATA, "CONDITION", Kind.CONDITION, "条件", Kind.CONDITION, "ACTION", Kind.ACTION, "结论",
            Kind.ACTION);

    static Optional<Kind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word.toUpperCase(java.util.Locale.ROOT)));
    }

    /** What is wrong with the code of a condition about a fact, before any cell is looked at. */
    Optional<String> codeProblem() {
        Matcher fact = FACT.matcher(pattern);
        Class<?> type = kind == Kind.CONDITION && fact.matches() ? Types.named(fact.group(1)) : null;
        Matcher property = PROPERTY.matcher(code);
        if (type != null && property.matches() && Types.property(type, property.group(1)).isEmpty()
                && Types.methods(type, property.group(1)).isEmpty() && Guard.reason(new RuleToken(RuleToken.Kind.WORD, property.group(1), 1, 1)).isEmpty()) {
            return Optional.of("“" + type.getSimpleName() + "”没有“" + property.group(1) + "”" + Nearest.of(property.group(1), Types.members(type))
                    .map(n -> "，是否想写“" + n + "”").orElse("，可用的有 " + Types.listed(Types.members(type))));
        }
        boolean compares = !PARAMETER.matcher(code).find() && code.matches(".*(==|!=|<|>|matches|contains)\\s*\\S.*");
        return type != null && compares ? Optional.of("代码中没有 $param（代表下面单元格的内容），如 length > $param") : Optional.empty();
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** The code as the engine is given it. */
    String snippet() {
        return switch (kind) {
            case NAME -> "";
            case METADATA -> SentenceFields.name(field()).orElseThrow() + "(\"$param\")";
            case CONDITION, ACTION -> code;
        };
    }

    /** The Chinese name of the metadata it holds: of its code ({@code severity("$param")}), else of its heading. */
    String field() {
        String heading = label.equals("所需") ? "需要" : label;
        String name = code.replaceAll("\\W.*", "");
        return code.isEmpty() ? heading : SentenceFields.field(name).orElse(name);
    }
}
