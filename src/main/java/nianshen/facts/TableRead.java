package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * How an official table was found.
 *
 * @param pieces number of pieces it stood in
 * @param state  READ; ABSENT; PICTURE (a picture or attachment stands in its place); DAMAGED (pieces of it only)
 */
public record TableRead(String table, String title, int pieces, State state, String quote, SourceSpan span)
        implements Fact {

    /** How much of the table was found. */
    public enum State { READ, ABSENT, PICTURE, DAMAGED }

    /** The table as a person names it: 表三. */
    public String name() {
        return nameOf(table);
    }

    /** A table number as a person names the table: 3 is 表三. */
    static String nameOf(String number) {
        return "表" + switch (number) {
            case "2" -> "二";
            case "3" -> "三";
            case "4" -> "四";
            default -> number;
        };
    }
}
