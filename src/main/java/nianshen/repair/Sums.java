package nianshen.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.facts.Equation;
import nianshen.facts.Figure;

/** Sums that hang together by the cells they share, and what they come to where cells hold other numbers. */
final class Sums {

    /** By the very figures and equations: every cell is one figure, whatever equations it stands in. */
    private final Map<Figure, Map<Equation, Integer>> uses = new IdentityHashMap<>();
    private final List<Equation> all;
    /** By how much the sides of each complete sum differ: asked for again for every pair of cells. */
    private final Map<Equation, BigDecimal> differences;
    private final List<Equation> broken;

    private Sums(List<Equation> all, Map<Equation, BigDecimal> differences) {
        this.all = all;
        this.differences = differences;
        this.broken = all.stream().filter(e -> complete(e) && difference(e).signum() != 0).toList();
        for (Equation equation : all) {
            equation.left().forEach(f -> use(f, equation, 1));
            equation.right().forEach(f -> use(f, equation, -1));
        }
    }

    private void use(Figure figure, Equation equation, int sign) {
        uses.computeIfAbsent(figure, f -> new IdentityHashMap<>()).merge(equation, sign, Integer::sum);
    }

    /** The sums in sets of which none shares a cell with another, in their order. */
    static List<Sums> apart(List<Equation> equations) {
        Map<Equation, BigDecimal> differences = new IdentityHashMap<>();
        equations.stream().filter(Equation::complete).forEach(e -> differences.put(e, e.difference()));
        Sums whole = new Sums(equations, differences);
        Set<Equation> left = identity(equations);
        List<Sums> parts = new ArrayList<>();
        for (Equation first : equations) {
            if (left.contains(first)) {
                Set<Equation> part = whole.joined(first, left);
                parts.add(new Sums(equations.stream().filter(part::contains).toList(), differences));
            }
        }
        return parts;
    }

    private Set<Equation> joined(Equation first, Set<Equation> left) {
        Set<Equation> part = identity(List.of());
        List<Equation> next = new ArrayList<>(List.of(first));
        while (!next.isEmpty()) {
            Equation equation = next.remove(next.size() - 1);
            if (left.remove(equation)) {
                part.add(equation);
                equation.figures().forEach(f -> next.addAll(uses.get(f).keySet()));
            }
        }
        return part;
    }

    /** A set of the very sums, not of equal ones. */
    static Set<Equation> identity(List<Equation> equations) {
        Set<Equation> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(equations);
        return set;
    }

    List<Equation> all() {
        return all;
    }

    List<Equation> broken() {
        return broken;
    }

    /** Whether every figure in the sum can be relied on. */
    boolean complete(Equation equation) {
        return differences.containsKey(equation);
    }

    /** Left side less right side of a complete sum. */
    BigDecimal difference(Equation equation) {
        return differences.get(equation);
    }

    /** The sums that the cell stands in. */
    Set<Equation> around(Figure cell) {
        return uses.get(cell).keySet();
    }

    /** How often the cell counts on the left of the sum, less how often on its right. */
    int sign(Figure cell, Equation equation) {
        return uses.get(cell).getOrDefault(equation, 0);
    }

    /** Whether it is no total of anything. */
    boolean addend(Figure cell) {
        return uses.get(cell).values().stream().allMatch(sign -> sign > 0);
    }

    /** The cells of some sums whose number is known, each once, in their order. */
    static List<Figure> cells(List<Equation> some) {
        Set<Figure> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return some.stream().flatMap(e -> e.figures().stream()).filter(f -> f.sure() && seen.add(f)).toList();
    }

    /** Whether all that the changes touch holds then, as far as it is known, and that is all of these sums at least. */
    boolean mend(List<Change> changes, List<Equation> these) {
        Set<Equation> touched = Collections.newSetFromMap(new IdentityHashMap<>());
        changes.forEach(c -> touched.addAll(around(c.cell())));
        return touched.containsAll(these) && touched.stream().filter(this::complete).allMatch(e -> left(changes, e).signum() == 0);
    }

    /** What the sides of the sum differ by after the changes. */
    private BigDecimal left(List<Change> changes, Equation equation) {
        return changes.stream().map(c -> c.by().multiply(BigDecimal.valueOf(sign(c.cell(), equation))))
                .reduce(difference(equation), BigDecimal::add);
    }

    /** What is in both, in the order of the first. */
    static List<Equation> both(List<Equation> some, Set<Equation> others) {
        return some.stream().filter(others::contains).toList();
    }
}
