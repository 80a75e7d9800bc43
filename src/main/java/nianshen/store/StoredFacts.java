package nianshen.store;

import nianshen.facts.Facts;
import nianshen.findings.Run;

/**
 * What was read from one report, with where it came from.
 *
 * @param toolVersion of the program that read it
 * @param pack        by whose formats and words it was read
 * @param source      path relative to the input, with {@code /}
 * @param sha256      of the source bytes, lower-case hex
 */
public record StoredFacts(String toolVersion, Run.PackInfo pack, String source, String sha256, Facts facts) {
}
