package nianshen.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.text.Likeness;

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
 * @param rulemaking whether it may make 规章, or null where the office recorded nothing
 * @param since     first year on which it reports, or null
 * @param until     last year on which it reports, because it was merged or dissolved, or null
 */
public record RosterEntry(String name, List<String> aliases, String level, String superior, List<String> functions,
        String contact, LocalDate due, LocalDate published, String address, String status, Boolean rulemaking,
        Integer since, Integer until) {

    private static final Pattern GOVERNMENT = Pattern.compile("(.*?[省市区县旗州乡镇]|.*?街道)(?:(?:人民)?政府|办事处)?");
    private static final Pattern COMPLETE = Pattern.compile("[局厅府处室院]$");

    /** Copies the lists. */
    public RosterEntry {
        aliases = List.copyOf(aliases);
        functions = List.copyOf(functions);
    }

    /** The same going by one more name. */
    RosterEntry also(String alias) {
        return new RosterEntry(name, Stream.concat(aliases.stream(), Stream.of(alias)).toList(), level, superior, functions, contact, due, published, address, status,
                rulemaking, since, until);
    }

    /** Whether the name may be meant for one of its own: shorter, longer, or one character off. */
    public boolean isNear(String other) {
        return Stream.concat(Stream.of(name), aliases.stream())
                .anyMatch(own -> Likeness.steps(own, other) <= 1 || abbreviates(own, other) || abbreviates(other, own));
    }

    /** Whether the one is a shorter form of the other: of a government what it governs is the same, and no name goes on where it is complete. */
    private static boolean abbreviates(String brief, String whole) {
        Matcher one = GOVERNMENT.matcher(brief);
        Matcher other = GOVERNMENT.matcher(whole);
        if (one.matches() || other.matches()) {
            return one.matches() && other.matches() && other.group(1).endsWith(one.group(1));
        }
        return Likeness.inOrder(brief, whole) && !(whole.startsWith(brief) && COMPLETE.matcher(brief).find());
    }

    /** Whether it is to report on the year. */
    public boolean reportsOn(int year) {
        return (since == null || year >= since) && (until == null || year <= until);
    }
}
