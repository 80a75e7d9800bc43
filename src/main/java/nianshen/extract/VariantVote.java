package nianshen.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which format the labels of a block speak for.
 *
 * @param variant id of the format, or null where no label tells
 * @param marks   the labels that only this format has, as printed
 */
record VariantVote(String variant, List<String> marks) {

    /** Counts the marks of a block: labels that only one format has. The format with most of them wins. */
    static VariantVote of(TableSpec spec, String block, List<ValueRow> rows) {
        Map<String, List<String>> marks = new LinkedHashMap<>();
        rows.stream().map(ValueRow::header).filter(h -> h != null).distinct().flatMap(h -> h.slots().stream())
                .forEach(slot -> spec.columns(slot.core()).stream().filter(f -> f.block().equals(block))
                        .forEach(f -> mark(f, slot.text(), marks)));
        for (ValueRow row : rows) {
            LabelForm form = row.form() == null ? null : spec.row(row.form().core());
            if (form != null && !row.renamed()) {
                mark(form, row.text(), marks);
            }
        }
        String most = null;
        for (String variant : marks.keySet()) {
            if (most == null || marks.get(variant).size() > marks.get(most).size()) {
                most = variant;
            }
        }
        return new VariantVote(most, most == null ? List.of() : List.copyOf(marks.get(most)));
    }

    private static void mark(LabelForm form, String printed, Map<String, List<String>> marks) {
        if (form.variants().size() == 1) {
            marks.computeIfAbsent(form.variants().iterator().next(), v -> new ArrayList<>()).add(printed);
        }
    }
}
