package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * The report as a whole; exactly one a session.
 *
 * @param source   name of the source file
 * @param title    title as read, or null
 * @param year     reporting year, or null where it cannot be told
 * @param yearCertain false where the year was inferred (from the date of signing, say) and not stated
 * @param agency   issuer, the fullest name found, or null
 * @param level    kind of issuer, or null where it cannot be told
 * @param tier     "state", "province", "prefecture", "county", "township", or null where it cannot be told: the
 *                 administrative tier of the issuer (for a department, of its government)
 * @param variant  id of the template the tables follow, "mixed", or null
 * @param template id of the template in force for the year, or null
 * @param blank    true where the official form was left unfilled: nearly every figure cell is empty
 */
public record Report(String source, String title, Integer year, boolean yearCertain, String agency, Level level,
        String tier, String variant, String template, boolean blank, String quote, SourceSpan span) implements Fact {
}
