package nianshen.extract.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.PartTitles;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Coverage;
import nianshen.facts.Fact;
import nianshen.facts.PartsList;
import nianshen.text.Numeral;

/**
 * The introduction's list of the report's parts ("本报告由…六部分组成"). Parts are recognised by their titles, which hold
 * 、 and 和 themselves; a list with anything else in it is not counted, since it could be counted wrongly.
 */
public final class PartsListReader {

    private static final Pattern COUNT = Pattern.compile("(?<count>[一二三四五六七八九十\\d]{1,2})(?:个|大)?部分");
    private static final Pattern BETWEEN = Pattern.compile("(?:[、，；：和及与]|以及|[（(]?[一二三四五六七八九十\\d]{1,2}[）)]?[、.．]?是?|等)*");
    private static final char TAKEN = '\u0000';

    /** The list, if there is one, and the coverage. */
    public List<Fact> read(Outline outline, PartTitles titles) {
        List<Fact> found = new ArrayList<>();
        for (Sentence sentence : outline.sentences()) {
            Matcher count = COUNT.matcher(sentence.plain());
            if (found.isEmpty() && sentence.section() <= 1 && sentence.plain().contains("报告") && count.find()) {
                found.add(new PartsList(Numeral.parse(count.group("count")).intValue(), parts(sentence.plain(), titles),
                        sentence.quote(), sentence.span()));
            }
        }
        found.add(found.isEmpty() ? new Coverage("partsList", Coverage.State.NONE, "引言没有列出各部分")
                : new Coverage("partsList", Coverage.State.READ, null));
        return found;
    }

    private static List<String> parts(String plain, PartTitles titles) {
        char[] rest = plain.toCharArray();
        TreeMap<Integer, String> found = new TreeMap<>();
        for (String title : titles.ofParts()) {
            int at = new String(rest).indexOf(title);
            if (at >= 0) {
                found.put(at, title);
                Arrays.fill(rest, at, at + title.length(), TAKEN);
            }
        }
        return whole(plain, found) ? List.copyOf(found.values()) : List.of();
    }

    /** Whether nothing but separators stands between the titles. */
    private static boolean whole(String plain, TreeMap<Integer, String> found) {
        int end = -1;
        for (var title : found.entrySet()) {
            if (end >= 0 && !BETWEEN.matcher(plain.substring(end, title.getKey())).matches()) {
                return false;
            }
            end = title.getKey() + title.getValue().length();
        }
        return found.size() > 1;
    }
}
