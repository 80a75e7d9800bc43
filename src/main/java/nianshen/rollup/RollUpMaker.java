package nianshen.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.roster.Roster;
import nianshen.roster.RosterEntry;
import nianshen.template.Catalogue;
import nianshen.template.TableGrid;
import nianshen.template.Template;
import nianshen.text.Numeral;

/** Adds up the reports that came in. A figure that cannot be relied on is told as such, and so is the sum it belongs in. */
public final class RollUpMaker {

    private final Catalogue catalogue;
    private final Roster roster;
    private final List<Received> reports;

    /** @param reports of any agencies and years */
    public RollUpMaker(Catalogue catalogue, Roster roster, List<Received> reports) {
        this.catalogue = catalogue;
        this.roster = roster;
        this.reports = List.copyOf(reports);
    }

    /** The year that most of the reports are about, of several the latest. */
    public Optional<Integer> commonYear() {
        return most(reports.stream().filter(Received::read).map(Received::year), Comparator.<Integer>naturalOrder());
    }

    /** The government under which most agencies stand that report on the year; nothing where the roster names none. */
    public Optional<String> commonSuperior(int year) {
        return most(roster.entries().stream().filter(e -> e.reportsOn(year) && e.superior() != null)
                .map(e -> roster.official(e.superior())), Comparator.<String>reverseOrder());
    }

    /** Whether the roster names agencies under the government that report on the year. */
    public boolean hasUnder(String superior, int year) {
        return !roster.under(superior, year).isEmpty();
    }

    private static <T> Optional<T> most(Stream<T> of, Comparator<T> among) {
        return of.filter(Objects::nonNull).collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(among))).map(Map.Entry::getKey);
    }

    /**
     * The sum for a year; nothing where there is no format for it.
     *
     * @param superior full name of the government, or null to add up all departments and townships that came in
     */
    public Optional<RollUp> of(String superior, int year) {
        return catalogue.forYear(year).map(form -> of(superior, year, form));
    }

    private RollUp of(String superior, int year, Template form) {
        List<Received> about = reports.stream().filter(r -> r.isAbout(year)).toList();
        Map<Unit, List<List<Filled>>> units = superior == null ? allThatCame(about) : due(superior, year, about);
        Set<String> used = units.keySet().stream().flatMap(u -> u.sources().stream()).collect(Collectors.toCollection(HashSet::new));
        Received own = about.stream().filter(r -> r.read() && superior != null && roster.same(superior, r.agency())).findFirst().orElse(null);
        List<Received> left = about.stream().filter(r -> r != own && !used.contains(r.source())).toList();
        return new RollUp(superior, year, form, List.copyOf(units.keySet()), left.stream().filter(r -> !r.read()).toList(),
                left.stream().filter(Received::read).toList(), own, sums(form, units));
    }

    /** The agencies that are due with what came of each: of one that was merged since, the reports of each that it was made of. */
    private Map<Unit, List<List<Filled>>> due(String superior, int year, List<Received> about) {
        Map<String, List<Received>> byName = about.stream().filter(r -> r.agency() != null)
                .collect(Collectors.groupingBy(r -> roster.official(r.agency())));
        Map<Unit, List<List<Filled>>> units = new LinkedHashMap<>();
        for (RosterEntry due : roster.under(superior, year)) {
            List<Received> own = byName.getOrDefault(due.name(), List.of());
            List<Received> read = own.stream().filter(Received::read).toList();
            units.put(new Unit(due.name(), (read.isEmpty() ? own : read).stream().map(Received::source).toList(), absence(own, read)),
                    byName(read));
        }
        return units;
    }

    private static List<List<Filled>> byName(List<Received> read) {
        Map<Received, List<Filled>> byName = new LinkedHashMap<>();
        read.forEach(r -> byName.computeIfAbsent(byName.keySet().stream().filter(r::repeats).findFirst().orElse(r), n -> new ArrayList<>()).add(r.sheet()));
        return List.copyOf(byName.values());
    }

    private static String absence(List<Received> own, List<Received> read) {
        if (!read.isEmpty()) {
            return null;
        }
        return own.isEmpty() ? "没有收到报告" : "报告未能读出：" + own.get(0).failure();
    }

    /** Without a roster whoever is no government and sent a report, under the name that the report gives. */
    private static Map<Unit, List<List<Filled>>> allThatCame(List<Received> about) {
        Map<String, List<Received>> byName = about.stream()
                .filter(r -> r.read() && !r.government())
                .collect(Collectors.groupingBy(r -> r.agency() == null ? r.source() : r.agency(), LinkedHashMap::new, Collectors.toList()));
        Map<Unit, List<List<Filled>>> units = new LinkedHashMap<>();
        byName.forEach((name, own) -> units.put(new Unit(name, own.stream().map(Received::source).toList(), null), List.of(own.stream().map(Received::sheet).toList())));
        return units;
    }

    private static List<Sum> sums(Template form, Map<Unit, List<List<Filled>>> units) {
        List<Sum> sums = new ArrayList<>();
        for (TableGrid table : form.tables()) {
            table.figures().forEach(cell -> {
                String key = table.key() + "." + cell.row() + "." + cell.column();
                sums.add(new Sum(table, cell, units.entrySet().stream().map(u -> addend(u.getKey(), u.getValue(), key)).toList()));
            });
        }
        return sums;
    }

    private static Addend addend(Unit unit, List<List<Filled>> merged, String key) {
        List<Addend> all = merged.stream().map(sheets -> agreed(unit, sheets, key)).toList();
        return all.stream().reduce(RollUpMaker::both).orElseGet(() -> new Addend(unit, null, unit.absence()));
    }

    private static Addend both(Addend one, Addend other) {
        return new Addend(one.unit(), one.value() == null || other.value() == null ? null : one.value().add(other.value()), one.doubt() == null ? other.doubt() : one.doubt());
    }

    /** What several reports of one agency say. */
    private static Addend agreed(Unit unit, List<Filled> sheets, String key) {
        List<BigDecimal> values = sheets.stream().map(s -> s.value(key)).toList();
        if (sheets.size() > 1 && !values.stream().allMatch(v -> v != null && v.compareTo(values.get(0)) == 0)) {
            return new Addend(unit, null, sheets.size() + "份报告所填不同：" + values.stream().map(v -> v == null ? "未读准" : Numeral.plain(v)).collect(Collectors.joining("、")));
        }
        return new Addend(unit, values.get(0), sheets.get(0).doubt(key));
    }
}
