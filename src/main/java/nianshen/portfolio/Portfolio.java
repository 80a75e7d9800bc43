package nianshen.portfolio;

import java.util.List;
import java.util.stream.Stream;
import nianshen.roster.Roster;
import nianshen.rules.settings.Settings;

/**
 * All reports that are looked at together.
 *
 * @param reports  of this run, in the order of their sources, those that could not be audited among them
 * @param earlier  of other runs, which are judged no more and only stand beside others
 * @param roster   the agencies under supervision; empty where there is no roster
 * @param settings what the office has set
 */
public record Portfolio(List<Card> reports, List<Card> earlier, Roster roster, Settings settings) {

    /** Copies the lists. */
    public Portfolio {
        reports = List.copyOf(reports);
        earlier = List.copyOf(earlier);
    }

    /** Those of this run, then those of others. */
    Stream<Card> all() {
        return Stream.concat(reports.stream(), earlier.stream());
    }
}
