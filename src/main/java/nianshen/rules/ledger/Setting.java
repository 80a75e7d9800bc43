package nianshen.rules.ledger;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A threshold of the settings workbooks, a fact that rules match by name.
 *
 * @param name   "收费存疑金额"
 * @param number the value where it is a number, else null
 * @param text   the value in words; "" where the office has set none
 */
public record Setting(String name, BigDecimal number, String text) {

    /** Whether the office has set it; else it is no fact. */
    public boolean isSet() {
        return !text.isEmpty();
    }

    /** Whether any of its words (财政、自然资源) stands in the text. */
    public boolean hasWordIn(String other) {
        return other != null && Arrays.stream(text.split("[、，,；;\\s]+")).anyMatch(word -> !word.isEmpty() && other.contains(word));
    }
}
