package nianshen.facts;

import java.util.List;

/** Everything that was read from one report, in a stable order. */
public record Facts(Report report, List<Fact> all) {

    /** Copies the list. */
    public Facts {
        all = List.copyOf(all);
    }

    /** The facts of one kind, in order. */
    public <T extends Fact> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
