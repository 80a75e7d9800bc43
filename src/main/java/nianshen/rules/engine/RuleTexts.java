package nianshen.rules.engine;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.pack.Recent;
import nianshen.rules.language.RuleGrammar;
import nianshen.template.Catalogue;

/**
 * The rules of a pack as rule code, by file (a decision table by sheet): what ships ({@code checks}, {@code sentences},
 * {@code tables}) and what the office has written itself ({@code local}, which no update overwrites). Every line of the code stands where it stands in the
 * file it was made from.
 *
 * @param code rule code by file name
 */
public record RuleTexts(TreeMap<String, String> code) implements Serializable {

    private static final Recent<Written> WRITTEN = new Recent<>(RuleWriter::isSource);

    /** @param faults what could not be turned */
    private record Written(RuleTexts texts, List<Problem> faults) {
    }

    /** Turns every rule file into code; what cannot be turned is added to the problems. No catalogue, no label check. */
    public static RuleTexts of(PackFiles files, Catalogue catalogue, List<Problem> problems) {
        Written written = catalogue == null ? write(files, null) : WRITTEN.of(files, () -> write(files, catalogue));
        problems.addAll(written.faults());
        return written.texts();
    }

    private static Written write(PackFiles files, Catalogue catalogue) {
        List<Problem> faults = new ArrayList<>();
        return new Written(new RuleWriter(files, catalogue, faults).write(), List.copyOf(faults));
    }

    /** The files, in order of name. */
    public Set<String> files() {
        return code.keySet();
    }

    /** Every file as the grammar reads it. */
    public List<RuleGrammar.Reading> read() {
        return code.entrySet().stream().map(f -> Readings.of(f.getKey(), f.getValue())).toList();
    }

    /** The code of a file. */
    public String text(String file) {
        return code.get(file);
    }
}
