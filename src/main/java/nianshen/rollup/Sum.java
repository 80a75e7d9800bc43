package nianshen.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nianshen.template.TableGrid;
import nianshen.template.TableGrid.CellSpec;
import nianshen.text.Numeral;

/**
 * A cell of the official form with the figures that add up to it.
 *
 * @param addends one for every agency, in the order of the roster
 */
public record Sum(TableGrid table, CellSpec cell, List<Addend> addends) {

    /** Copies the list. */
    public Sum {
        addends = List.copyOf(addends);
    }

    /** The key of the cell, the same in every format. */
    public String key() {
        return table.key() + "." + cell.row() + "." + cell.column();
    }

    /** The cell as a person names it: {@code 表三“（一）予以公开”行“总计”列}. */
    public String where() {
        return table.label() + "“" + String.join("”“", cell.rowPath()) + "”行“" + String.join("—", cell.columnPath()) + "”列";
    }

    /** What could be added up; see {@link #sound()} for whether that is all. */
    public BigDecimal total() {
        return addends.stream().map(Addend::value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The addends of agencies whose reports were read and which cannot be relied on. */
    public List<Addend> doubts() {
        return addends.stream().filter(a -> a.unit().present() && !a.sound()).toList();
    }

    /** The sum written out so that a clerk can do it again; agencies that add nothing are left out. */
    public String workings() {
        String written = addends.stream().filter(a -> a.value() != null && a.value().signum() != 0)
                .map(a -> a.unit().name() + Numeral.plain(a.value())).collect(Collectors.joining(" + "));
        return (written.isEmpty() ? "各单位均为0" : written) + " = " + Numeral.plain(total());
    }
}
