package nianshen.facts;

import java.math.BigDecimal;
import nianshen.text.Numeral;

/**
 * What the reports of all agencies under a government add up to in a cell of the form, beside what the government's own
 * report says.
 *
 * @param table    key of the table
 * @param key      of the cell, as {@link Figure#key()}
 * @param where    the cell as a person names it
 * @param own      what the government's report says; null where that was not read for certain
 * @param total    what the agencies' reports add up to
 * @param workings the sum written out
 * @param doubt    why the sum cannot be relied on, in Chinese; null where it can
 */
public record RolledUp(String table, String key, String where, BigDecimal own, BigDecimal total, String workings, String doubt) implements Told {

    /** Whether both numbers can be relied on and are not equal. */
    public boolean differs() {
        return own != null && doubt == null && own.compareTo(total) != 0;
    }

    /** Both numbers at their place: {@code 表三“…”行“总计”列汇总数12，分报数合计13}. */
    public String account() {
        return where + "汇总数" + Numeral.plain(own) + "，分报数合计" + Numeral.plain(total);
    }
}
