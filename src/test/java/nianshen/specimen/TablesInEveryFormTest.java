package nianshen.specimen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nianshen.extract.labels.TableIndex;
import nianshen.extract.tables.TableReading;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.Figure;
import nianshen.facts.Label;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.pack.PackFiles;
import nianshen.template.Catalogue;
import nianshen.template.CatalogueLoader;
import org.junit.jupiter.api.Test;

/** A balanced report printed in any form, damaged or not, is read as printed or doubted, and never read wrong. */
class TablesInEveryFormTest {

    private static final int SEEDS = 2;

    @Test
    void noFigureIsReadWrongWhateverHappenedToTheFile() throws Exception {
        Catalogue catalogue = CatalogueLoader.load(PackFiles.read(Path.of("rules")));
        TableIndex index = TableIndex.of(catalogue);
        List<String> wrong = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            Specimen specimen = Maker.draw(seed);
            for (Print print : Print.all()) {
                hold(specimen, print, "sound", print.write(specimen), catalogue, index, wrong);
                for (Damage damage : Damage.values()) {
                    if (damage.fits(print)) {
                        byte[] file = damage.strike(print.write(damage.strike(specimen, new Random(seed))));
                        hold(specimen, print, damage.name(), file, catalogue, index, wrong);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void hold(Specimen specimen, Print print, String what, byte[] file, Catalogue catalogue,
            TableIndex index, List<String> wrong) throws Exception {
        String name = specimen.name() + " " + print.name() + " " + what + " ";
        List<Fact> facts = TableReading.of(Ingest.read(new Source(specimen.name(), file)), index)
                .facts(catalogue.forYear(specimen.year()).orElseThrow());
        for (Fact fact : facts) {
            if (fact instanceof Figure f && f.confidence() >= 0.5 && (f.value() == null
                    || f.value().compareTo(specimen.figures().get(f.numbered())) != 0)) {
                wrong.add(name + f);
            } else if (fact instanceof Equation e && e.broken() || fact instanceof Label l && l.certain()) {
                wrong.add(name + fact);
            }
        }
    }
}
