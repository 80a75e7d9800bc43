package nianshen.rules.files;

import java.util.regex.Pattern;

/** What a file of a pack is by its name, relative to the rules folder; of kinds that are refused as well. */
public final class FileKinds {

    /** Where settings stood in earlier versions. */
    public static final String FORMER_SETTINGS = "settings.json";
    private static final Pattern DECISION_TABLE = Pattern.compile("(?i).*\\.drl\\.(xlsx|xlsm|xls|et)");
    private static final Pattern SPREADSHEET = Pattern.compile("(?i).*\\.(xlsx|xlsm|xlsb|xls|xltx|et|ett|ods)|(tables|local)/.*\\.csv");
    private static final Pattern RULES = Pattern.compile("(checks|sentences|local)/.*\\.(drl|dslr|dsl)");

    private FileKinds() {
    }

    /** Whether the file is a decision table. */
    public static boolean isDecisionTable(String file) {
        return DECISION_TABLE.matcher(file).matches();
    }

    /** Whether the file is a spreadsheet that holds settings. */
    public static boolean isSettings(String file) {
        return SPREADSHEET.matcher(file).matches() && !isDecisionTable(file);
    }

    /** Whether the file was meant to set something and does not, standing beside the folders of the pack. */
    static boolean isMisplaced(String file) {
        return isSettings(file) || file.equals(FORMER_SETTINGS);
    }

    /** Whether rules or their vocabulary are written in the file. */
    public static boolean isRules(String file) {
        return RULES.matcher(file).matches() || isDecisionTable(file) && file.matches("(?i)(tables|local)/.*");
    }
}
