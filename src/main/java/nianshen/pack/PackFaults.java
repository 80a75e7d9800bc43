package nianshen.pack;

import java.util.ArrayList;
import java.util.List;

/** What several checks find in one rules folder, to be told together. */
public final class PackFaults {

    private final List<Problem> problems = new ArrayList<>();

    /** Adds what a check has found. */
    public void addAll(List<Problem> more) {
        problems.addAll(more);
    }

    /** Adds a fault of a file that is no rule file, unless something has been told of that file already. */
    public void addUnlessTold(Problem fault) {
        if (problems.stream().noneMatch(p -> p.file().equals(fault.file()))) {
            problems.add(fault);
        }
    }

    /**
     * Does nothing where nothing was found.
     *
     * @throws PackException with everything that was
     */
    public void refuse() {
        if (!problems.isEmpty()) {
            throw PackException.of(problems);
        }
    }
}
