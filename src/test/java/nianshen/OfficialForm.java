package nianshen;

import java.util.List;
import java.util.Map;
import nianshen.facts.OfficialTable;

/** The parts and tables of the formats of 2019 and 2021, for tests that make facts by hand. */
public final class OfficialForm {

    /** Keys of the parts, in order. */
    public static final List<String> PARTS = List.of("overview", "proactive", "requests", "litigation", "problems", "other");
    private static final Map<String, OfficialTable> TABLES = Map.of(
            "proactive", new OfficialTable("proactive", "2", "表二"),
            "requests", new OfficialTable("requests", "3", "表三"),
            "litigation", new OfficialTable("litigation", "4", "表四"));

    private OfficialForm() {
    }

    /** The table of that key. */
    public static OfficialTable table(String key) {
        return TABLES.get(key);
    }

    /** Key of the part of that number; null for 0. */
    public static String part(int number) {
        return number == 0 ? null : PARTS.get(number - 1);
    }

    /** Key of the table that belongs in the part, or null. */
    public static String tableIn(String part) {
        return TABLES.containsKey(part) ? part : null;
    }
}
