package nianshen.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nianshen.Shipped;
import nianshen.doc.LineSpan;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.Level;
import nianshen.facts.OfficialTable;
import nianshen.facts.Report;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.roster.Roster;
import nianshen.roster.RosterEntry;
import nianshen.template.Catalogue;
import nianshen.template.CatalogueLoader;
import nianshen.template.TableGrid;

/** Facts of reports with nothing but their tables, by hand. */
public final class Sheets {

    /** The shipped formats. */
    public static final Catalogue CATALOGUE = catalogue();

    private Sheets() {
    }

    private static Catalogue catalogue() {
        try {
            return CatalogueLoader.load(PackFiles.read(Shipped.RULES));
        } catch (DataException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A report with a number in every cell of the year's form. */
    public static Facts report(String agency, Level level, int year, ToIntFunction<String> number) {
        return report(agency, level, year, number, Map.of());
    }

    /** The same with cells that hold something else, by key. */
    public static Facts report(String agency, Level level, int year, ToIntFunction<String> number, Map<String, Figure.Reading> others) {
        Report report = new Report(agency + year + ".txt", agency, year, true, agency, level, "county", "2021", "2021", false, agency, new LineSpan(1));
        List<Fact> facts = new ArrayList<>();
        for (TableGrid table : CATALOGUE.forYear(year).orElseThrow().tables()) {
            OfficialTable official = new OfficialTable(table.key(), table.number(), table.label());
            table.cells().forEach(c -> {
                String key = table.key() + "." + c.row() + "." + c.column();
                Figure.Reading reading = others.getOrDefault(key, Figure.Reading.NUMBER);
                BigDecimal value = reading == Figure.Reading.NUMBER ? BigDecimal.valueOf(number.applyAsInt(key)) : null;
                facts.add(new Figure(official, c.row(), c.column(), c.rowLabel(), c.columnLabel(), value, value == null ? "/" : value.toPlainString(), reading, 1,
                        new LineSpan(2)));
            });
        }
        return new Facts(report, facts);
    }

    /** A roster of agencies under a government, with that at their head. */
    public static Roster roster(String government, String... agencies) {
        List<RosterEntry> entries = new ArrayList<>(List.of(entry(government, null)));
        for (String agency : agencies) {
            entries.add(entry(agency, government));
        }
        return Roster.of(entries);
    }

    private static RosterEntry entry(String name, String superior) {
        return new RosterEntry(name, List.of(), null, superior, List.of(), null, null, null, null, null, null, null, null);
    }
}
