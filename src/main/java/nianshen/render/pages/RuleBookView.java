package nianshen.render.pages;

import java.util.List;
import nianshen.findings.Example;

/**
 * What the rule book shows: the rules by family, in order of id.
 *
 * @param last of which run it says how often each rule found something, or that there is none
 */
record RuleBookView(int rules, int examples, List<Family> families, String last) {

    /** Rules whose ids begin with the same letters. */
    record Family(String letters, String link, String name, List<Line> rules) {
    }

    /** One rule in words; {@code fired} in how many reports it found something, null where there is no run. */
    record Line(String id, String name, String severityKey, String severity, boolean off, String basis, String message,
            String remedy, String years, String issuers, String file, List<Example> wrong, List<Example> right, String fired) {
    }
}
