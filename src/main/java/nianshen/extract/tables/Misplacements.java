package nianshen.extract.tables;

import java.util.List;
import nianshen.facts.Equation;
import nianshen.facts.Figure;
import nianshen.facts.Misplacement;
import nianshen.repair.Breach;
import nianshen.repair.Repair;

/**
 * Figures that stand in the wrong cell: where the one exchange of two figures (a shift is an exchange with a zero) is the
 * cause of all that is broken in a table. Where several would do, none is named.
 */
final class Misplacements {

    private Misplacements() {
    }

    static List<Misplacement> in(List<Equation> equations) {
        return Breach.of(equations).stream().filter(Breach::alone).flatMap(b -> exchange(b).stream()).toList();
    }

    private static List<Misplacement> exchange(Breach breach) {
        List<Repair> exchanges = breach.repairs().stream().filter(r -> r.move() == Repair.Move.EXCHANGE).toList();
        return exchanges.size() == 1 ? List.of(misplacement(breach, exchanges.get(0))) : List.of();
    }

    /** The figure that is there is the suspect; of two, the larger. */
    private static Misplacement misplacement(Breach breach, Repair exchange) {
        Figure a = exchange.changes().get(0).cell();
        Figure b = exchange.changes().get(1).cell();
        boolean first = a.value().compareTo(b.value()) > 0;
        return new Misplacement(first ? a : b, first ? b : a,
                breach.broken().stream().map(e -> e.each() == null ? e.id() : e.id() + ":" + e.each()).toList());
    }
}
