package nianshen.words;

import java.util.List;
import java.util.Set;

/**
 * What a noun and what was done with it make ({@code rules/words/句式.csv}): 申请 and 收到 make {@code requests.new.total}.
 *
 * @param noun     the noun's sense
 * @param deeds    senses of the verbs or of the result; empty where the noun stands alone
 * @param subjects cell keys, keys of groups, or free subjects
 * @param units    what the number is of: 件 (件, 宗), 项 (these, and 条, 项), 元, 万元 (amounts, brought to that unit)
 * @param sure     whether it is a proof; else the owner is only likely
 * @param deniable whether that there is none of it tells that there is none at all
 */
public record Frame(String noun, Set<String> deeds, List<String> subjects, String units, boolean sure, boolean deniable) {

    /** Whether it counts money. */
    public boolean money() {
        return units.endsWith(Sense.Unit.YUAN);
    }
}
