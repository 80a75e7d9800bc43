package nianshen.specimen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A table as printed: cells in row order, then column order, covering the whole rectangle. */
public record Grid(String key, int rows, int columns, List<Slot> slots) implements Item {
    /** Sorts and copies the cells. */
    public Grid {
        slots = slots.stream().sorted(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column)).toList();
    }

    /** Number of the official table ("2"). */
    public String number() {
        return key.substring("table".length());
    }

    /** The cells that begin in a row, left to right. */
    public List<Slot> row(int row) {
        return slots.stream().filter(s -> s.row() == row).toList();
    }

    /** The cell that covers a place. */
    public Slot at(int row, int column) {
        return slots.stream().filter(s -> s.covers(row, column)).findFirst().orElseThrow();
    }

    /** The cell of a figure, or null where this table has none of that key. */
    public Slot figure(String rowAndColumn) {
        return slots.stream().filter(s -> rowAndColumn.equals(s.key())).findFirst().orElse(null);
    }

    /** Cells that match, put differently. */
    public Grid with(Predicate<Slot> which, UnaryOperator<Slot> change) {
        return new Grid(key, rows, columns, slots.stream().map(s -> which.test(s) ? change.apply(s) : s).toList());
    }

    /** The text of one figure's cell, put differently. */
    public Grid saying(String rowAndColumn, String text) {
        return with(s -> rowAndColumn.equals(s.key()), s -> s.saying(text));
    }

    /** Labels with this very text, renamed. */
    public Grid relabelled(String label, String text) {
        return with(s -> s.key() == null && s.text().equals(label), s -> s.saying(text));
    }

    /** Row of the first label that ends so, or −1. */
    public int rowOf(String label) {
        return slots.stream().filter(s -> s.key() == null && s.text().endsWith(label)).mapToInt(Slot::row).findFirst()
                .orElse(-1);
    }

    /** Without some rows; cells that reach over them shrink. */
    public Grid withoutRows(int from, int to) {
        List<Slot> left = new ArrayList<>();
        for (Slot s : slots) {
            int kept = (int) java.util.stream.IntStream.range(s.row(), s.row() + s.rowSpan())
                    .filter(r -> r < from || r >= to).count();
            int above = (int) java.util.stream.IntStream.range(from, Math.min(to, Math.max(from, s.row()))).count();
            if (kept > 0) {
                left.add(s.at(s.row() - above, s.column()).spanning(kept, s.columnSpan()));
            }
        }
        return new Grid(key, rows - (to - from), columns, left);
    }

    /** With a copy of a row below it, its group labels reaching over the new row too. */
    public Grid doublingRow(int row, UnaryOperator<Slot> change) {
        List<Slot> grown = new ArrayList<>();
        for (Slot s : slots) {
            boolean group = s.row() <= row && s.row() + s.rowSpan() - 1 >= row && s.rowSpan() > 1;
            Slot moved = s.row() > row ? s.at(s.row() + 1, s.column()) : s;
            grown.add(group ? moved.spanning(s.rowSpan() + 1, s.columnSpan()) : moved);
            if (s.row() == row && s.rowSpan() == 1) {
                grown.add(change.apply(s.at(row + 1, s.column())));
            }
        }
        return new Grid(key, rows + 1, columns, grown);
    }

    /** The rows from {@code from} up to {@code to} as a table of their own; cells that reach over the cut are split. */
    public Grid slice(int from, int to) {
        List<Slot> piece = new ArrayList<>();
        for (Slot s : slots) {
            int top = Math.max(from, s.row());
            int bottom = Math.min(to, s.row() + s.rowSpan());
            if (top < bottom) {
                Slot part = s.at(top - from, s.column()).spanning(bottom - top, s.columnSpan());
                piece.add(s.row() < from ? part.saying("") : part);
            }
        }
        return new Grid(key, to - from, columns, piece);
    }
}
