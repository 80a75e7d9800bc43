package nianshen.rules.sentences;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nianshen.template.Catalogue;
import nianshen.text.Numeral;

/** The row and column labels of all official tables, found also by a label written without its number. */
public final class Labels {

    private static final Pattern NUMBER = Pattern.compile("^(?:[" + Numeral.TO_TEN + "]+、|\\([" + Numeral.TO_TEN + "]+\\)|\\d+\\.)");
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> unnumbered = new HashMap<>();

    /** @param catalogue whose labels are looked up */
    public Labels(Catalogue catalogue) {
        Set<String> ambiguous = new HashSet<>();
        catalogue.templates().stream().flatMap(t -> t.tables().stream()).flatMap(t -> t.cells().stream()).forEach(cell -> {
            add(cell.rowLabel(), ambiguous);
            add(cell.columnLabel(), ambiguous);
        });
        ambiguous.forEach(unnumbered::remove);
    }

    private void add(String label, Set<String> ambiguous) {
        exact.put(Plain.form(label), label);
        String bare = unnumbered(label);
        String other = unnumbered.put(bare, label);
        if (other != null && !other.equals(label)) {
            ambiguous.add(bare);
        }
    }

    /** A label in plain form, without the number before it. */
    static String unnumbered(String label) {
        return NUMBER.matcher(Plain.form(label)).replaceFirst("");
    }

    /** The label as the official format has it; null for one that no table has, or that several have. */
    public String official(String typed) {
        String plain = Plain.form(typed);
        return exact.getOrDefault(plain, unnumbered.get(plain));
    }
}
