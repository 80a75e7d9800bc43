package nianshen.rules.language;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.rules.ledger.Wording;

/** Finds in texts what was meant for an argument ({@code {甲数}}) and would be printed as it stands ({@code [甲数]}). */
public final class LookAlikes {

    private static final String NAME = "([\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9]*)";
    /** Signs that nothing else stands between in official prose. */
    private static final Pattern SIGNS = Pattern.compile("\\$\\{?([\\p{L}\\p{N}]+)}?|[｛｝]|\\{(?!" + NAME + "})([^{}]*)}|[\\[<‹〈＜［]" + NAME + "[]>›〉＞］]");
    /** Signs that stand around other words too, and around a name that sentences have given only where an argument was meant. */
    private static final Pattern AROUND = Pattern.compile("[《【〔〖（(%#_|]" + NAME + "[》】〕〗）)%#_|]");

    /** What is left blank to be filled in by hand, which nobody does. */
    private static final Pattern BLANK = Pattern.compile("[XxＸ×]{2,}|[_＿]{2,}");

    private static final String USUAL = "甲数";

    private LookAlikes() {
    }

    /**
     * What to say of the first one in a text, behind where it stands.
     *
     * @param given the names that there are
     */
    public static Optional<String> in(String text, Set<String> given) {
        return Stream.concat(SIGNS.matcher(text).results(), AROUND.matcher(text).results().filter(m -> given.contains(m.group(1)))).findFirst()
                .map(m -> told(m, meant(m)));
    }

    /** What to say of a place that a finding leaves blank; what is to be done may leave one to the agency. */
    static Optional<String> blank(String finding) {
        return BLANK.matcher(finding).results().findFirst().map(m -> told(m, USUAL));
    }

    private static String told(MatchResult found, String meant) {
        return "中的“" + found.group() + "”会照样印出来，要换成数的应写半角花括号，如 {" + meant + "}";
    }

    /** The name between the signs. */
    private static String meant(MatchResult signs) {
        return IntStream.rangeClosed(1, signs.groupCount()).mapToObj(signs::group).filter(g -> g != null && (g.matches("\\p{IsHan}.*") || Wording.BUILT_IN.contains(g))).findFirst().orElse(USUAL);
    }
}
