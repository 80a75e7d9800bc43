package nianshen.prose;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.specimen.Specimen;

/**
 * A statement that there was none.
 *
 * @param name  its name in the grammar
 * @param cells those that must all be nought for it to be true
 * @param rules those that may tell that it is not
 */
record Denial(Topic topic, String name, List<String> cells, Set<String> rules) {
    private static final Map<String, Set<String>> RULES = Map.of("3.new.total", Set.of("NT-05"), "3.carriedIn.total",
            Set.of("NT-02"), "3.carriedOut.total", Set.of("NT-02", "NT-03"));

    static List<Denial> all() {
        return Grammar.book().names().stream().filter(n -> n.startsWith("nil ")).map(Denial::of).toList();
    }

    private static Denial of(String name) {
        List<String> cells = List.of(name.substring("nil ".length()).split("&"));
        Set<String> rules = RULES.getOrDefault(cells.get(0),
                new Mention("", cells.get(0), null, null, false, "").rules());
        return new Denial(cells.get(0).startsWith("2") ? Topic.PUBLISH : Topic.APPLY, name, cells, rules);
    }

    boolean refutedBy(Specimen specimen) {
        return cells.stream().anyMatch(c -> specimen.figures().values().containsKey(c)
                && specimen.figures().get(c).signum() > 0);
    }
}
