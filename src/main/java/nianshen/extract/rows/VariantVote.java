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

    /**
     * The same for labels that were found, with the words in which they are printed. A label counts once, however many
     * rows or columns a format gives that name: one that repeats its labels is not therefore the likelier.
     */
    static VariantVote among(TableSpec spec, Map<LabelForm, String> labels, List<String> order) {
        Map<String, List<LabelForm>> printed = new LinkedHashMap<>();
        labels.forEach((form, text) -> printed.computeIfAbsent(text, t -> new ArrayList<>()).add(form));
        String most = null;
        List<String> marks = List.of();
        for (String variant : order) {
            List<String> own = printed.entrySet().stream().filter(e -> isIn(e.getValue(), variant)).map(Map.Entry::getKey)
                    .filter(text -> !spec.grids().keySet().stream().allMatch(v -> isIn(printed.get(text), v))).toList();
            if (own.size() > marks.size()) {
                most = variant;
                marks = own;
            }
        }
        return new VariantVote(most, marks);
    }

    private static boolean isIn(List<LabelForm> forms, String variant) {
        return forms.stream().anyMatch(f -> f.in(variant));
    }
}
