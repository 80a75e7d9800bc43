package nianshen.facts;

import java.math.BigDecimal;
import nianshen.text.Numeral;

/**
 * A cell of another report of the same agency, beside the one of the same key in the report that is judged. One for every
 * cell of the other report.
 *
 * @param yearsEarlier by how many years the other report's year comes before: 1 for last year's, 0 for another form of the
 *                     same report
 * @param own          the cell of the report that is judged; null where its format has no such cell
 * @param other        the cell of the other report
 */
public record Counterpart(int yearsEarlier, Figure own, Figure other) {

    /** Whether the other report is the one of the year before. */
    public boolean lastYears() {
        return yearsEarlier == 1;
    }

    /** Whether the other report is of the same year. */
    public boolean sameYear() {
        return yearsEarlier == 0;
    }

    /** Key of the table. */
    public String table() {
        return other.table();
    }

    /** Row key. */
    public String row() {
        return other.row();
    }

    /** Column key. */
    public String column() {
        return other.column();
    }

    /** Key of the cell. */
    public String key() {
        return other.key();
    }

    /** The column as the form prints it. */
    public String columnLabel() {
        return other.columnLabel();
    }

    /** The cell as a person names it. */
    public String where() {
        return other.where();
    }

    /** Whether the other report's number can be relied on. */
    public boolean sure() {
        return other.sure();
    }

    /** The other report's number, or null. */
    public BigDecimal value() {
        return other.value();
    }

    /** Whether both reports have the cell with a number to rely on. */
    public boolean comparable() {
        return own != null && own.sure() && other.sure();
    }

    /** Whether both reports have the cell and one of them has no number to rely on in it. */
    public boolean open() {
        return own != null && !comparable();
    }

    /** Whether the numbers are comparable and not equal. */
    public boolean differs() {
        return comparable() && own.value().compareTo(other.value()) != 0;
    }

    /** Whether it is a sum of other cells. */
    public boolean sum() {
        return row().equals("total") || column().equals("total") || column().endsWith(".total");
    }

    /** Whether the number has become more than so many times the other report's, or fewer than one part in so many of it. */
    public boolean leaps(BigDecimal times, BigDecimal least) {
        return comparable() && value().compareTo(least) >= 0
                && (own.value().compareTo(value().multiply(times)) > 0 || own.value().multiply(times).compareTo(value()) < 0);
    }

    /** Whether both numbers are one and the same, and not 0. */
    public boolean alike() {
        return comparable() && !differs() && value().signum() != 0;
    }

    /** The other report's number beside one of the report that is judged, by the column: {@code 自然人列上年1、本年2}. */
    public String against(Figure now) {
        return now.columnLabel().replaceFirst("^.*—", "") + "列上年" + Numeral.plain(value()) + "、本年" + Numeral.plain(now.value());
    }

    /** Both numbers, which must be comparable, at their place: {@code 表三“…”行“总计”列为12（上年20）}. */
    public String account() {
        return own.where() + "为" + Numeral.plain(own.value()) + "（" + (lastYears() ? "上年" : "另一份") + Numeral.plain(value()) + "）";
    }
}
