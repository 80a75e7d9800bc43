package nianshen.portfolio;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.roster.Ledgers;
import nianshen.roster.Roster;
import nianshen.rules.RulePack;
import nianshen.rules.settings.Settings;
import nianshen.template.Catalogue;

/**
 * All reports that are looked at together.
 *
 * @param reports  of this run, in the order of their sources, those that could not be audited among them
 * @param earlier  of other runs, which are judged no more and only stand beside others
 * @param pack     with the roster, the settings and the official forms
 * @param ledgers  the office's own books
 */
public record Portfolio(List<Card> reports, List<Card> earlier, RulePack pack, Ledgers ledgers) {

    /** Copies the lists. */
    public Portfolio {
        reports = List.copyOf(reports);
        earlier = List.copyOf(earlier);
    }

    /** With the books of the pack. */
    public Portfolio(List<Card> reports, List<Card> earlier, RulePack pack) {
        this(reports, earlier, pack, pack.ledgers());
    }

    /** The agencies under supervision; empty where there is no roster. */
    Roster roster() {
        return pack.roster();
    }

    /** What the office has set. */
    Settings settings() {
        return pack.settings();
    }

    /** The official forms. */
    Catalogue catalogue() {
        return pack.catalogue();
    }

    /** The same with what every report is compared by, where that can be had. */
    Portfolio known(GistReader reader) {
        return new Portfolio(reports.stream().map(c -> c.with(reader)).toList(), earlier, pack, ledgers);
    }

    /** The full name of the card's agency by the roster, else as its report says; null where that is not known. */
    String agency(Card card) {
        return roster().official(card.agency());
    }

    /** The reports of this run by the year that they are about. */
    Map<Integer, List<Card>> byYear() {
        return reports.stream().filter(c -> c.year() != null).collect(Collectors.groupingBy(Card::year, TreeMap::new, Collectors.toList()));
    }

    /** Those of this run, then those of others. */
    Stream<Card> all() {
        return Stream.concat(reports.stream(), earlier.stream());
    }
}
