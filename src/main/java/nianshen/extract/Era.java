package nianshen.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianshen.extract.labels.TableIndex;
import nianshen.extract.outline.Outliner;
import nianshen.template.Catalogue;
import nianshen.words.Lexicon;

/**
 * The formats by which a report is read: those known in its year. What came later is left aside, so that a new format
 * changes nothing in reports of the years before it, down to the last word of what is read.
 *
 * @param index     the labels of their tables
 * @param outliners how prose is cut into parts, by format
 */
record Era(Catalogue catalogue, TableIndex index, Map<String, Outliner> outliners) {

    /** Every era of a catalogue, the present one with all its formats first. */
    static List<Era> of(Catalogue catalogue, Lexicon lexicon) {
        return catalogue.templates().stream().map(catalogue::knownBy).distinct()
                .sorted((a, b) -> b.templates().size() - a.templates().size()).map(c -> era(c, lexicon)).toList();
    }

    private static Era era(Catalogue known, Lexicon lexicon) {
        Map<String, Outliner> outliners = new LinkedHashMap<>();
        known.templates().forEach(t -> outliners.put(t.id(), Outliner.of(t, known, lexicon)));
        return new Era(known, TableIndex.of(known), outliners);
    }
}
