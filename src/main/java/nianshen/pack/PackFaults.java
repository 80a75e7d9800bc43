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

    /**
     * Adds a fault of a file that is no rule file, unless something has been told of that file already.
     *
     * @param file   path relative to the rules folder, with {@code /}
     * @param line   from 1, or 0 where not known
     * @param column from 1, or 0 where not known
     */
    public void addUnlessTold(String file, int line, int column, String message) {
        if (problems.stream().noneMatch(p -> p.file().equals(file))) {
            problems.add(new Problem(file, line > 0 ? line : null, column > 0 ? column : null, message));
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
