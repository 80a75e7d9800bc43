package nianshen.facts;

import java.math.BigDecimal;

/** A number that a table holds, or that its cells make up. */
public sealed interface Counted extends Fact permits Figure, GroupTotal {

    /** The table. */
    OfficialTable official();

    /** Key of the row, or of the group of rows. */
    String row();

    /** Key of the column. */
    String column();

    /** The row as the table names it. */
    String rowLabel();

    /** The column as the table names it; of a sum, that it is one. */
    String columnLabel();

    /** The number; null where there is none to read. */
    BigDecimal value();

    /** Whether it can be relied on. */
    boolean sure();

    /** As a person names it. */
    String where();

    /** Key of the table. */
    default String table() {
        return official().key();
    }

    /** {@code table.row.column}, the same in every format. */
    default String key() {
        return key(official(), row(), column());
    }

    /** The key of what a table holds there. */
    static String key(OfficialTable official, String row, String column) {
        return String.join(".", official.key(), row, column);
    }
}
