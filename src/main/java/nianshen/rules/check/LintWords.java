package nianshen.rules.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.tree.RuleTree;
import nianshen.template.Catalogue;
import nianshen.template.Template.SectionSpec;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordKind;
import nianshen.words.WordList;

/** Finds word lists that nobody uses. */
public final class LintWords {

    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final List<Problem> notes;

    LintWords(Catalogue catalogue, Lexicon lexicon, List<Problem> notes) {
        this.catalogue = catalogue;
        this.lexicon = lexicon;
        this.notes = notes;
    }

    /** Checks all lists beside the readers, the formats, and the rules. */
    void check(List<RuleTree> rules) {
        Set<String> used = new HashSet<>(required());
        rules.stream().flatMap(r -> FactPattern.of(r).stream()).flatMap(p -> p.comparisons().stream())
                .filter(c -> c.place().equals("Mention.list") || c.place().equals("Spot.kind")).forEach(c -> used.add(c.value()));
        new TreeSet<>(lexicon.names()).stream().filter(name -> !used.contains(name)).forEach(this::unused);
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
        notes.add(new Problem("words/" + (mentioned ? "mentions/" : folder) + name + ".txt", null, null, "词表没有被用到" + (mentioned ? "，没有规则写“……词表“" + name + "”中的词”"
                : Nearest.hint(name, missingOnes()))));
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
