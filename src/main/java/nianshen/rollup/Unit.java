package nianshen.rollup;

import java.util.List;

/**
 * An agency whose figures belong in the sum.
 *
 * @param name    as the roster has it, else as its report says
 * @param sources the reports that its figures come from; several where it sent more than one
 * @param absence why there are no figures of it, in Chinese; null where there are
 */
public record Unit(String name, List<String> sources, String absence) {

    /** Copies the list. */
    public Unit {
        sources = List.copyOf(sources);
    }

    /** Whether figures of it were read. */
    public boolean present() {
        return absence == null;
    }
}
