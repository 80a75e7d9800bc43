package nianshen.facts;

import java.math.BigDecimal;
import nianshen.doc.SourceSpan;

/**
 * A sum that prose speaks of and the table does not print: of a group of rows (不予公开 as a whole), or of the cells whose
 * total was left blank.
 *
 * @param complete whether every addend could be read
 */
public record GroupTotal(OfficialTable official, String row, String label, String column, BigDecimal value, boolean complete,
        SourceSpan span) implements Fact, Counted {

    @Override
    public String rowLabel() {
        return label;
    }

    @Override
    public String columnLabel() {
        return "合计";
    }

    @Override
    public boolean sure() {
        return complete;
    }

    /** The sum as a person names it: {@code 表三“不予公开”合计}. */
    @Override
    public String where() {
        return official.name() + "“" + label + "”合计";
    }

    @Override
    public String quote() {
        return value == null ? null : value.toPlainString();
    }
}
