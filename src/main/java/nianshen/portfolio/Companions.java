package nianshen.portfolio;

import java.util.Map;

/**
 * One way of looking at several reports together. It finds what is to stand beside each and judges nothing: rules do, over
 * the facts of the report with those beside it. Stateless, so that the same reports give the same company.
 *
 * <p>A rule over several reports is an ordinary rule of the pack that needs a subject which stands for other reports
 * ({@code report:lastYear}), or has the metadata {@code @stage("portfolio")}. It ends in one
 * outcome for every report, as all rules do, and its findings stand also in {@code portfolio.outcomes}. For such a
 * {@link nianshen.facts.Subject} the one that knows tells a {@link nianshen.facts.Coverage}; without any told,
 * {@link nianshen.rules.Neighbours} says why it is undetermined.
 */
@FunctionalInterface
public interface Companions {

    /**
     * The company of reports of this run, by {@link Card#source}. A report without an entry is judged
     * alone.
     */
    Map<String, Company> of(Portfolio all);
}
