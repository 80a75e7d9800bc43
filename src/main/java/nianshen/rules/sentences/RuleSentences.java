package nianshen.rules.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianshen.rules.phrases.Clause;
import nianshen.rules.phrases.ClauseMaker;
import nianshen.rules.phrases.Phrase;
import nianshen.rules.phrases.Plain;
import nianshen.rules.phrases.Said;
import nianshen.rules.phrases.Speech;

/** The sentences of one rule: what stands behind 当 and behind 那么. */
final class RuleSentences {

    private final Speech speech;
    private final SentenceRule rule;
    private final Wrong wrong;
    /** The conditions as typed. */
    private final List<String> asked = new ArrayList<>();
    private Clashes clashes = new Clashes();
    private Opposites opposites = new Opposites();
    private boolean understood = true;

    /** Takes what is wrong with a sentence, and where in it. */
    @FunctionalInterface
    interface Wrong {
        void with(Plain sentence, int at, String message);
    }

    RuleSentences(Speech speech, SentenceRule rule, Wrong wrong) {
        this.speech = speech;
        this.rule = rule;
        this.wrong = wrong;
    }

    /** The conditions as typed. */
    List<String> asked() {
        return asked;
    }

    /** Whether all of them are, so that what the rule lacks is not only lost in one that is not. */
    boolean understood() {
        return understood;
    }

    /** One of them is none. */
    void lost() {
        understood = false;
    }

    /** The conditions of a line: one, or several with 并且 or 或者 between them. */
    String conditions(String line) {
        List<String> codes = new ArrayList<>();
        for (Plain sentence : speech.conditions(speech.plain(line), rule.names())) {
            codes.addAll(condition(sentence));
        }
        return String.join("; ", codes);
    }

    private List<String> condition(Plain sentence) {
        boolean alternative = Speech.isAlternative(sentence) && rule.hasConditions();
        Plain bare = Speech.bare(sentence);
        Optional<Said> said = speech.condition(bare, rule.names());
        if (said.isEmpty()) {
            complain(bare, Phrase.CONDITION);
            return List.of();
        }
        asked.add(bare.typed());
        Misgivings.about(said.get(), bare).forEach(m -> wrong.with(bare, m.at(), m.message()));
        Set<String> taken = rule.namesBefore(alternative);
        List<Clause> clauses = ClauseMaker.condition(said.get(), bare, rule.clauses() + 1, taken);
        clauses.get(0).names().stream().filter(taken::contains).forEach(n -> wrong.with(bare, 0, "“" + n + "”前面已经记过，请换一个名字"));
        clauses.get(0).uses().stream().filter(n -> !rule.names().contains(n)).forEach(n -> notGiven(bare, n));
        if (alternative) {
            clashes = new Clashes();
            opposites = new Opposites();
        } else {
            contrary(bare, clauses).ifPresent(o -> wrong.with(bare, 0, "“" + bare.typed() + "”与“" + o + "”不可能同时成立，规则永远不会用到，请改其中之一"));
        }
        rule.add(clauses, alternative);
        return alternative ? List.of() : List.of(clauses.get(0).code());
    }

    /** The condition before that can never hold together with this one. */
    private Optional<String> contrary(Plain sentence, List<Clause> clauses) {
        Optional<String> clash = clauses.size() == 1 ? clashes.with(clauses.get(0), sentence.typed()) : Optional.empty();
        Optional<String> opposite = opposites.of(sentence);
        return clash.or(() -> opposite);
    }

    private void notGiven(Plain sentence, String name) {
        wrong.with(sentence, 0, "“" + sentence.typed() + "”用到“" + name + "”，而前面的句子没有给出");
    }

    /** The conclusion that a line is. */
    String conclusion(String line) {
        Plain sentence = Speech.bare(speech.plain(line));
        Optional<Said> said = speech.conclusion(sentence, rule.names());
        if (said.isEmpty() && speech.condition(speech.plain(line), rule.names()).isPresent()) {
            lost();
            wrong.with(sentence, 0, "“" + sentence.typed() + "”是条件，应写在“那么”之前");
            return "";
        }
        if (said.isEmpty()) {
            complain(sentence, Phrase.CONCLUSION);
            return "";
        }
        String conclusion = ClauseMaker.conclusion(said.get(), sentence);
        rule.unknown(conclusion).forEach(n -> notGiven(sentence, n));
        if (understood && rule.hasConclusions()) {
            wrong.with(sentence, 0, "前面已经写了结论，一条规则只写一句结论，“" + sentence.typed() + "”应删去，或另写一条规则");
        }
        rule.conclude(conclusion);
        return rule.consequence(conclusion);
    }

    /** What is wrong with a sentence, at the very words where that can be told. */
    private void complain(Plain sentence, String kind) {
        lost();
        rule.promise(sentence);
        speech.complaints(sentence, kind, rule.names()).forEach(c -> wrong.with(sentence, c.at(), c.message()));
    }
}
