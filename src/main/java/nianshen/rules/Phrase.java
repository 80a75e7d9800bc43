package nianshen.rules;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;

/**
 * One entry of the vocabulary: a Chinese sentence with gaps, and the rule code it stands for.
 *
 * @param condition true for a sentence of 当, false for one of 那么
 * @param needs     the subjects it must be able to look at, gaps included ("section:{n}"); may be empty
 * @param shown     the sentence for people, gaps as {@code …}
 * @param key       the sentence in its one form, gaps as groups
 * @param gaps      group number of each gap
 * @param code      the rule code, gaps in braces
 */
record Phrase(boolean condition, String needs, String shown, Pattern key, Map<String, Integer> gaps, String code) {

    private static final Pattern ENTRY = Pattern.compile("\\[(when|then|当|那么)](?:\\[([^]]*)])?(.+?)=(.*)");

    /** The entry that a line of a vocabulary file holds; nothing where the line is not a right entry. */
    static Optional<Phrase> of(String line) {
        Matcher parts = ENTRY.matcher(line.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean condition = parts.group(1).equals("when") || parts.group(1).equals("当");
        return entry((condition ? "[when]" : "[then]") + Plain.form(parts.group(3)) + "=" + parts.group(4))
                .map(e -> new Phrase(condition, parts.group(2) == null ? "" : parts.group(2), shown(parts.group(3).strip()),
                        e.getKeyPattern(), new TreeMap<>(e.getVariables()), e.getMappingValue()));
    }

    /** The sentence as a person would write it, gaps as {@code …}. */
    private static String shown(String sentence) {
        return sentence.replaceAll("\\{[^}]*}", "…").replaceAll("\"([^\"]*)\"", "“$1”");
    }

    private static Optional<DSLMappingEntry> entry(String line) {
        DSLTokenizedMappingFile file = new DSLTokenizedMappingFile();
        try {
            return file.parseAndLoad(new StringReader(line + "\n")) ? file.getMapping().getEntries().stream().findFirst()
                    : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be read", e);
        }
    }

    /** What stands in the gaps where the sentence is this one. */
    Optional<Map<String, String>> match(String plainSentence) {
        Matcher matcher = key.matcher(plainSentence);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> found = new TreeMap<>();
        gaps.forEach((gap, group) -> found.put(gap, matcher.group(group)));
        return Optional.of(found);
    }

    /** The text with its gaps filled. */
    static String filled(String text, Map<String, String> gaps) {
        String result = text;
        for (Map.Entry<String, String> gap : gaps.entrySet()) {
            result = result.replace("{" + gap.getKey() + "}", gap.getValue().replace("\\", "\\\\"));
        }
        return result;
    }
}
