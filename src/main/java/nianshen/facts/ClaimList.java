package nianshen.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nianshen.doc.SourceSpan;

/**
 * A total in prose with its parts behind it (其中, 包括).
 *
 * @param label  what is counted, as printed
 * @param total  the total
 * @param parts  the parts, in order
 * @param unit   their common unit
 * @param exact  true where its figures are exact and of one unit and nothing says that it is not whole (no 等, 余, 多,
 *               主要, no nested list); whether it is whole is open
 * @param closed true where the list claims to be whole: same unit throughout, no 等, 余, 多, 主要, no nested list
 * @param proved whether every word between what the total is of and its figure is known, and so of its results
 * @param part   key of the part in which it stands, null before the first part
 * @param said   the clauses from the total to the last part as printed, with … where words of the sentence were left out
 */
public record ClaimList(String label, BigDecimal total, List<BigDecimal> parts, String unit,
        boolean exact, boolean closed, boolean proved, String part, String said, String quote, SourceSpan span) implements Fact {

    /** The parts added up. */
    public BigDecimal sum() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the number is its total or one of its parts. */
    public boolean holds(BigDecimal number) {
        return Stream.concat(Stream.of(total), parts.stream()).anyMatch(n -> n != null && n.compareTo(number) == 0);
    }
}
