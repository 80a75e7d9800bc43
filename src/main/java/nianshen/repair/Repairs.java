package nianshen.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.facts.Equation;
import nianshen.facts.Figure;

/** Looks for the fewest cells that mend broken sums: one, else two, else a row that stands one cell off. */
final class Repairs {

    private static final int SHORTEST_SHIFT = 3;
    /** No two cells of a form stand in more sums. */
    private static final int MOST_OF_PAIR = 8;
    private final Sums sums;

    Repairs(Sums sums) {
        this.sums = sums;
    }

    /** The smallest repairs that mend all of these sums and break none. */
    List<Repair> of(List<Equation> broken) {
        return Stream.of(single(broken).stream().filter(c -> sums.mend(c, broken)).toList(), pairs(broken), shifts(broken))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of()).stream().map(c -> Repair.of(c, sums)).toList();
    }

    /** The cells of these sums that mend all sums they stand in. */
    List<List<Change>> single(List<Equation> broken) {
        return Sums.cells(broken).stream().map(f -> change(f, forced(f, null))).filter(Objects::nonNull).map(List::of)
                .filter(c -> sums.mend(c, List.of())).toList();
    }

    private List<List<Change>> pairs(List<Equation> broken) {
        List<Figure> cells = broken.size() > MOST_OF_PAIR ? List.of() : Sums.cells(broken);
        return IntStream.range(0, cells.size()).boxed().flatMap(i -> IntStream.range(i + 1, cells.size())
                .mapToObj(j -> pair(cells.get(i), cells.get(j)))).flatMap(Optional::stream).filter(c -> sums.mend(c, broken)).toList();
    }

    /** What each of two cells would hold: what its own sums ask for, or what the other leaves of a sum of both. */
    private Optional<List<Change>> pair(Figure a, Figure b) {
        BigDecimal byA = forced(a, b);
        BigDecimal byB = forced(b, a);
        Change first = change(a, byA == null && byB != null ? remaining(a, b, byB) : byA);
        Change second = change(b, byB == null && byA != null ? remaining(b, a, byA) : byB);
        return first == null || second == null ? Optional.empty() : Optional.of(List.of(first, second));
    }

    /** By how much a cell must grow for a sum in which the other does not stand; null where all are of both. */
    private BigDecimal forced(Figure cell, Figure other) {
        return sums.around(cell).stream().filter(e -> sums.complete(e) && (other == null || sums.sign(other, e) == 0)).findFirst()
                .map(e -> growth(sums.difference(e), sums.sign(cell, e))).orElse(null);
    }

    private BigDecimal remaining(Figure cell, Figure other, BigDecimal by) {
        return sums.around(cell).stream().filter(e -> sums.complete(e) && sums.sign(other, e) != 0).findFirst()
                .map(e -> growth(sums.difference(e).add(by.multiply(BigDecimal.valueOf(sums.sign(other, e)))), sums.sign(cell, e))).orElse(null);
    }

    /** What takes a difference away: every sum counts a cell once. */
    private static BigDecimal growth(BigDecimal difference, int sign) {
        return difference.negate().multiply(BigDecimal.valueOf(sign));
    }

    private static Change change(Figure cell, BigDecimal by) {
        Change change = by == null ? null : new Change(cell, cell.value().add(by));
        return change != null && change.possible() ? change : null;
    }

    /** The addends of a sum moved on by one cell, either way, where none falls off the end. */
    private List<List<Change>> shifts(List<Equation> broken) {
        return sums.all().stream().filter(e -> sums.complete(e) && e.left().size() >= SHORTEST_SHIFT)
                .flatMap(e -> Stream.of(shifted(e.left(), 1), shifted(e.left(), -1))).filter(c -> c.size() >= SHORTEST_SHIFT)
                .filter(c -> sums.mend(c, broken)).toList();
    }

    private static List<Change> shifted(List<Figure> cells, int step) {
        Figure falling = cells.get(step > 0 ? cells.size() - 1 : 0);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < cells.size() && falling.value().signum() == 0; i++) {
            int from = i - step;
            Change change = new Change(cells.get(i), from < 0 || from >= cells.size() ? BigDecimal.ZERO : cells.get(from).value());
            if (change.possible()) {
                changes.add(change);
            }
        }
        return changes;
    }
}
