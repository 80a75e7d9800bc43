package nianshen.pack;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that the name of a file tells ({@link FileKinds} says what each of it means), worked out once for each name: every load of
 * a pack asks it of all files, many times over.
 */
record Kind(boolean judges, boolean isCase, boolean isTaken, boolean isText, boolean isDocument, boolean isDecisionTable, boolean isSettings,
        boolean isRules, Optional<String> place) {

    private static final Pattern JUDGING = Pattern.compile("(templates|checks|sentences|tables|local|words)/.*");
    private static final Pattern LETTERS = Pattern.compile(LetterFile.FOLDER + ".*");
    private static final Pattern DECISION_TABLE = Pattern.compile("(?i).*\\.drl\\.(xlsx|xlsm|xls|et|csv)");
    private static final Pattern OF_TABLES = Pattern.compile("(?i)(tables|local)/.*");
    private static final Pattern SPREADSHEET = Pattern.compile("(?i).*\\.(xlsx|xlsm|xlsb|xls|xltx|et|ett|ods)|(tables|local)/.*\\.csv");
    private static final Pattern RULES = Pattern.compile("(checks|sentences|local)/.*\\.(drl|dslr|dsl)");
    private static final Pattern BINARY = Pattern.compile("(?i).*\\.(ttf|otf|ttc|png|jpe?g|svg)");
    private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(docx?|wps|wpt|rtf|pdf|pptx?|md)");
    private static final Pattern OWN = Pattern.compile(FileKinds.LOCAL + "((?:letters|words|templates|cases/_base)/.+|agencies\\.csv|waivers\\.csv|ledgers\\.csv)");
    private static final Pattern OWN_LETTER = Pattern.compile(FileKinds.LOCAL + "((?:office|holidays|annexes|register)\\.json)");
    /** Some packs of the size that a pack may have; names that come and go must not fill the memory. */
    private static final int MOST = 20_000;
    private static final Map<String, Kind> KNOWN = new ConcurrentHashMap<>();

    /** What the name tells. */
    static Kind of(String file) {
        Kind known = KNOWN.get(file);
        if (known == null) {
            known = told(file);
            if (KNOWN.size() >= MOST) {
                KNOWN.clear();
            }
            KNOWN.put(file, known);
        }
        return known;
    }

    private static Kind told(String file) {
        Optional<String> place = placeOf(file);
        boolean example = FileKinds.CASE_FOLDERS.stream().anyMatch(file::startsWith);
        boolean judging = FileKinds.OF_PACK.contains(file) || JUDGING.matcher(file).matches() && !example
                && place.filter(p -> LETTERS.matcher(p).matches()).isEmpty();
        boolean table = DECISION_TABLE.matcher(file).matches();
        boolean settings = SPREADSHEET.matcher(file).matches() && !table && place.isEmpty();
        return new Kind(judging, example, judging || example || LETTERS.matcher(file).matches() || place.isPresent(),
                !settings && (!table || file.endsWith(".csv")) && !BINARY.matcher(file).matches(), DOCUMENT.matcher(file).matches(), table, settings,
                !example && (RULES.matcher(file).matches() || table && OF_TABLES.matcher(file).matches()), place);
    }

    private static Optional<String> placeOf(String file) {
        Matcher letter = OWN_LETTER.matcher(file);
        Matcher any = OWN.matcher(file);
        if (letter.matches()) {
            return Optional.of(LetterFile.FOLDER + letter.group(1));
        }
        return any.matches() ? Optional.of(any.group(1)) : Optional.empty();
    }
}
