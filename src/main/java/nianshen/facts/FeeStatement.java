package nianshen.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nianshen.doc.SourceSpan;

/**
 * What one part of the report says of the information processing fee (信息处理费), its sentences taken together.
 *
 * @param part      key of the part in which it stands, null before the first part
 * @param nil       it says that none was charged, notified or collected
 * @param notices   number of fee notices issued (件), or null where not stated
 * @param charged   total amount of the notices in 元, or null where not stated
 * @param collected amount actually collected in 元, or null where not stated
 * @param wording   the name the fee is given ("信息公开处理费"), or null where it is not named
 * @param proved    every figure in its sentences was understood
 */
public record FeeStatement(String part, boolean nil, Integer notices, BigDecimal charged, BigDecimal collected,
        String wording, boolean proved, String quote, SourceSpan span) implements Fact {

    /** Whether it says anything of the year's fees, be it that there were none. */
    public boolean substantial() {
        return nil || notices != null || charged != null || collected != null;
    }

    /** Whether a notice was issued or money charged or collected. */
    public boolean positive() {
        return notices != null && notices > 0 || above(charged) || above(collected);
    }

    /** What it does not state of the three things to be reported, in Chinese; empty where it states all. */
    public List<String> missing() {
        return Stream.of(notices == null ? "收费通知件数" : "", charged == null ? "总金额" : "",
                collected == null ? "实际收取金额" : "").filter(s -> !s.isEmpty()).toList();
    }

    private static boolean above(BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }
}
