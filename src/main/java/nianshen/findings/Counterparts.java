package nianshen.findings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Which report of a later run is the corrected one of which earlier report. The surest likeness goes first: agency, year and
 * file; agency and year; agency, where one of them names no year; and where one of them names no agency, as a damaged file
 * does, the file, else the agency named by the file of the other. Nobody is paired twice.
 */
final class Counterparts {

    private static final List<BiPredicate<Audit, Audit>> LIKENESS = List.of((a, b) -> subject(a, b) && file(a).equals(file(b)), Counterparts::subject,
            (a, b) -> agency(a, b) && (a.year() == null || b.year() == null), (a, b) -> nameless(a, b) && file(a).equals(file(b)),
            (a, b) -> nameless(a, b) && (names(a, b) || names(b, a)));

    private final Map<Audit, Audit> corrected = new IdentityHashMap<>();
    private final List<Audit> alone;

    Counterparts(List<Audit> before, List<Audit> after) {
        List<Audit> earlier = new ArrayList<>(before);
        this.alone = new ArrayList<>(after);
        LIKENESS.forEach(alike -> earlier.removeIf(audit -> alone.stream().filter(b -> alike.test(audit, b)).findFirst().map(b -> {
            alone.removeIf(c -> c == b);
            corrected.put(audit, b);
            return true;
        }).orElse(false)));
    }

    /** The corrected report, or null where none has come. */
    Audit of(Audit before) {
        return corrected.get(before);
    }

    /** Later reports that correct none. */
    List<Audit> alone() {
        return alone;
    }

    private static boolean agency(Audit a, Audit b) {
        return a.agency() != null && a.agency().equals(b.agency());
    }

    private static boolean subject(Audit a, Audit b) {
        return agency(a, b) && a.year() != null && a.year().equals(b.year());
    }

    private static boolean nameless(Audit a, Audit b) {
        return a.agency() == null || b.agency() == null;
    }

    /** Whether the file of one bears the name of the other's agency. */
    private static boolean names(Audit a, Audit b) {
        return b.agency() != null && file(a).contains(b.agency());
    }

    /** The name of the file without folders and kind: a correction may come in another form. */
    private static String file(Audit audit) {
        String name = Normalizer.normalize(audit.source(), Normalizer.Form.NFKC);
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{1,5}$", "");
    }
}
