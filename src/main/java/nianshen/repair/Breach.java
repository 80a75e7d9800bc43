package nianshen.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nianshen.facts.Equation;

/**
 * Sums that are broken by one cause, and the repairs with the fewest cells that would mend all of them.
 *
 * @param broken  the sums
 * @param repairs known slips first; never empty
 * @param alone   whether no other sum that hangs together with them is broken
 */
public record Breach(List<Equation> broken, List<Repair> repairs, boolean alone) {

    /** Copies the lists. */
    public Breach {
        broken = List.copyOf(broken);
        repairs = List.copyOf(repairs);
    }

    /**
     * The causes of all that is broken. Of sums that hang together all must find their cause, or none is told: what leaves
     * some of them broken fits by chance.
     *
     * @param equations of one report; such as are not complete only make what touches them uncertain
     */
    public static List<Breach> of(List<Equation> equations) {
        return equations.stream().noneMatch(Equation::broken) ? List.of()
                : Sums.apart(equations).stream().filter(s -> !s.broken().isEmpty()).flatMap(s -> causes(s).stream()).toList();
    }

    private static List<Breach> causes(Sums sums) {
        Repairs repairs = new Repairs(sums);
        List<List<Equation>> sets = sets(sums, repairs.single(sums.broken()));
        List<Breach> causes = new ArrayList<>();
        for (List<Equation> set : sets) {
            List<Repair> found = repairs.of(set);
            if (found.isEmpty()) {
                return List.of();
            }
            causes.add(new Breach(set, found, sets.size() == 1).sorted(Comparator.comparing(r -> !r.likely())));
        }
        return causes;
    }

    /** The same with its repairs in another order; equal ones stay as they are. */
    Breach sorted(Comparator<Repair> order) {
        return new Breach(broken, repairs.stream().sorted(order).toList(), alone);
    }

    /** The broken sums by what one cell could mend together; what no single cell mends stands together as well. */
    private static List<List<Equation>> sets(Sums sums, List<List<Change>> singles) {
        List<List<Equation>> sets = new ArrayList<>();
        singles.stream().map(c -> Sums.both(sums.broken(), sums.around(c.get(0).cell()))).forEach(mended -> join(sets, mended));
        List<Equation> rest = sums.broken().stream().filter(e -> sets.stream().noneMatch(s -> holds(s, e))).toList();
        return rest.isEmpty() ? sets : Stream.concat(sets.stream(), Stream.of(rest)).toList();
    }

    private static void join(List<List<Equation>> sets, List<Equation> mended) {
        List<List<Equation>> touching = sets.stream().filter(s -> mended.stream().anyMatch(e -> holds(s, e))).toList();
        List<Equation> joined = new ArrayList<>(mended);
        touching.forEach(s -> s.stream().filter(e -> !holds(joined, e)).forEach(joined::add));
        sets.removeAll(touching);
        sets.add(joined);
    }

    private static boolean holds(List<Equation> set, Equation equation) {
        return set.stream().anyMatch(e -> e == equation);
    }
}
