package nianshen.roster;

import java.time.LocalDate;
import java.util.List;

/**
 * An agency of the roster ({@code rules/agencies.csv}).
 *
 * @param name      full official name
 * @param aliases   other names under which it signs
 * @param level     "government", "department", "township", "other", or null
 * @param superior  the supervising department or government
 * @param functions function tags (执法, 许可, …)
 * @param due       last day for publication where it differs from the law, or null
 * @param published day of publication as the office recorded it, or null
 * @param status    "submitted", "missing", "unreachable", or null where the office recorded nothing
 */
public record RosterEntry(String name, List<String> aliases, String level, String superior, List<String> functions,
        String contact, LocalDate due, LocalDate published, String address, String status) {
}
