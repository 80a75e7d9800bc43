package nianshen.portfolio;

import java.util.List;
import java.util.stream.Stream;
import nianshen.facts.Fact;

/**
 * In whose company a report is judged.
 *
 * @param reports that stand beside it, whole: rules see each as an {@link nianshen.facts.Elsewhere} with all its facts
 * @param told    what is to be said of the company: {@link nianshen.facts.Coverage} of a subject that stands for other
 *                reports, which keeps silence from being taken for a pass, and facts of other kinds, which rules see as if
 *                the report had them
 */
public record Company(List<Card> reports, List<Fact> told) {

    /** Nothing beside it and nothing to be said. */
    static final Company NONE = new Company(List.of(), List.of());

    /** Copies the lists. */
    public Company {
        reports = List.copyOf(reports);
        told = List.copyOf(told);
    }

    /** Both together; a report that stands in both stands beside it once. */
    Company and(Company other) {
        return new Company(Stream.concat(reports.stream(), other.reports.stream()).distinct().toList(),
                Stream.concat(told.stream(), other.told.stream()).toList());
    }
}
