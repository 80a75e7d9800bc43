package nianshen.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import nianshen.template.Template.EquationSpec;
import nianshen.template.Template.GroupSpec;
import nianshen.template.Template.SectionSpec;
import nianshen.text.Numeral;

/**
 * {@code template.json} as it stands in the file, its tables still in their CSV files. Tables may be named by key or by
 * number; {@link #named()} says them by key throughout.
 */
record TemplateDraft(String id, String name, String document, int since, Integer until, List<SectionSpec> sections,
        List<TableDraft> tables, List<EquationSpec> equations, List<GroupSpec> groups) {

    private static final String OTHER = "other";

    /**
     * A table whose grid stands in {@code table<number>.csv}.
     *
     * @param key   null where the file gives none: then that of the part it stands in
     * @param label how people call it (表三), null where the file gives none: then its number says
     * @param rows  Chinese names of rows that carry no printed label, by row key
     */
    record TableDraft(String number, @JsonProperty String key, @JsonProperty String label, String name,
            Map<String, String> rows) {
    }

    /** The same with every table under its key. */
    TemplateDraft named() {
        List<TableDraft> keyed = tables.stream().map(this::keyed).toList();
        return new TemplateDraft(id, name, document, since, until, sections.stream().map(this::keyed).toList(),
                keyed, equations.stream().map(this::keyed).toList(),
                groups.stream().map(g -> new GroupSpec(g.key(), key(g.table()), g.label(), g.rows())).toList());
    }

    /** Where no part is said to hold the fee, it is the one for other matters. */
    private SectionSpec keyed(SectionSpec section) {
        boolean fee = section.key().equals(OTHER) && sections.stream().noneMatch(SectionSpec::fee);
        SectionSpec named = section.withTable(key(section.table()));
        return fee ? named.withFee() : named;
    }

    private TableDraft keyed(TableDraft table) {
        return new TableDraft(table.number(), key(table), table.label() == null ? "表" + printed(table.number()) : table.label(),
                table.name(), table.rows());
    }

    private static String printed(String number) {
        return number.matches("[1-9]\\d?") ? Numeral.print(Integer.parseInt(number)) : number;
    }

    private String key(TableDraft table) {
        return table.key() != null ? table.key()
                : sections.stream().filter(s -> table.number().equals(s.table())).map(SectionSpec::key).findFirst()
                        .orElse(table.number());
    }

    /** The key of a table named by key or number; the name itself where there is no such table. */
    private String key(String named) {
        return named == null ? null : tables.stream().filter(t -> t.number().equals(named)).map(this::key).findFirst().orElse(named);
    }

    private EquationSpec keyed(EquationSpec sum) {
        return new EquationSpec(sum.id(), sum.kind(), sum.addends(), sum.left().stream().map(this::term).toList(),
                sum.right().stream().map(this::term).toList(), sum.each());
    }

    private String term(String term) {
        int dot = term.indexOf('.');
        return dot < 0 ? term : key(term.substring(0, dot)) + term.substring(dot);
    }
}
