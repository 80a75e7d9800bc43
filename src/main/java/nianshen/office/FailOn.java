package nianshen.office;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianshen.findings.Finding;
import nianshen.findings.Severity;
import nianshen.rules.ledger.Severities;

/**
 * From which severity findings count as a failure of the whole.
 *
 * @param least the mildest severity that counts, or null where none does
 */
public record FailOn(Severity least) {

    private static final Map<String, FailOn> NEVER = Map.of("从不", new FailOn(null), "never", new FailOn(null));

    /** What a word stands for: a severity in Chinese as the settings have it or by its key, or 从不 and never. */
    public static Optional<FailOn> of(String word) {
        return Severities.of(word).or(() -> Optional.ofNullable(Severities.WORDS.get(word))).map(FailOn::new)
                .or(() -> Optional.ofNullable(NEVER.get(word)));
    }

    /** Whether any of the findings counts. */
    public boolean counts(Stream<Finding> findings) {
        return least != null && findings.anyMatch(f -> f.severity().compareTo(least) <= 0);
    }
}
