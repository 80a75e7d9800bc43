package nianshen.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Facts;
import nianshen.facts.Period;
import nianshen.facts.Section;
import nianshen.facts.Statement;
import nianshen.facts.Title;
import nianshen.roster.Roster;
import nianshen.rollup.FilledReader;
import nianshen.rules.RulePack;

/** Takes out of everything that was read from a report what it is compared by. Never changes. */
public final class GistReader {

    private final FilledReader sheets;
    private final Roster roster;
    private final Wordings wording;

    /** By the forms and the roster of a pack. */
    public GistReader(RulePack pack) {
        sheets = new FilledReader(pack.catalogue());
        roster = pack.roster();
        wording = new Wordings(pack.lexicon());
    }

    /** The gist of a report. */
    public Gist read(Facts facts) {
        Map<String, List<String>> wordings = new LinkedHashMap<>();
        List<String> names = names(facts, roster);
        facts.of(Section.class).stream().filter(s -> compared(s) && s.state() == Section.State.PRESENT)
                .forEach(s -> wordings.put(s.key(), sentences(facts, s.key()).stream().map(t -> wording.of(t.text(), names)).toList()));
        return new Gist(sheets.read(facts).orElse(null), years(facts), wordings);
    }

    private static Set<Integer> years(Facts facts) {
        Stream<Integer> periods = facts.of(Period.class).stream().map(Period::to).filter(Objects::nonNull).map(LocalDate::getYear);
        return Stream.concat(facts.of(Title.class).stream().map(Title::year).filter(Objects::nonNull), periods).collect(Collectors.toUnmodifiableSet());
    }

    /** The parts in which the agency writes of its own work. */
    private static boolean compared(Section part) {
        return part.due() && part.asked().equals("prose");
    }

    /** The sentences of a part that are no headings. */
    static List<Statement> sentences(Facts facts, String part) {
        return facts.of(Statement.class).stream().filter(s -> part.equals(s.part()) && !s.heading()).toList();
    }

    /** By what names the agency goes. */
    static List<String> names(Facts facts, Roster roster) {
        List<String> names = new ArrayList<>();
        String agency = facts.report().agency();
        String place = facts.of(Title.class).stream().map(Title::place).filter(p -> p != null).findFirst().orElse("");
        if (agency != null) {
            roster.find(agency).ifPresent(e -> names.addAll(e.aliases()));
            names.add(agency);
            names.add(agency.startsWith(place) ? agency.substring(place.length()) : agency);
        }
        names.add(place);
        return names;
    }
}
