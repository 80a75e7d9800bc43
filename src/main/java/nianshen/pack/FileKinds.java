package nianshen.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a file of a pack is by its name, relative to the rules folder; of kinds that are refused as well. */
public final class FileKinds {

    /** The folder of the office's own files. */
    public static final String LOCAL = "local/";
    /** The folder of the examples that ship. */
    public static final String CASES = "cases/";
    /** The sound reports that examples are made from. */
    public static final String BASES = CASES + "_base/";
    /** Where examples lie: those that ship, then the office's own. */
    public static final List<String> CASE_FOLDERS = List.of(CASES, LOCAL + CASES);
    /** Where settings stood in earlier versions. */
    public static final String FORMER_SETTINGS = "settings.json";
    /** The files beside the folders. */
    public static final Set<String> OF_PACK = Set.of("pack.json", "basis.json", "agencies.csv", "waivers.csv", "ledgers.csv");
    /** Norms of the office's own, which join those that ship. */
    public static final String OWN_NORMS = LOCAL + "basis.json";

    private FileKinds() {
    }

    /**
     * Whether a verdict or the words of a finding may depend on the file: formats, words, rules, settings, roster,
     * waivers, norms. Letters and examples are none of these: a changed letter changes no verdict.
     */
    public static boolean judges(String file) {
        return Kind.of(file).judges();
    }

    /** The place of a file of the office's own: it is read instead of what ships there. */
    public static Optional<String> place(String file) {
        return Kind.of(file).place();
    }

    /** Whether the file is one of the office's own. */
    public static boolean isOwn(String file) {
        return file.startsWith(LOCAL);
    }

    /** Whether the file is an example of a rule, or one of the reports that examples are made from. */
    public static boolean isCase(String file) {
        return Kind.of(file).isCase();
    }

    /** Whether anything may be read from the file; of others the name alone is known. */
    static boolean isTaken(String file) {
        return Kind.of(file).isTaken();
    }

    /** Whether the file is one that people write as text. */
    public static boolean isText(String file) {
        return Kind.of(file).isText();
    }

    /** Whether the file is one of a word processor, which nothing of a pack is written in. */
    public static boolean isDocument(String file) {
        return Kind.of(file).isDocument();
    }

    /** Whether the file is a decision table. */
    public static boolean isDecisionTable(String file) {
        return Kind.of(file).isDecisionTable();
    }

    /** Whether the file is a spreadsheet that holds settings. */
    public static boolean isSettings(String file) {
        return Kind.of(file).isSettings();
    }

    /** Whether rules or their vocabulary are written in the file. */
    public static boolean isRules(String file) {
        return Kind.of(file).isRules();
    }
}
