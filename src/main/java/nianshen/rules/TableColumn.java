package nianshen.rules;

import java.util.Map;
import java.util.Optional;

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
    enum Kind { NAME, METADATA, CONDITION, ACTION }

    private static final Map<String, Kind> KINDS = Map.of("NAME", Kind.NAME, "编号", Kind.NAME, "METADATA", Kind.METADATA,
            "说明", Kind.METADATA, "CONDITION", Kind.CONDITION, "条件", Kind.CONDITION, "ACTION", Kind.ACTION, "结论",
            Kind.ACTION);

    static Optional<Kind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word.toUpperCase(java.util.Locale.ROOT)));
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
        String name = code.replaceAll("\\W.*", "");
        return code.isEmpty() ? label.equals("所需") ? "需要" : label : SentenceFields.field(name).orElse(name);
    }
}
