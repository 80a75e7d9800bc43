package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * The report's title, its lines joined.
 *
 * @param text   as printed, lines joined with one space
 * @param year   the year it names, or null
 * @param agency the issuer it names, as printed without spaces, or null
 * @param place  the administrative division (行政区划) the agency's name begins with ("互助县"), or null
 * @param genre  what it calls the document ("政府信息公开工作年度报告"), or null
 */
public record Title(String text, Integer year, String agency, String place, String genre, String quote,
        SourceSpan span) implements Fact {
}
