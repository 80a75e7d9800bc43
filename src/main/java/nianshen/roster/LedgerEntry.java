package nianshen.roster;

import java.math.BigDecimal;

/**
 * A number of the office's own books.
 *
 * @param ledger which book ("申请系统")
 * @param item   what it counts, as the book says it
 * @param key    of the cell that should hold the same: {@code table.row.column}
 * @param value  the number
 */
public record LedgerEntry(String ledger, String item, String key, BigDecimal value) {
}
