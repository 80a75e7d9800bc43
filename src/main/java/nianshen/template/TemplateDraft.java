package nianshen.template;

import java.util.List;
import java.util.Map;

/** {@code template.json} as it stands in the file, its tables still in their CSV files. */
record TemplateDraft(String id, String name, String document, int since, Integer until,
        List<Template.SectionSpec> sections, List<TableDraft> tables, List<Template.EquationSpec> equations,
        List<Template.GroupSpec> groups) {

    /**
     * A table whose grid stands in {@code table<number>.csv}.
     *
     * @param rows Chinese names of rows that carry no printed label, by row key
     */
    record TableDraft(String number, String name, Map<String, String> rows) {
    }
}
