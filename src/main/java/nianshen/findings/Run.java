package nianshen.findings;

import java.io.Serializable;
import java.util.List;

/**
 * One run over a batch: what findings.json holds.
 *
 * @param generatedAt ISO instant, the only clock in the result; from SOURCE_DATE_EPOCH where set
 * @param audits      in order of source path
 * @param portfolio   outcomes of the rules over several reports
 * @param notices     what the office should know of the run and no agency need be told, in Chinese
 * @param shared      text that was handed out to many agencies, a sentence in Chinese for each part of a year's reports
 */
public record Run(String toolVersion, PackInfo pack, String generatedAt, List<Audit> audits,
        List<Outcome> portfolio, List<String> notices, List<String> shared) implements Serializable {

    /** Copies the lists. */
    public Run {
        audits = List.copyOf(audits);
        portfolio = List.copyOf(portfolio);
        notices = notices == null ? List.of() : List.copyOf(notices);
        shared = shared == null ? List.of() : List.copyOf(shared);
    }

    /** A run of which there is nothing more to be known. */
    public Run(String toolVersion, PackInfo pack, String generatedAt, List<Audit> audits, List<Outcome> portfolio) {
        this(toolVersion, pack, generatedAt, audits, portfolio, List.of(), List.of());
    }

    /** What a rule over several reports found, in order; nothing where there is no such rule. */
    public List<Finding> together(String rule) {
        return portfolio.stream().filter(o -> o.rule().equals(rule)).flatMap(o -> o.findings().stream()).toList();
    }

    /** The rule pack a run was judged by. */
    public record PackInfo(String id, String version, String sha256) implements Serializable {
    }
}
