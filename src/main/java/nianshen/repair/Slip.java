package nianshen.repair;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nianshen.facts.Equation;
import nianshen.facts.Figure;

/** What may have made one number out of another when a form was filled in. */
public enum Slip {

    /** Two digits beside each other in the wrong order: 58 for 85. */ TRANSPOSED,
    /** One digit read for another of like shape: 1 for 7. */ LOOKALIKE,
    /** One digit too many or too few: 5 for 55. */ DIGITS,
    /** The number of the cell before or behind, copied. */ NEIGHBOUR,
    /** A total without one of its addends. */ LEFT_OUT,
    /** None that is known. */ NONE;

    /** Digits that are taken for each other on paper and on scans. */
    private static final List<String> ALIKE = List.of("17", "14", "38", "35", "06", "08", "09", "56", "68", "49", "79");
    /** Below it equal numbers stand beside each other by chance. */
    private static final BigDecimal TELLING = BigDecimal.TEN;

    static Slip of(Change change, Sums sums) {
        String found = change.cell().value().toPlainString();
        String proper = change.proper().toPlainString();
        if (transposed(found, proper)) {
            return TRANSPOSED;
        }
        if (alike(found, proper)) {
            return LOOKALIKE;
        }
        if (leftOut(change, sums) != null) {
            return LEFT_OUT;
        }
        if (digits(found, proper)) {
            return DIGITS;
        }
        return neighbour(change.cell(), sums) ? NEIGHBOUR : NONE;
    }

    private static boolean transposed(String found, String proper) {
        List<Integer> other = differing(found, proper);
        return other.size() == 2 && other.get(1) == other.get(0) + 1 && found.charAt(other.get(0)) == proper.charAt(other.get(1))
                && found.charAt(other.get(1)) == proper.charAt(other.get(0));
    }

    private static boolean alike(String found, String proper) {
        List<Integer> other = differing(found, proper);
        return other.size() == 1 && !found.equals("0") && !proper.equals("0")
                && ALIKE.stream().anyMatch(p -> p.indexOf(found.charAt(other.get(0))) >= 0 && p.indexOf(proper.charAt(other.get(0))) >= 0);
    }

    /** Where two numbers of one length differ; nowhere where they are not of one length. */
    private static List<Integer> differing(String found, String proper) {
        return found.length() != proper.length() ? List.of()
                : IntStream.range(0, found.length()).filter(i -> found.charAt(i) != proper.charAt(i)).boxed().toList();
    }

    private static boolean digits(String found, String proper) {
        String longer = found.length() > proper.length() ? found : proper;
        String shorter = longer.equals(found) ? proper : found;
        return longer.length() == shorter.length() + 1 && shorter.length() > (shorter.equals("0") ? 1 : 0)
                && IntStream.range(0, longer.length()).anyMatch(i -> (longer.substring(0, i) + longer.substring(i + 1)).equals(shorter));
    }

    /** The only addend that the total lacks just so much; null where there is none, or more than one. */
    static Figure leftOut(Change change, Sums sums) {
        List<Figure> lacking = sums.around(change.cell()).stream().filter(e -> e.complete() && e.right().size() == 1 && e.right().get(0) == change.cell())
                .flatMap(e -> e.left().stream()).filter(f -> f.value().compareTo(change.by()) == 0).toList();
        return lacking.size() == 1 ? lacking.get(0) : null;
    }

    private static boolean neighbour(Figure cell, Sums sums) {
        return cell.value().compareTo(TELLING) >= 0 && sums.around(cell).stream().map(Equation::left).anyMatch(row -> besides(row, cell));
    }

    private static boolean besides(List<Figure> row, Figure cell) {
        int at = row.indexOf(cell);
        return at >= 0 && IntStream.of(at - 1, at + 1).filter(i -> i >= 0 && i < row.size()).mapToObj(row::get)
                .anyMatch(f -> f.value() != null && f.value().compareTo(cell.value()) == 0);
    }
}
