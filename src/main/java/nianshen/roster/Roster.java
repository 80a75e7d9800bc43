package nianshen.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.text.Likeness;
import nianshen.text.PlainText;

/** The agencies under supervision ({@code rules/agencies.csv}). Immutable; shared by threads. */
public final class Roster {

    private final List<RosterEntry> entries;
    private final Map<String, RosterEntry> byName = new HashMap<>();
    private final List<Problem> notes;

    private Roster(List<RosterEntry> entries, List<Problem> notes) {
        this.entries = List.copyOf(entries);
        this.notes = List.copyOf(notes);
        for (RosterEntry entry : entries) {
            entry.aliases().forEach(alias -> byName.putIfAbsent(PlainText.plain(alias), entry));
        }
        entries.forEach(entry -> byName.put(PlainText.plain(entry.name()), entry));
    }

    /** A roster of the given agencies. */
    public static Roster of(List<RosterEntry> entries) {
        return new Roster(entries, List.of());
    }

    /**
     * Loads the roster; a missing file is an empty roster.
     *
     * @throws DataException naming the line of everything that is not as it must be
     */
    public static Roster load(PackFiles files) throws DataException {
        RosterReader reader = new RosterReader();
        List<RosterEntry> entries = reader.read(files);
        return new Roster(entries, reader.notes());
    }

    /**
     * This roster with one more agency, which takes the place of one of the same name.
     *
     * @param row a line in the columns of {@code rules/agencies.csv}
     * @throws DataException where the line is not as it must be
     */
    public Roster with(String row) throws DataException {
        RosterEntry added = RosterReader.row(row);
        List<RosterEntry> all = new ArrayList<>(entries);
        all.removeIf(e -> e.name().equals(added.name()));
        all.add(added);
        return new Roster(all, notes);
    }

    /** The agency of that name or alias, white space and full-width forms aside. */
    public Optional<RosterEntry> find(String agency) {
        return agency == null ? Optional.empty() : Optional.ofNullable(byName.get(PlainText.plain(agency)));
    }

    /** The agency that may be meant by a name that no line has: of those with one near to it that whose name is nearest. */
    public Optional<RosterEntry> near(String agency) {
        return entries.stream().filter(e -> e.isNear(agency)).min(Comparator.comparing(e -> Likeness.steps(e.name(), agency)));
    }

    /** The full name of the agency of that name or alias; the name itself where no line has it, null where there is none. */
    public String official(String agency) {
        return find(agency).map(RosterEntry::name).orElse(agency);
    }

    /** Whether both are names of one agency: the same words, or one and the same line of the roster. */
    public boolean same(String agency, String other) {
        return agency != null && other != null
                && (agency.equals(other) || find(agency).isPresent() && find(agency).equals(find(other)));
    }

    /** The agencies directly under the one of that name or alias that report on the year, in the order of the file. */
    public List<RosterEntry> under(String superior, int year) {
        return entries.stream().filter(e -> e.reportsOn(year) && e.superior() != null && !same(e.name(), superior) && same(e.superior(), superior)).toList();
    }

    /** All agencies, in the order of the file. */
    public List<RosterEntry> entries() {
        return entries;
    }

    /** What is worth a look in it: superiors that it does not have, though it has one with a name near to theirs. */
    public List<Problem> notes() {
        return notes;
    }

    /** Whether it names no agency. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
