package nianshen.pack;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used: nothing is audited by it. Holds every fault found, not only the first. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;
    private boolean foreign;

    /** At least one problem; kept in order of file and line. */
    public PackException(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems in order of file, line and column, each once; at least one. */
    public static PackException of(Collection<Problem> problems) {
        return new PackException(problems.stream().distinct().sorted(Problem.ORDER).toList());
    }

    /** A pack that was written for another version of the program, so that nothing else of it can be judged. */
    public static PackException foreign(Problem problem) {
        PackException foreign = new PackException(List.of(problem));
        foreign.foreign = true;
        return foreign;
    }

    /** Whether the pack was written for another version of the program. */
    public boolean foreign() {
        return foreign;
    }

    /** What is wrong, in order of file and line. */
    public List<Problem> problems() {
        return problems;
    }

    /** The faults as lines for a clerk, each with its file and place. */
    public List<String> lines() {
        return problems.stream().map(Problem::text).toList();
    }
}
