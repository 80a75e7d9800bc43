package nianshen.pack;

import java.util.List;

/** Data under {@code rules/} that cannot be used, with everything that is wrong in it, not only the first fault. */
public final class DataException extends Exception {

    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /** At least one problem. */
    public DataException(List<Problem> problems) {
        super(problems.isEmpty() ? "" : problems.get(0).text());
        this.problems = List.copyOf(problems);
    }

    /** A single problem. */
    public DataException(Problem problem) {
        this(List.of(problem));
    }

    /** A single problem. */
    public DataException(String file, Integer line, Integer column, String message) {
        this(List.of(new Problem(file, line, column, message)));
    }

    /** What is wrong, in order of file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
