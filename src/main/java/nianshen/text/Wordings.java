package nianshen.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;

/** A sentence without what differs from one report to the next though the wording is the same: numbers, years, names of laws and of the agency. */
public final class Wordings {

    private static final Pattern LAW = Pattern.compile("《[^》]*》(?:（[^（）]*号）)?");
    private static final Pattern NUMBER = Pattern.compile("[\\d０-９〇零一二三四五六七八九十百千万亿两.．,，%％]*[\\d０-９〇零一二三四五六七八九十百千万亿两][%％]?");
    private static final Pattern SELF = Pattern.compile("[我本](?:机关|单位|部门|街道|[局委办厅院署所镇乡县市区])");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}《》]");

    private Wordings() {
    }

    /**
     * The wording of a sentence.
     *
     * @param names by which the agency goes, and its place
     */
    public static String of(String sentence, Collection<String> names) {
        String text = LAW.matcher(sentence).replaceAll("《》");
        for (String name : names.stream().filter(n -> n != null && !n.isEmpty()).sorted(Comparator.comparing(String::length).reversed()).toList()) {
            text = text.replace(name, "本机关");
        }
        text = NUMBER.matcher(text).replaceAll("");
        return NO_WORD.matcher(SELF.matcher(text).replaceAll("本机关")).replaceAll("");
    }
}
