package nianshen.rules.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.tree.Comparison;
import nianshen.rules.tree.RuleTree;
import nianshen.template.Catalogue;
import nianshen.template.Template.SectionSpec;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordKind;
import nianshen.words.WordList;

/** Finds word lists that nobody uses, and rules that ask for a word of a list that has none. */
public final class LintWords {

    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final List<Problem> errors;
    private final List<Problem> notes;

    LintWords(Catalogue catalogue, Lexicon lexicon, List<Problem> errors, List<Problem> notes) {
        this.catalogue = catalogue;
        this.lexicon = lexicon;
        this.errors = errors;
        this.notes = notes;
    }

    /**
     * Checks all lists beside the readers, the formats, and the rules.
     *
     * @param rules the rules of every file
     */
    void check(Map<String, List<RuleTree>> rules) {
        Set<String> used = new HashSet<>(required());
        rules.forEach((file, some) -> some.stream().flatMap(LintWords::asked).forEach(c -> {
            if (lexicon.has(c.value()) && lexicon.list(c.value()).isEmpty() && used.add(c.value())) {
                errors.add(Lint.problem(file, c.literal(), "词表“" + c.value() + "”里没有词语，这个条件无从判断，请在 words 中的“" + c.value() + ".txt”里一行写一个词语"));
            }
            used.add(c.value());
        }));
        new TreeSet<>(lexicon.names()).stream().filter(name -> !used.contains(name)).forEach(this::unused);
    }

    /** Where a rule asks for words of a list. */
    private static Stream<Comparison> asked(RuleTree rule) {
        return FactPattern.of(rule).stream().flatMap(p -> p.comparisons().stream()).filter(c -> c.place().equals("Mention.list") || c.place().equals("Spot.kind"));
    }

    private Set<String> required() {
        Set<String> names = new HashSet<>(ReadingList.names());
        catalogue.templates().stream().flatMap(t -> t.sections().stream()).flatMap(SectionSpec::lists).forEach(names::add);
        WordKind.listed().forEach(k -> names.add(k.file()));
        return names;
    }

    private void unused(String name) {
        boolean mentioned = named(lexicon.mentioned(), name);
        String folder = named(lexicon.corrections(), name) ? "corrections/" : "";
        String elsewhere = mentioned || !folder.isEmpty() ? "" : "；给规则用的（……词表“" + name + "”中的词）应放在 words/mentions";
        notes.add(new Problem("words/" + (mentioned ? "mentions/" : folder) + name + ".txt", null, null, "词表没有被用到" + (mentioned ? "，没有规则写“……词表“" + name + "”中的词”"
                : Nearest.of(name, missingOnes()).map(n -> "，是否想写“" + n + "”").orElse(elsewhere))));
    }

    private static boolean named(List<WordList> lists, String name) {
        return lists.stream().map(WordList::name).anyMatch(name::equals);
    }

    private Set<String> missingOnes() {
        Set<String> missing = new TreeSet<>(required());
        missing.removeAll(lexicon.names());
        return missing;
    }
}
