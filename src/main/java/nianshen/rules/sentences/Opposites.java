package nianshen.rules.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.rules.phrases.Plain;

/**
 * Conditions of a rule of which one denies the other, so that they never hold together: a part that is missing and says
 * something, an agency that is a department and is none.
 */
final class Opposites {

    private static final Pattern DENIAL = Pattern.compile("没有|没|未|不|无");
    /** How often something is said at least, which is at least once. */
    private static final Pattern TIMES = Pattern.compile("(?:大于|多于|超过|至少|不少于|达到|有)?[1-9]\\d*(?:次|句|处)(?:以上|及以上)?$");
    /** Of many things one may be so and another not. */
    private static final Pattern MANY = Pattern.compile("任何|前\\d部分|每|各|有一|有1|有单元格|格|自称|落款|栏目|名册|应报告");
    private static final Pattern OUTRIGHT = Pattern.compile("^并非(?!并非)");
    private static final String PART = "第\\d+部分|总体情况(?:部分)?|\"[^\"]+\"(?:这1|这一)?部分";
    private static final Pattern MISSING = Pattern.compile("(" + PART + ")(?:缺失|缺少|不存在|没有找到)|(?:没有|缺少|缺了|缺)(" + PART + ")");
    /** What may be said of a part that is not there. */
    private static final Pattern APART = Pattern.compile("格式|完整");
    private final List<Plain> before = new ArrayList<>();

    /** The earlier condition that never holds together with this one; both must hold. */
    Optional<String> of(Plain sentence) {
        Optional<String> other = before.stream().filter(b -> opposed(b.text(), sentence.text()) || opposed(sentence.text(), b.text()))
                .map(Plain::typed).findFirst();
        before.add(sentence);
        return other;
    }

    /** Whether the one denies what the other says. */
    private static boolean opposed(String said, String denying) {
        return outright(said, denying) || denied(said, denying) || missing(said, denying);
    }

    private static boolean outright(String said, String denying) {
        return OUTRIGHT.matcher(denying).replaceFirst("").equals(said) && !denying.equals(said);
    }

    private static boolean denied(String said, String denying) {
        String affirmed = affirmed(TIMES.matcher(said).replaceFirst(""));
        return !MANY.matcher(denying).find() && without(denying).map(Opposites::affirmed).collect(Collectors.toSet()).contains(affirmed);
    }

    /** The sentence with each of its denials outside of quotations taken away, or turned. */
    private static Stream<String> without(String sentence) {
        return DENIAL.matcher(sentence).results().filter(d -> sentence.substring(0, d.start()).chars().filter(c -> c == '"').count() % 2 == 0)
                .flatMap(d -> Set.of("", "有").stream().map(instead -> sentence.substring(0, d.start()) + instead + sentence.substring(d.end())));
    }

    /** Without what an affirmation may have and a denial has not. */
    private static String affirmed(String sentence) {
        return sentence.replace("含有", "含").replaceAll("(?<=[到取明报])了", "");
    }

    private static boolean missing(String said, String missing) {
        Matcher part = MISSING.matcher(missing);
        String name = part.matches() ? Stream.of(1, 2).map(part::group).filter(g -> g != null).findFirst().orElseThrow() : null;
        return name != null && said.startsWith(name) && !MISSING.matcher(said).matches() && !APART.matcher(said).find();
    }
}
