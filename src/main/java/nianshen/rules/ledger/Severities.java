package nianshen.rules.ledger;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nianshen.findings.Severity;

/** Severities by the names that packs use. */
public final class Severities {

    /** The keys as a message lists them. */
    public static final String KEYS = Arrays.stream(Severity.values()).map(Severity::key).collect(Collectors.joining("、"));

    /** The severities by the words that an office writes. */
    public static final Map<String, Severity> WORDS = Map.of("严重", Severity.SERIOUS, "一般", Severity.GENERAL, "提示", Severity.HINT);

    private Severities() {
    }

    /** The severity with the key. */
    public static Optional<Severity> of(String key) {
        return Arrays.stream(Severity.values()).filter(s -> s.key().equals(key)).findFirst();
    }

    /** The severity that is written so, by word or key. */
    public static Optional<Severity> written(String word) {
        return Optional.ofNullable(WORDS.get(word)).or(() -> of(word));
    }

    /** The word for a severity. */
    public static String word(Severity severity) {
        return WORDS.entrySet().stream().filter(w -> w.getValue() == severity).map(Map.Entry::getKey).findFirst().orElse(severity.key());
    }

    /** The graver of the two. */
    public static Severity graver(Severity a, Severity b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
