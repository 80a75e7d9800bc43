package nianshen.template;

import java.util.List;

/**
 * How agencies write figures into cells ({@code rules/templates/notation.json}), all after NFKC.
 *
 * @param countUnits  units that may follow a count and do not change it ("件")
 * @param amountUnits units that may follow an amount in 万元 and do not change it
 * @param symbols     signs and words put in place of a figure ("/", "无"); a repeated sign counts as the sign
 * @param increases   words before a figure of change (增/减) that say it went up
 * @param decreases   words that say it went down
 */
public record Notation(List<String> countUnits, List<String> amountUnits, List<String> symbols,
        List<String> increases, List<String> decreases) {

    /** Copies the lists. */
    public Notation {
        countUnits = List.copyOf(countUnits);
        amountUnits = List.copyOf(amountUnits);
        symbols = List.copyOf(symbols);
        increases = List.copyOf(increases);
        decreases = List.copyOf(decreases);
    }
}
