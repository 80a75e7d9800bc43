package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * A value row of an official table as found.
 *
 * @param values   number of value cells found, blank ones between others included
 * @param due      number of value cells due
 * @param repaired true where the row had been cut or shifted and was put together again
 */
public record RowRead(OfficialTable official, String row, String label, int values, int due, boolean repaired, String quote,
        SourceSpan span) implements Fact {

    /** Key of the table. */
    public String table() {
        return official.key();
    }

    /** Whether as many values were found as are due. */
    public boolean complete() {
        return values == due;
    }
}
