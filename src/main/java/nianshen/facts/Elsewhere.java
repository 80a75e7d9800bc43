package nianshen.facts;

import java.util.List;

/**
 * Another report that stands beside the one that is judged: last year's, another agency's. It is no fact of that one,
 * and its facts are not among that one's: only a rule that asks for them by name ({@code Figure( … ) from $other.facts})
 * sees them.
 *
 * @param report       the other report
 * @param sameAgency   whether the same agency issued it
 * @param yearsEarlier by how many years its reporting year comes before: 1 for last year's, 0 for one of the same year,
 *                     null where either year cannot be told
 * @param facts        what was read from it
 */
public record Elsewhere(Report report, boolean sameAgency, Integer yearsEarlier, List<Fact> facts) {

    /** Copies the facts. */
    public Elsewhere {
        facts = List.copyOf(facts);
    }

    /** Whether it is another form of the report itself. */
    public boolean sameReport() {
        return sameAgency && yearsEarlier != null && yearsEarlier == 0;
    }

    /** Whether it is the same agency's report of the year before. */
    public boolean lastYears() {
        return sameAgency && yearsEarlier != null && yearsEarlier == 1;
    }
}
