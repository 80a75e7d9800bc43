package nianshen.extract.rows;

import java.util.ArrayList;
import java.util.List;
import nianshen.extract.labels.LabelForm;
import nianshen.extract.search.RawCell;

/** What the label cells of one row were found to say. */
final class LabelLine {

    private LabelForm leaf;
    private String group;
    private boolean completes;
    private RawCell fragment;
    private RawCell unknown;
    private final List<RawCell> fragments = new ArrayList<>();
    private List<RawCell> values = List.of();

    /** A row label was read in full. */
    void leaf(LabelForm form) {
        leaf = form;
        fragment = null;
        unknown = null;
    }

    /** The label completes one that began in a row above. */
    void completes(LabelForm form) {
        leaf(form);
        completes = true;
    }

    /** A group label was read in full; what looked like the row's label before it was none. */
    void group(String core) {
        group = core;
    }

    /** A label, or the beginning of one. */
    void fragment(RawCell cell) {
        fragment = cell;
        fragments.add(cell);
    }

    /** Text that no format knows. */
    void unknown(RawCell cell) {
        unknown = cell;
    }

    void values(List<RawCell> cells) {
        values = cells;
    }

    /** The row's label, or null. */
    LabelForm leaf() {
        return leaf;
    }

    /** Core of the group label that stands in the row, or null. */
    String group() {
        return group;
    }

    boolean completes() {
        return completes;
    }

    /** The beginning of a label, where the row has nothing better; or null. */
    RawCell fragment() {
        return fragment;
    }

    /** Beginnings of labels, groups' among them. */
    List<RawCell> fragments() {
        return fragments;
    }

    /** Text of no format, where the row has nothing better; or null. */
    RawCell unknown() {
        return unknown;
    }

    /** Cells right of the last label. */
    List<RawCell> values() {
        return values;
    }

    boolean hasFigure() {
        return values.stream().anyMatch(v -> v.kind() != RawCell.Kind.BLANK && !v.spilled());
    }
}
