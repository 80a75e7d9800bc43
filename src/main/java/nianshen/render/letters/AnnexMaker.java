package nianshen.render.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.findings.Severity;
import nianshen.render.files.Chars;
import nianshen.render.paper.Letter;
import nianshen.render.wording.Charges;
import nianshen.render.wording.Norms;
import nianshen.render.wording.Words;

/**
 * Makes the annexes of a letter: the list of findings with place, words and deadline and an empty column for the agency
 * to fill in, and the sums written out. The ids of rules are small print, where
 * the office wants them.
 */
final class AnnexMaker {

    /** The cells that carry the ids of rules. */
    private static final int PROBLEM = 3;
    private static final int NAME = 1;
    private static final int RULE = 4;
    private final Annexes forms;
    private final Words words;
    private final Particulars particulars;
    private final Norms norms;
    private final boolean smallPrint;

    /** @param smallPrint whether the ids of rules and what made the letter are told */
    AnnexMaker(Annexes forms, Words words, Particulars particulars, Norms norms, boolean smallPrint) {
        this.smallPrint = smallPrint;
        this.forms = forms;
        this.words = words;
        this.particulars = particulars;
        this.norms = norms;
    }

    /**
     * The annexes, none where nothing was found.
     *
     * @param source rule pack and file, for the foot
     */
    List<Letter.Annex> of(Audit audit, LetterText.Due due, String source) {
        List<Letter.Row> issues = issues(audit, due);
        List<Letter.Row> sums = sums(audit);
        List<Letter.Annex> annexes = new ArrayList<>();
        if (!issues.isEmpty()) {
            annexes.add(annex(1, count(sums), forms.issues(), issues, source));
        }
        if (!sums.isEmpty()) {
            annexes.add(annex(2, count(sums), forms.sums(), sums, source));
        }
        return annexes;
    }

    /** What the list of findings is called as an annex. */
    String label(Audit audit) {
        return forms.label(1, count(sums(audit)));
    }

    private static int count(List<Letter.Row> sums) {
        return sums.isEmpty() ? 1 : 2;
    }

    private Letter.Annex annex(int n, int count, Annexes.Form form, List<Letter.Row> rows, String source) {
        return form.annex(forms.label(n, count), List.of(), List.of(new Letter.Table("", rows)), smallPrint ? source : "");
    }

    /** The findings by their numbers. */
    private List<Letter.Row> issues(Audit audit, LetterText.Due due) {
        List<Finding> told = Charges.told(audit);
        return IntStream.range(0, told.size()).boxed().flatMap(i -> issue(audit, told.get(i), due, i + 1).stream()).toList();
    }

    private List<Letter.Row> issue(Audit audit, Finding f, LetterText.Due due, int number) {
        boolean accuses = Charges.accuses(f);
        String kind = accuses ? words.of("group." + f.severity().key() + ".word") : words.of("letter.check");
        boolean grave = accuses && f.severity() == Severity.SERIOUS;
        List<Finding> all = Stream.concat(Stream.of(f), folded(audit, f)).toList();
        String problem = all.stream().map(particulars::beside).collect(Collectors.joining("；"));
        String rules = smallPrint ? all.stream().map(Finding::rule).distinct().collect(Collectors.joining(" ")) : "";
        return forms.issues().rows(List.of(String.valueOf(number), particulars.place(f), particulars.quotes(f, f.result() == Result.VIOLATED), problem,
                norms.abbreviated(Chars.sentence(f.basis()), norms.format(audit)), remedy(f), kind,
                (grave ? due.serious() : due.general()).replace("年", "年\n"), ""), number == 1, PROBLEM, rules);
    }

    private String remedy(Finding f) {
        String remedy = particulars.remedy(f);
        return remedy.isEmpty() ? words.of("letter.verify") : remedy;
    }

    private static Stream<Finding> folded(Audit audit, Finding parent) {
        return audit.outcomes().stream().flatMap(o -> o.findings().stream()).filter(f -> parent.id().equals(f.foldedInto()));
    }

    /** The sums that do not come out, by the numbers of the findings that they belong to. */
    private List<Letter.Row> sums(Audit audit) {
        List<Finding> told = Charges.told(audit);
        List<Letter.Row> sums = new ArrayList<>();
        for (Finding parent : told) {
            Stream.concat(Stream.of(parent), folded(audit, parent)).filter(f -> f.result() == Result.VIOLATED && f.arithmetic() != null)
                    .flatMap(f -> f.arithmetic().lines().map(line -> List.of(String.valueOf(1 + told.indexOf(parent)), name(audit, f), particulars.table(f), line, f.rule())))
                    .forEach(sum -> sums.addAll(forms.sums().rows(sum.subList(0, RULE), sums.isEmpty(), NAME, smallPrint ? sum.get(RULE) : "")));
        }
        return sums;
    }

    private static String name(Audit audit, Finding f) {
        return audit.outcomes().stream().filter(o -> o.rule().equals(f.rule())).findFirst().orElseThrow().name();
    }
}
