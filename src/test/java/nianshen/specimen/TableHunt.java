package nianshen.specimen;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nianshen.doc.Document;
import nianshen.extract.TableIndex;
import nianshen.extract.TableReading;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.Figure;
import nianshen.facts.Gap;
import nianshen.facts.Label;
import nianshen.facts.Misplacement;
import nianshen.facts.RowRead;
import nianshen.ingest.Ingest;
import nianshen.ingest.Source;
import nianshen.template.Catalogue;
import nianshen.template.CatalogueLoader;

/** Looks for specimens whose tables are not read as printed: {@code TableHunt COUNT [FIRST-SEED [DIR]]}. */
public final class TableHunt {
    private TableHunt() {
    }

    /** Entry point. */
    public static void main(String[] args) throws Exception {
        long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Catalogue catalogue = CatalogueLoader.load(Path.of("rules/templates"));
        TableIndex index = TableIndex.of(catalogue);
        Map<String, Integer> faults = new TreeMap<>();
        for (long seed = first; seed < first + Long.parseLong(args[0]); seed++) {
            Specimen specimen = Maker.draw(seed);
            for (Print print : Print.all()) {
                hunt(seed, specimen, specimen, print, "none", print.write(specimen), catalogue, index, faults, args);
                for (Damage damage : Damage.values()) {
                    if (damage.fits(print)) {
                        Specimen struck = damage.strike(specimen, new Random(seed));
                        byte[] file = damage.strike(print.write(struck));
                        hunt(seed, specimen, struck, print, damage.name(), file, catalogue, index, faults, args);
                    }
                }
            }
        }
        faults.forEach((fault, count) -> System.out.println(count + " × " + fault));
    }

    private static void hunt(long seed, Specimen specimen, Specimen struck, Print print, String damage, byte[] file,
            Catalogue catalogue, TableIndex index, Map<String, Integer> faults, String[] args) throws IOException {
        List<String> found;
        try {
            Document document = Ingest.read(new Source(struck.name() + "." + print.suffix(), file));
            TableReading reading = TableReading.of(document, index);
            found = faults(specimen, reading.facts(catalogue.forYear(specimen.year()).orElseThrow()));
        } catch (Exception e) {
            StackTraceElement[] t = e.getStackTrace();
            found = List.of("fails: " + e + " " + (t.length > 0 ? t[0] : ""));
        }
        boolean told = false;
        for (String fault : found) {
            String kind = print.name() + " " + damage + " " + fault.replaceAll("[:：].*", "");
            if (faults.merge(kind, 1, Integer::sum) <= 1) {
                System.out.println(seed + " " + print.name() + " " + damage + " " + fault);
                told = true;
            }
        }
        if (told && args.length > 2) {
            Files.write(Path.of(args[2], seed + "-" + print.name() + "-" + damage + "." + print.suffix()), file);
        }
    }

    static List<String> faults(Specimen specimen, List<Fact> facts) {
        List<String> faults = new ArrayList<>();
        int sure = 0;
        int due = 0;
        for (Fact fact : facts) {
            if (fact instanceof Figure f) {
                BigDecimal value = specimen.figures().get(f.key());
                due++;
                if (f.value() != null && f.confidence() >= 0.5) {
                    sure++;
                    if (value == null || value.compareTo(f.value()) != 0) {
                        faults.add("WRONG: " + f.key() + " " + f.value() + " for " + value);
                    }
                } else if (f.confidence() >= 0.5) {
                    faults.add("WRONG reading: " + f.key() + " " + f.reading() + " '" + f.raw() + "' for " + value);
                }
            } else if (fact instanceof Label l) {
                faults.add("label " + l.state() + (l.certain() ? " CERTAIN" : "") + ": " + l.found() + " / " + l.expected());
            } else if (fact instanceof Equation e && e.broken()) {
                faults.add("broken: " + e.id() + " " + e.each());
            } else if (fact instanceof Misplacement m) {
                faults.add("misplaced: " + m.suspect().key());
            } else if (fact instanceof RowRead r && !r.complete()) {
                faults.add("incomplete: " + r.row() + " " + r.values() + "/" + r.due());
            } else if (fact instanceof Gap g) {
                faults.add("gap: " + g.reason());
            }
        }
        int all = specimen.figures().values().size();
        if (sure < all) {
            faults.add("unsure: " + (all - sure) + " of " + all);
        }
        return faults;
    }
}
