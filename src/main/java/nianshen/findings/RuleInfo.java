package nianshen.findings;

import java.io.Serializable;
import java.util.List;

/**
 * A rule as its metadata describe it.
 *
 * @param id       "ZZ-01"; never changes its meaning
 * @param name     Chinese name
 * @param severity before overrides of the pack
 * @param basis    codes of {@code rules/basis.json}
 * @param message  finding text with named arguments in braces
 * @param remedy   what the agency is to do, with named arguments in braces
 * @param since    first reporting year, or null
 * @param until    last reporting year, or null
 * @param levels   keys of the issuers it holds for; empty for all
 * @param needs    subjects of {@link nianshen.facts.Coverage} it must be able to look at
 * @param folds    rules whose findings become evidence of this one's, as {@code ID} or {@code ID@about}
 * @param stage    "report", or "portfolio" where it looks at other reports too
 * @param file     rule file, relative to the pack
 */
public record RuleInfo(String id, String name, Severity severity, List<String> basis, String message, String remedy,
        Integer since, Integer until, List<String> levels, List<String> needs, List<String> folds, String stage,
        String file) implements Serializable {

    /** The stage of rules that look at one report. */
    public static final String REPORT = "report";
    /** The stage of rules that look at several: their findings are also those of the run. */
    public static final String PORTFOLIO = "portfolio";

    /** The letters before the hyphen. */
    public String family() {
        return id.substring(0, id.indexOf('-'));
    }
}
