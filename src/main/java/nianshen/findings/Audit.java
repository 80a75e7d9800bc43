package nianshen.findings;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nianshen.facts.Facts;

/**
 * The audit of one report: a value, made once, never changed.
 *
 * @param source   path relative to the input, with {@code /}
 * @param sha256   of the source bytes, lower-case hex
 * @param title    as read, or null
 * @param agency   or null
 * @param level    key of {@link nianshen.facts.Level}, or null
 * @param year     or null
 * @param variant  "2019", "2021", "mixed", or null
 * @param score    0 to 100, or null where unreadable
 * @param error    why it could not be audited, or null
 * @param losses   what of the file was not read, in Chinese; empty where all of it was
 * @param outcomes one for every active rule that counts, by rule id; empty where unreadable
 * @param causes   what may be the cause of findings about sums
 * @param trials   how the rules ended that are only tried out: they stand in no verdict and no letter
 * @param facts    what was read, for the tables on the page and facts.json; null where unreadable or where the audit
 *                 was loaded from findings.json
 */
public record Audit(String source, String sha256, String title, String agency, String level, Integer year,
        String variant, Status status, Integer score, Failure error, List<String> losses, List<Outcome> outcomes,
        List<Cause> causes, List<Outcome> trials, Facts facts) implements Serializable {

    /** Copies the lists. */
    public Audit {
        outcomes = List.copyOf(outcomes);
        losses = losses == null ? List.of() : List.copyOf(losses);
        causes = causes == null ? List.of() : List.copyOf(causes);
        trials = trials == null ? List.of() : List.copyOf(trials);
    }

    /** Its losses as the facts tell them, no cause of its findings being known. */
    public Audit(String source, String sha256, String title, String agency, String level, Integer year, String variant, Status status, Integer score,
            Failure error, List<Outcome> outcomes, Facts facts) {
        this(source, sha256, title, agency, level, year, variant, status, score, error, facts == null ? List.of() : Losses.told(facts), outcomes, List.of(), List.of(), facts);
    }

    /** The same with what may be the cause of its findings. */
    public Audit withCauses(List<Cause> all) {
        return new Audit(source, sha256, title, agency, level, year, variant, status, score, error, losses, outcomes, all, trials, facts);
    }

    /** The same with what rules found that are only tried out. */
    public Audit withTrials(List<Outcome> all) {
        return new Audit(source, sha256, title, agency, level, year, variant, status, score, error, losses, outcomes, causes, all, facts);
    }

    /** Whom it is about: the agency or, where it could not be read, the file. */
    public String unit() {
        return agency == null ? source : agency;
    }

    /** The same result without what was read, for keeping many in memory. */
    public Audit withoutFacts() {
        return new Audit(source, sha256, title, agency, level, year, variant, status, score, error, losses, outcomes, causes, trials, null);
    }

    /**
     * The same result without what was read, for keeping very many in memory: most rules end alike for most reports.
     *
     * @param known of results that are kept, by themselves; those of this one that found nothing are added to it
     */
    public Audit withoutFacts(Map<Outcome, Outcome> known) {
        List<Outcome> shared = outcomes.stream().map(o -> o.findings().isEmpty() ? known.computeIfAbsent(o, same -> same) : o).toList();
        return new Audit(source, sha256, title, agency, level, year, variant, status, score, error, losses, shared, causes, trials, null);
    }

    /** The same result with what was read. */
    public Audit withFacts(Facts read) {
        return new Audit(source, sha256, title, agency, level, year, variant, status, score, error, losses, outcomes, causes, trials, read);
    }

    /** The findings that count: not folded into another and not waived. */
    public List<Finding> standing() {
        return outcomes.stream().flatMap(o -> o.findings().stream())
                .filter(f -> f.foldedInto() == null && f.result() != Result.WAIVED).toList();
    }
}
