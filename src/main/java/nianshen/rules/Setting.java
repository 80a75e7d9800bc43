package nianshen.rules;

import java.math.BigDecimal;

/**
 * A threshold of {@code rules/settings.json}, a fact that rules match by name.
 *
 * @param name   "TB-06.amount"
 * @param number the value where it is a number, else null
 * @param text   the value as written
 */
public record Setting(String name, BigDecimal number, String text) {
}
