package nianshen.facts;

import java.util.List;

/**
 * How much of a part of the report stands in the same part of another one, numbers, years, names of norms and subheads
 * aside.
 *
 * @param yearsEarlier by how many years the other report's year comes before: 1 for last year's, 0 for one of the same year
 * @param sameAgency   whether the same agency issued it
 * @param part         key of the part
 * @param percent      what the two have in common, of 100
 * @param own          sentences of the report that stand in the other too, or nearly so; the longest first
 * @param other        for each of these the one of the other report
 * @param report       the other report
 */
public record Echo(int yearsEarlier, boolean sameAgency, String part, int percent, List<Statement> own, List<Statement> other, Report report) {

    /** Copies the lists. */
    public Echo {
        own = List.copyOf(own);
        other = List.copyOf(other);
    }

    /** Whether the other report is the agency's of the year before. */
    public boolean lastYears() {
        return sameAgency && yearsEarlier == 1;
    }
}
