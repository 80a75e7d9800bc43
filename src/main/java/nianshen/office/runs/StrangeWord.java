package nianshen.office.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianshen.audit.Examination;
import nianshen.audit.Input;
import nianshen.facts.Claim;
import nianshen.office.Pack;
import nianshen.office.Refusal;

/**
 * A word that kept numbers in prose from being proved, since no list of clause reading holds it.
 *
 * @param word  as printed
 * @param count numbers that it kept
 * @param quote a sentence in which it stands
 */
public record StrangeWord(String word, int count, String quote) {

    /**
     * Those of all reports in the places, most frequent first.
     *
     * @throws Refusal where a place is missing or there is no report in them
     */
    public static List<StrangeWord> in(List<Path> places, Pack pack) {
        Map<String, StrangeWord> words = new LinkedHashMap<>();
        for (Input input : Reports.in(places).inputs()) {
            Examination examination = pack.auditor().examine(input, null);
            List<Claim> claims = examination.audit().facts() == null ? List.of() : examination.audit().facts().of(Claim.class);
            claims.forEach(c -> c.unknown().forEach(w -> words.merge(w, new StrangeWord(w, 1, c.quote()),
                    (one, other) -> new StrangeWord(w, one.count() + 1, one.quote()))));
        }
        List<StrangeWord> sorted = new ArrayList<>(words.values());
        sorted.sort(Comparator.comparingInt((StrangeWord w) -> -w.count()));
        return sorted;
    }
}
