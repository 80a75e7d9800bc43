package nianshen.rules.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.text.Numeral;

/** A sentence as it is read here: its quotations by number ({@code ‹0›}), Chinese numerals before units as digits. */
record Said(String text, List<String> quoted) {

    private static final Pattern QUOTED = Pattern.compile("“([^“”]*(?:“[^“”]*”[^“”]*)*)”");
    private static final Pattern NUMERAL = Pattern.compile("(?<=[第表前])[一二三四五六七八九]|[一二三四五六七八九十]+(?=[年月日])|(?<=等于)零");
    private static final Pattern PLACE = Pattern.compile("‹(\\d+)›");

    static Said of(String sentence) {
        List<String> quoted = new ArrayList<>();
        String bare = QUOTED.matcher(sentence).replaceAll(m -> {
            quoted.add(m.group(1));
            return "‹" + (quoted.size() - 1) + "›";
        });
        return new Said(NUMERAL.matcher(bare).replaceAll(m -> Numeral.parse(m.group()).toPlainString()), quoted);
    }

    /** What was quoted at a place; with the words around it as they were where it is not only that. */
    String whole(String part) {
        return PLACE.matcher(part).replaceAll(m -> Matcher.quoteReplacement("“" + quoted.get(Integer.parseInt(m.group(1))) + "”"));
    }

    /** What was quoted in a part of the sentence, in order. */
    List<String> quoted(String part) {
        return PLACE.matcher(part).results().map(m -> quoted.get(Integer.parseInt(m.group(1)))).toList();
    }

    /** The only quotation of a part. */
    String one(String part) {
        return quoted(part).get(0);
    }

    /** Part of the sentence by itself. */
    Said part(String part) {
        return new Said(part, quoted);
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("、|或者|或")).toList();
    }

    /** Names remembered, nothing yet. */
    static Map<String, Object> nothing() {
        return Map.of();
    }
}
