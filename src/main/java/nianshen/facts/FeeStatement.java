package nianshen.facts;

import java.math.BigDecimal;
import nianshen.doc.SourceSpan;

/**
 * What one part of the report says of the information processing fee (信息处理费), its sentences taken together.
 *
 * @param section   part in which it stands
 * @param nil       it says that none was charged, notified or collected
 * @param notices   number of fee notices issued (件), or null where not stated
 * @param charged   total amount of the notices in 元, or null where not stated
 * @param collected amount actually collected in 元, or null where not stated
 * @param wording   the name the fee is given ("信息公开处理费"), or null where it is not named
 */
public record FeeStatement(int section, boolean nil, Integer notices, BigDecimal charged, BigDecimal collected,
        String wording, String quote, SourceSpan span) implements Fact {
}
