package nianshen.rules.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianshen.rules.ledger.DrlRule;

/**
 * A rule as the grammar reads it. Where it has faults the tree holds what could be read.
 *
 * @param name       with quotes
 * @param metadata   the texts of its annotations with their quotes, by name, in the order written
 * @param when       the words of its conditions
 * @param conditions what must hold
 * @param then       what it concludes
 * @param likenesses where texts are held against regular expressions
 */
public record RuleTree(RuleToken name, Map<String, RuleToken> metadata, List<RuleToken> when, List<Condition> conditions, List<Term> then,
        List<Likeness> likenesses) {

    /**
     * {@code 甲 not matches "…"}.
     *
     * @param text     the words of the text; they may stand further to the front: {@code 甲 == "a" || matches "b"}
     * @param operator {@code matches}, with {@code not} before it where it is so
     * @param last     the last word of the expression
     * @param named    whether the text is given a name at the same time: {@code $名 : 甲 matches "…"}
     */
    public record Likeness(List<RuleToken> text, List<RuleToken> operator, RuleToken last, boolean named) {
    }

    /** Its name without quotes. */
    public String called() {
        return unquoted(name);
    }

    /** The rule's id: what its name begins with, up to a space or stroke. */
    public String id() {
        return called().split("[ /]", 2)[0];
    }

    /** The facts its conditions ask for, in the order written. */
    public Stream<Condition.Fact> facts() {
        return conditions.stream().flatMap(Condition::facts);
    }

    /** What it declares, for judging by it; none where its name begins with no id. */
    public Optional<DrlRule> declared(String file) {
        Map<String, String> annotations = new LinkedHashMap<>();
        Map<String, DrlRule.Place> places = new LinkedHashMap<>();
        metadata.forEach((key, value) -> {
            annotations.put(key, unquoted(value));
            places.put(key, new DrlRule.Place(value.line(), value.column()));
        });
        return RuleName.id(called()).map(id -> new DrlRule(id, called(), annotations, places, RuleConsequence.of(then), file, name.line(), RuleUses.of(this)));
    }

    /** A text without its quotes. */
    public static String unquoted(RuleToken text) {
        String written = text.text();
        return written.length() >= 2 && written.startsWith("\"") && written.endsWith("\"") ? written.substring(1, written.length() - 1) : written;
    }
}
