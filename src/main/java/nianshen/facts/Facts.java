package nianshen.facts;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that was read from one report, kind by kind, each kind in the order of the report.
 *
 * @param all the report itself first
 */
public record Facts(Report report, List<Fact> all) implements Serializable {

    private static final Map<Class<?>, Integer> KINDS = kinds();

    /** Puts the facts in order; the report need not be among them. */
    public Facts {
        all = inOrder(report, all);
    }

    private static List<Fact> inOrder(Report report, List<Fact> all) {
        Map<Integer, List<Fact>> byKind = new TreeMap<>();
        Class<?> kind = null;
        List<Fact> alike = null;
        for (Fact fact : all) {
            // those of one kind come together, and looking a class up takes longer than all the rest
            if (fact.getClass() != kind) {
                kind = fact.getClass();
                alike = byKind.computeIfAbsent(KINDS.get(kind), k -> new ArrayList<>());
            }
            alike.add(fact);
        }
        byKind.remove(KINDS.get(Report.class));
        List<Fact> ordered = new ArrayList<>(all.size() + 1);
        ordered.add(report);
        byKind.values().forEach(ordered::addAll);
        return List.copyOf(ordered);
    }

    private static Map<Class<?>, Integer> kinds() {
        Class<?>[] kinds = Fact.class.getPermittedSubclasses();
        return IntStream.range(0, kinds.length).boxed().collect(Collectors.toUnmodifiableMap(i -> kinds[i], i -> i));
    }

    /** The facts of one kind, in order; of a kind that takes in others those of all of them. */
    public <T extends Fact> List<T> of(Class<T> kind) {
        return kind.isInterface() ? all.stream().filter(kind::isInstance).map(kind::cast).toList() : ofOne(kind);
    }

    private <T extends Fact> List<T> ofOne(Class<T> kind) {
        return all.subList(first(KINDS.get(kind)), first(KINDS.get(kind) + 1)).stream().map(kind::cast).toList();
    }

    /** Where the facts of a kind or of those behind it begin. */
    private int first(int kind) {
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean before = KINDS.get(all.get(middle).getClass()) < kind;
            from = before ? middle + 1 : from;
            to = before ? to : middle;
        }
        return from;
    }
}
