package nianshen.rules.meaning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.template.Catalogue;

/**
 * What the sentences of the vocabulary mean, worked out from a report by themselves: neither the vocabulary's code nor
 * the engine has a part in it. A sentence is the first pattern that it matches.
 */
final class Meanings {

    /** A part of the report. */
    static final String PART = "(第\\d部分|前\\d部分|任何一部分|有部分|应报告收费的部分|总体情况|‹\\d›部分)";
    private final Map<Pattern, Meaning> known = new LinkedHashMap<>();
    /** Looked up once for each sentence: it is asked of thousands of reports. */
    private final Map<String, Pattern> kinds = new HashMap<>();
    private final Map<String, Said> said = new HashMap<>();

    /** What a sentence of a kind means. */
    interface Meaning {

        /** @param words what was said, by the groups of the pattern */
        Reply ask(World report, Words words);
    }

    /**
     * A sentence as one of a kind.
     *
     * @param remembered numbers and names by what the sentences before called them
     */
    record Words(Said said, Matcher groups, Map<String, Object> remembered) {

        /** The words of a group, what was quoted in its place. */
        String whole(int group) {
            return said.whole(groups.group(group));
        }

        /** The only quotation in a group. */
        String quoted(int group) {
            return said.one(groups.group(group));
        }

        String raw(int group) {
            return groups.group(group);
        }

        int number(int group) {
            return Integer.parseInt(groups.group(group));
        }
    }

    /** @param seen whether a report shows all that a sentence looks at; else the contrary of the sentence cannot be told */
    Meanings(Catalogue catalogue, BiPredicate<String, World> seen) {
        say("并非(.+)", (w, s) -> {
            Reply contrary = ask(s.said().part(s.raw(1)), w, s.remembered()).contrary();
            return contrary.yes() && !seen.test(s.whole(1), w) ? Reply.of(false, true) : contrary;
        });
        Quantities quantities = new Quantities(new Cells(catalogue));
        PartMeanings.tell(this);
        TextMeanings.tell(this);
        NameMeanings.tell(this);
        IssuerMeanings.tell(this);
        FillingMeanings.tell(this);
        FormMeanings.tell(this, new Cells(catalogue));
        ClaimMeanings.tell(this, new Cells(catalogue));
        FeeMeanings.tell(this);
        DateMeanings.tell(this);
        quantities.tell(this);
    }

    void say(String pattern, Meaning meaning) {
        known.put(Pattern.compile(pattern), meaning);
    }

    /** A sentence that holds or does not. */
    void plain(String pattern, BiPredicate<World, Words> holds) {
        say(pattern, (w, s) -> Reply.of(holds.test(w, s)));
    }

    /** What a report answers to a sentence. */
    Reply ask(String sentence, World report, Map<String, Object> remembered) {
        return ask(said.computeIfAbsent(sentence, Said::of), report, remembered);
    }

    private Reply ask(Said said, World report, Map<String, Object> remembered) {
        Pattern kind = kinds.computeIfAbsent(said.text(), this::kind);
        Matcher groups = kind.matcher(said.text());
        groups.matches();
        return known.get(kind).ask(report, new Words(said, groups, remembered));
    }

    private Pattern kind(String text) {
        return known.keySet().stream().filter(k -> k.matcher(text).matches()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no meaning of " + text));
    }
}
