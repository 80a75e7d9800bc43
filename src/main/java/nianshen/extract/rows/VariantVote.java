package nianshen.extract.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianshen.extract.labels.LabelForm;
import nianshen.extract.labels.TableSpec;

/**
 * Which format the labels of a block speak for.
 *
 * @param variant id of the format, or null where no label tells
 * @param marks   the labels that it has and that not all formats have, as printed
 */
record VariantVote(String variant, List<String> marks) {

    /**
     * Counts the labels that tell formats apart: the format with most of them wins, of several the first of the given
     * order, so that a block follows the format in force where that knows its labels.
     *
     * @param order ids of the formats, that in force first
     */
    static VariantVote of(TableSpec spec, String block, List<ValueRow> rows, List<String> order) {
        Map<LabelForm, String> labels = new LinkedHashMap<>();
        rows.stream().map(ValueRow::header).filter(h -> h != null).distinct().flatMap(h -> h.slots().stream())
                .forEach(slot -> spec.columns(slot.core()).stream().filter(f -> f.block().equals(block))
                        .forEach(f -> labels.putIfAbsent(f, slot.text())));
        for (ValueRow row : rows) {
            LabelForm form = row.form() == null ? null : spec.row(row.form().core());
            if (form != null && !row.renamed()) {
                labels.putIfAbsent(form, row.text());
            }
        }
        return among(spec, labels, order);
    }

    /** The same for labels that were found, with the words in which they are printed. */
    static VariantVote among(TableSpec spec, Map<LabelForm, String> labels, List<String> order) {
        labels.keySet().removeIf(f -> f.variants().size() == spec.grids().size());
        String most = null;
        List<String> marks = List.of();
        for (String variant : order) {
            List<String> own = new ArrayList<>();
            labels.forEach((form, printed) -> {
                if (form.in(variant)) {
                    own.add(printed);
                }
            });
            if (own.size() > marks.size()) {
                most = variant;
                marks = own;
            }
        }
        return new VariantVote(most, List.copyOf(marks));
    }
}
