package nianshen.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nianshen.findings.Severity;

/** Severities by the names that packs use. */
final class Severities {

    static final String KEYS = Arrays.stream(Severity.values()).map(Severity::key).collect(Collectors.joining("、"));

    private Severities() {
    }

    static Optional<Severity> of(String key) {
        return Arrays.stream(Severity.values()).filter(s -> s.key().equals(key)).findFirst();
    }

    /** The graver of the two. */
    static Severity graver(Severity a, Severity b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
