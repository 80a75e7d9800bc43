package nianshen.extract.rows;

import java.util.List;
import nianshen.extract.labels.LabelForm;

/**
 * The columns that the rows under one header have.
 *
 * @param slots    left to right
 * @param forms    the format's column for each slot, null for one of no format
 * @param piece    piece in which the positions hold, -1 for none
 * @param assumed  whether the header was lost or damaged and the format's own columns stand in for it
 */
public record Columns(List<Slot> slots, List<LabelForm> forms, int piece, boolean assumed) {

    /** Copies the lists. */
    public Columns {
        slots = List.copyOf(slots);
        forms = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(forms));
    }

    /** Those from one place to another. */
    Columns part(int from, int to) {
        return new Columns(slots.subList(from, to), forms.subList(from, to), piece, assumed);
    }

    /** How many columns there are. */
    public int size() {
        return slots.size();
    }
}
