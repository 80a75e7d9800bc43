package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * A row or column label that is not as the format in force has it.
 *
 * @param axis     ROW or COLUMN
 * @param key      row or column key it belongs to, or null for an extra label
 * @param found    as printed, or null where missing
 * @param expected as the format in force has it, or null for an extra label
 * @param state    MISSING; SUPERSEDED (the label of another official format where this one has a new name); RETIRED
 *                 (of another official format, with nothing in its place now); UNSPLIT (a row that must have children
 *                 has none); EXTRA (of no format); RENAMED (near to the expected one, but changed)
 * @param certain  false where the source may be damaged there
 * @param older    whether it is a label of earlier years than the format in force
 */
public record Label(OfficialTable official, String block, Axis axis, String key, String found, String expected, State state,
        boolean certain, boolean older, String quote, SourceSpan span) implements Fact {

    /** Whether a column's heading may have been lost, so that it is not certain in which column what stands there belongs. */
    public boolean losesColumn() {
        return axis == Axis.COLUMN && state == State.MISSING && !certain;
    }

    /** Key of the table. */
    public String table() {
        return official.key();
    }

    /** The table as a person names it: 表三. */
    public String tableName() {
        return official.name();
    }

    /** Row or column. */
    public enum Axis { ROW, COLUMN }

    /** How the label differs from the format. */
    public enum State { MISSING, SUPERSEDED, RETIRED, UNSPLIT, EXTRA, RENAMED }
}
