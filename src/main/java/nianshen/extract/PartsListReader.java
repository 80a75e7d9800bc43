package nianshen.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.facts.Coverage;
import nianshen.facts.Fact;
import nianshen.facts.PartsList;
import nianshen.template.Template;

/** The introduction's list of the report's parts ("本报告由…六部分组成"). */
final class PartsListReader {

    private static final Pattern LIST = Pattern.compile("(?:由|包括|包含|分为|分|共|内容为|：)(?<list>(?:(?!由|包括|包含|分为)[^。])*?)"
            + "(?<etc>等)?(?:共|共计|的)?(?<count>[一二三四五六七八九十\\d]{1,2})(?:个|大)?(?:部分|方面)(?<rest>：[^。]*)?");
    private static final Pattern SEPARATORS = Pattern.compile("[、，；]|和|以及|及");
    private static final Pattern ORDINAL = Pattern.compile("^(?:（?[一二三四五六七八九十\\d]{1,2}）?[、.]?是?)(?=.{3,})");
    private static final char MARK = '\u0001';

    /** The list, if there is one, and the coverage. */
    List<Fact> read(Outline outline, PartTitles titles) {
        List<Fact> found = new ArrayList<>();
        outline.sentences().stream().filter(s -> s.section() <= 1 && s.plain().contains("部分"))
                .filter(s -> s.plain().contains("报告") || s.section() == 0)
                .forEach(s -> read(s, titles, outline.template(), found));
        found.add(found.isEmpty() ? new Coverage("partsList", Coverage.State.NONE, "引言没有列出各部分")
                : new Coverage("partsList", Coverage.State.READ, null));
        return found;
    }

    private static void read(Sentence sentence, PartTitles titles, Template template, List<Fact> found) {
        Matcher matcher = LIST.matcher(sentence.plain());
        if (!matcher.find() || !found.isEmpty()) {
            return;
        }
        String rest = matcher.group("rest");
        List<String> parts = parts(rest != null ? rest.substring(1) : matcher.group("list"), titles);
        int claimed = Numeral.parse(matcher.group("count")).intValue();
        boolean open = matcher.group("etc") != null && parts.size() < claimed;
        found.add(new PartsList(claimed, open || parts.size() < 2 ? List.of() : parts, sentence.quote(),
                sentence.span()));
    }

    /** Known titles are taken out whole first, since they hold 、 and 和 themselves. */
    private static List<String> parts(String list, PartTitles titles) {
        List<String> known = new ArrayList<>();
        String rest = list;
        for (String title : titles.all()) {
            int at = rest.indexOf(title);
            if (at >= 0) {
                rest = rest.substring(0, at) + MARK + known.size() + MARK + rest.substring(at + title.length());
                known.add(title);
            }
        }
        List<String> parts = new ArrayList<>();
        for (String piece : SEPARATORS.split(rest)) {
            String text = restored(piece, known).strip();
            text = ORDINAL.matcher(text).replaceFirst("");
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }
        return parts;
    }

    private static String restored(String piece, List<String> known) {
        String text = piece;
        for (int i = 0; i < known.size(); i++) {
            text = text.replace("" + MARK + i + MARK, known.get(i));
        }
        return text;
    }
}
