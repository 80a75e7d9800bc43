package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * How an official table was found.
 *
 * @param pieces number of pieces it stood in
 * @param state  READ; ABSENT; PICTURE (a picture or attachment stands in its place); DAMAGED (pieces of it only)
 */
public record TableRead(OfficialTable official, String title, int pieces, State state, String quote, SourceSpan span)
        implements Fact {

    /** How much of the table was found. */
    public enum State { READ, ABSENT, PICTURE, DAMAGED }

    /** Key of the table. */
    public String table() {
        return official.key();
    }

    /** The table as a person names it: 表三. */
    public String name() {
        return official.name();
    }
}
