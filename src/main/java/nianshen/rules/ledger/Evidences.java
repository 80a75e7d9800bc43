package nianshen.rules.ledger;

import java.util.List;
import nianshen.facts.BlockVote;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.Figure;
import nianshen.facts.GroupTotal;
import nianshen.facts.Label;
import nianshen.facts.Misplacement;
import nianshen.facts.RowRead;
import nianshen.facts.TableRead;
import nianshen.findings.Evidence;
import nianshen.findings.ReportName;
import nianshen.text.PersonalNumbers;

/** Makes evidence of facts. Personal numbers are masked in it, lest pages and letters spread them. */
final class Evidences {

    private Evidences() {
    }

    /**
     * What the fact shows; nothing where the source prints nothing.
     *
     * @param report the other report it stands in, or null
     */
    static List<Evidence> of(Fact fact, String note, ReportName report) {
        if (fact instanceof Equation sum) {
            return sum.figures().stream().map(f -> cell(f, note, report)).toList();
        }
        if (fact instanceof Misplacement swap) {
            return List.of(cell(swap.suspect(), note, report), cell(swap.proper(), note, report));
        }
        if (fact instanceof Figure figure) {
            return List.of(cell(figure, note, report));
        }
        if (fact instanceof GroupTotal sum) {
            return List.of(unprinted(sum, note, report));
        }
        return fact.quote() == null && fact.span() == null ? List.of() : List.of(quoted(fact, note, report));
    }

    private static Evidence cell(Figure f, String note, ReportName report) {
        return new Evidence(null, f.official().number(), f.rowLabel(), f.columnLabel(), f.numbered(), f.raw(), note, null, null, f.span(), report);
    }

    /** Where the first addend of a sum stands that the table does not print. */
    private static Evidence unprinted(GroupTotal sum, String note, ReportName report) {
        String key = String.join(".", sum.official().number(), sum.row(), sum.column());
        return new Evidence(null, sum.official().number(), null, null, key, null, note, null, null, sum.span(), report);
    }

    private static Evidence quoted(Fact fact, String note, ReportName report) {
        return new Evidence(PersonalNumbers.masked(fact.quote()), table(fact), null, null, null, null, note, null, null, fact.span(), report);
    }

    private static String table(Fact fact) {
        if (fact instanceof Label label) {
            return label.official().number();
        }
        if (fact instanceof RowRead row) {
            return row.official().number();
        }
        if (fact instanceof BlockVote vote) {
            return vote.official().number();
        }
        return fact instanceof TableRead table ? table.official().number() : null;
    }
}
