package nianshen.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern JUDGING = Pattern.compile("(templates|checks|sentences|tables|local|words)/.*");
    private static final Pattern LETTERS = Pattern.compile(LetterFile.FOLDER + ".*");
    private static final Pattern DECISION_TABLE = Pattern.compile("(?i).*\\.drl\\.(xlsx|xlsm|xls|et|csv)");
    private static final Pattern SPREADSHEET = Pattern.compile("(?i).*\\.(xlsx|xlsm|xlsb|xls|xltx|et|ett|ods)|(tables|local)/.*\\.csv");
    private static final Pattern RULES = Pattern.compile("(checks|sentences|local)/.*\\.(drl|dslr|dsl)");
    private static final Pattern BINARY = Pattern.compile("(?i).*\\.(ttf|otf|ttc|png|jpe?g|svg)");

    private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(docx?|wps|wpt|rtf|pdf|pptx?|md)");

    private static final Pattern OWN = Pattern.compile(LOCAL + "((?:letters|words|templates)/.+|agencies\\.csv|waivers\\.csv|ledgers\\.csv)");
    private static final Pattern OWN_LETTER = Pattern.compile(LOCAL + "((?:office|holidays|annexes|register)\\.json)");
    /** Norms of the office's own, which join those that ship. */
    public static final String OWN_NORMS = LOCAL + "basis.json";

    private FileKinds() {
    }

    /**
     * Whether a verdict or the words of a finding may depend on the file: formats, words, rules, settings, roster,
     * waivers, norms. Letters and examples are none of these: a changed letter changes no verdict.
     */
    public static boolean judges(String file) {
        return OF_PACK.contains(file) || JUDGING.matcher(file).matches() && !isCase(file)
                && place(file).filter(p -> LETTERS.matcher(p).matches()).isEmpty();
    }

    /** The place of a file of the office's own: it is read instead of what ships there. */
    public static Optional<String> place(String file) {
        Matcher letter = OWN_LETTER.matcher(file);
        Matcher any = OWN.matcher(file);
        if (letter.matches()) {
            return Optional.of(LetterFile.FOLDER + letter.group(1));
        }
        return any.matches() ? Optional.of(any.group(1)) : Optional.empty();
    }

    /** Whether the file is one of the office's own. */
    public static boolean isOwn(String file) {
        return file.startsWith(LOCAL);
    }

    /** Whether the file is an example of a rule, or one of the reports that examples are made from. */
    public static boolean isCase(String file) {
        return CASE_FOLDERS.stream().anyMatch(file::startsWith);
    }

    /** Whether anything may be read from the file; of others the name alone is known. */
    static boolean isTaken(String file) {
        return judges(file) || isCase(file) || LETTERS.matcher(file).matches() || place(file).isPresent();
    }

    /** Whether the file is one that people write as text. */
    public static boolean isText(String file) {
        return !isSettings(file) && (!isDecisionTable(file) || file.endsWith(".csv")) && !BINARY.matcher(file).matches();
    }

    /** Whether the file is one of a word processor, which nothing of a pack is written in. */
    public static boolean isDocument(String file) {
        return DOCUMENT.matcher(file).matches();
    }

    /** Whether the file is a decision table. */
    public static boolean isDecisionTable(String file) {
        return DECISION_TABLE.matcher(file).matches();
    }

    /** Whether the file is a spreadsheet that holds settings. */
    public static boolean isSettings(String file) {
        return SPREADSHEET.matcher(file).matches() && !isDecisionTable(file) && place(file).isEmpty();
    }

    /** Whether rules or their vocabulary are written in the file. */
    public static boolean isRules(String file) {
        return !isCase(file) && (RULES.matcher(file).matches() || isDecisionTable(file) && file.matches("(?i)(tables|local)/.*"));
    }
}
