package nianshen.extract.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.facts.Equation;
import nianshen.facts.Figure;
import nianshen.facts.Misplacement;

/**
 * Looks for the one exchange of two figures of a row or column (a shift is an exchange with a zero) that makes every
 * broken sum of a table hold and breaks no other. Where several would do, none is named.
 */
final class MisplacementSearch {

    private final List<Equation> broken;
    /** By the very figures and equations: every cell is one figure, whatever equations it stands in. */
    private final Map<Figure, Map<Equation, Integer>> uses = new IdentityHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    private MisplacementSearch(List<Equation> equations) {
        this.broken = equations.stream().filter(Equation::broken).toList();
        for (Equation equation : equations) {
            if (equation.complete()) {
                equation.left().forEach(f -> use(f, equation, 1));
                equation.right().forEach(f -> use(f, equation, -1));
            }
        }
    }

    private void use(Figure figure, Equation equation, int sign) {
        uses.computeIfAbsent(figure, this::first).merge(equation, sign, Integer::sum);
    }

    private Map<Equation, Integer> first(Figure figure) {
        figures.add(figure);
        return new IdentityHashMap<>();
    }

    /** The only exchange that repairs all sums of a table; nothing where there is none, or more than one. */
    static List<Misplacement> search(List<Equation> equations) {
        return equations.stream().filter(Equation::broken).count() < 2 ? List.of()
                : new MisplacementSearch(equations).find();
    }

    private List<Misplacement> find() {
        Set<Figure> suspects = Collections.newSetFromMap(new IdentityHashMap<>());
        broken.forEach(e -> suspects.addAll(e.left()));
        List<Misplacement> found = new ArrayList<>();
        List<Figure> addends = figures.stream().filter(this::isAddend).toList();
        for (int i = 0; i < addends.size(); i++) {
            for (int j = i + 1; j < addends.size(); j++) {
                Figure a = addends.get(i);
                Figure b = addends.get(j);
                if ((suspects.contains(a) || suspects.contains(b)) && isNeighbourly(a, b) && repairs(a, b)) {
                    found.add(misplacement(a, b));
                }
            }
        }
        return found.size() == 1 ? found : List.of();
    }

    /** A figure that is no total of anything: totals are worked out, addends are filled in. */
    private boolean isAddend(Figure figure) {
        return uses.get(figure).values().stream().allMatch(sign -> sign > 0);
    }

    private static boolean isNeighbourly(Figure a, Figure b) {
        return a.table().equals(b.table()) && (a.row().equals(b.row()) || a.column().equals(b.column()))
                && a.value().compareTo(b.value()) != 0;
    }

    private boolean repairs(Figure a, Figure b) {
        BigDecimal change = b.value().subtract(a.value());
        Map<Equation, Integer> signs = new IdentityHashMap<>(uses.get(a));
        uses.get(b).forEach((equation, sign) -> signs.merge(equation, -sign, Integer::sum));
        for (Map.Entry<Equation, Integer> use : signs.entrySet()) {
            BigDecimal shift = change.multiply(BigDecimal.valueOf(use.getValue()));
            if (use.getKey().difference().add(shift).signum() != 0) {
                return false;
            }
        }
        return broken.stream().allMatch(e -> signs.getOrDefault(e, 0) != 0);
    }

    /** The figure that is there is the suspect; of two, the larger. */
    private Misplacement misplacement(Figure a, Figure b) {
        boolean first = a.value().compareTo(b.value()) > 0;
        return new Misplacement(first ? a : b, first ? b : a,
                broken.stream().map(e -> e.each() == null ? e.id() : e.id() + ":" + e.each()).toList());
    }
}
