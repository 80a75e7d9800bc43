package nianshen.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A figure in generated prose that a table owns.
 *
 * @param slot     name under which the specimen tells it
 * @param owner    cell by number of its table, a sum of cells, or a slot of the teller: "3.new.total", "a+b", "a&b"
 * @param numeral  how it is printed
 * @param strange  whether an unknown word stands between its subject and it
 * @param sentence where it stands, with slots
 */
record Mention(String slot, String owner, BigDecimal value, Numeral numeral, boolean strange, String sentence) {

    /** The rules that may tell a wrong value, by how the owner begins. */
    private static final Map<String, Set<String>> RULES = Map.ofEntries(Map.entry("3.new.", Set.of("NT-01", "NT-05")),
            Map.entry("3.carried", Set.of("NT-02")), Map.entry("3.total.", Set.of("NT-03")), Map.entry("3.", Set.of("NT-04")),
            Map.entry("4.", Set.of("NT-06")), Map.entry("2.normative", Set.of("NT-07")),
            Map.entry("2.regulations", Set.of("NT-07")), Map.entry("2.", Set.of("NT-08")),
            Map.entry("fee.collected", Set.of("FE-04")), Map.entry("", Set.of("NT-09")));

    /** Parts of the applicants, which a list or the total may give away. */
    private static final Set<String> LISTED = Set.of("3.new.naturalPerson", "new.orgs");

    /** The rules that may tell a wrong value. */
    Set<String> rules() {
        if (LISTED.contains(owner)) {
            return Set.of("NT-01", "NT-09");
        }
        Set<String> rules = new TreeSet<>();
        List.of(owner.split("[+&]")).forEach(o -> rules.addAll(rules(o)));
        return rules;
    }

    private static Set<String> rules(String owner) {
        return RULES.get(RULES.keySet().stream().filter(owner::startsWith)
                .max(java.util.Comparator.comparingInt(String::length)).orElseThrow());
    }
}
