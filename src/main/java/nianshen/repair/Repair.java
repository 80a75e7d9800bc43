package nianshen.repair;

import java.util.List;
import nianshen.facts.Equation;

/**
 * Cells put otherwise so that all sums of one cause hold and none is broken.
 *
 * @param slips what hand may have made each of them, in the order of the changes
 * @param move  whether figures are only moved
 * @param certain whether every cell was read with certainty and every sum that it stands in is known
 */
public record Repair(List<Change> changes, List<Slip> slips, Move move, boolean certain) {

    /** How figures come to other cells. */
    public enum Move {
        /** Figures are other ones. */ NONE,
        /** Two addends of a row or column change places. */ EXCHANGE,
        /** The addends of a sum all move on by one cell. */ SHIFT
    }

    /** Copies the lists. */
    public Repair {
        changes = List.copyOf(changes);
        slips = List.copyOf(slips);
    }

    static Repair of(List<Change> changes, Sums sums) {
        List<Equation> within = changes.stream().flatMap(c -> sums.around(c.cell()).stream()).toList();
        return new Repair(changes, changes.stream().map(c -> Slip.of(c, sums)).toList(), move(changes, sums),
                changes.stream().allMatch(c -> c.cell().confidence() >= 1) && within.stream().allMatch(Equation::complete));
    }

    private static Move move(List<Change> changes, Sums sums) {
        if (changes.size() > 2) {
            return Move.SHIFT;
        }
        return changes.size() == 2 && exchanged(changes.get(0), changes.get(1), sums) ? Move.EXCHANGE : Move.NONE;
    }

    /** Totals are worked out, addends are filled in: only these come to stand in the wrong cell. */
    private static boolean exchanged(Change a, Change b, Sums sums) {
        boolean neighbours = a.cell().row().equals(b.cell().row()) || a.cell().column().equals(b.cell().column());
        return neighbours && a.proper().compareTo(b.cell().value()) == 0 && b.proper().compareTo(a.cell().value()) == 0
                && sums.addend(a.cell()) && sums.addend(b.cell());
    }

    /** Whether a known kind of slip explains all of it. */
    public boolean likely() {
        return move != Move.NONE || !slips.contains(Slip.NONE);
    }
}
