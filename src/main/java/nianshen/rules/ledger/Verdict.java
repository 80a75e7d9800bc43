package nianshen.rules.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nianshen.findings.Result;

/** An outcome with its reason in Chinese, null where it needs none. */
public record Verdict(Result result, String reason) {

    private static final List<Result> RANKS = List.of(Result.VIOLATED, Result.DOUBTFUL, Result.WAIVED,
            Result.UNDETERMINED, Result.NOT_APPLICABLE, Result.SATISFIED);

    /** Of several, the first is what the rule ends in. */
    public static final Comparator<Result> PRECEDENCE = Comparator.comparingInt(RANKS::indexOf);

    /** The verdict, for use among those that may be none. */
    public static Optional<Verdict> of(Result result, String reason) {
        return Optional.of(new Verdict(result, reason));
    }
}
