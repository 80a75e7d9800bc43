package nianshen.facts;

import java.math.BigDecimal;

/**
 * A number of the office's own books about the agency and year.
 *
 * @param ledger which book ("申请系统")
 * @param item   what it counts, as the book says it
 * @param key    of the cell that holds the same, as {@link Figure#key()}
 * @param value  the number
 */
public record Recorded(String ledger, String item, String key, BigDecimal value) implements Told {
}
