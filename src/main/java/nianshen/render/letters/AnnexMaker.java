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
        return Letter.Annex.of(forms.label(n, count), form, List.of(new Letter.Table("", rows)), smallPrint ? source : "");
    }

    /** The findings, problems before questions, numbered from 1. */
    private List<Letter.Row> issues(Audit audit, LetterText.Due due) {
        List<Finding> findings = Stream.concat(Charges.main(audit).stream(), Charges.checks(audit).stream()).toList();
        List<Letter.Row> issues = new ArrayList<>();
        findings.forEach(f -> issues.add(issue(audit, f, due, issues.size() + 1)));
        return issues;
    }

    private Letter.Row issue(Audit audit, Finding f, LetterText.Due due, int number) {
        boolean accuses = Charges.accuses(f);
        String kind = accuses ? words.of("group." + f.severity().key() + ".word") : words.of("letter.check");
        boolean grave = accuses && f.severity() == Severity.SERIOUS;
        List<Finding> all = Stream.concat(Stream.of(f), folded(audit, f)).toList();
        String problem = all.stream().map(particulars::beside).collect(Collectors.joining("；"));
        String rules = smallPrint ? all.stream().map(Finding::rule).distinct().collect(Collectors.joining(" ")) : "";
        return row(forms.issues(), List.of(String.valueOf(number), particulars.place(f), particulars.quotes(f, f.result() == Result.VIOLATED), problem,
                norms.abbreviated(LetterMaker.sentence(f.basis()), norms.format(audit)), remedy(f), kind,
                grave ? due.serious() : due.general(), ""), PROBLEM, rules);
    }

    private String remedy(Finding f) {
        String remedy = particulars.remedy(f);
        return remedy.isEmpty() ? words.of("letter.verify") : remedy;
    }

    /** A row of a form, with small print in one of its cells. */
    static Letter.Row row(Annexes.Form form, List<String> texts, int noted, String small) {
        return new Letter.Row(IntStream.range(0, texts.size()).mapToObj(i -> new Letter.Cell(texts.get(i), i == noted ? small : "",
                form.columns().get(i).centred())).toList(), IntStream.range(0, texts.size()).anyMatch(i -> form.tall(i, texts.get(i))));
    }

    private static Stream<Finding> folded(Audit audit, Finding parent) {
        return audit.outcomes().stream().flatMap(o -> o.findings().stream()).filter(f -> parent.id().equals(f.foldedInto()));
    }

    /** The sums that do not come out, numbered from 1. */
    private List<Letter.Row> sums(Audit audit) {
        List<Letter.Row> sums = new ArrayList<>();
        audit.outcomes().forEach(o -> o.findings().stream()
                .filter(f -> f.result() == Result.VIOLATED && f.arithmetic() != null)
                .forEach(f -> f.arithmetic().lines().forEach(line -> sums.add(row(forms.sums(),
                        List.of(String.valueOf(sums.size() + 1), o.name(), particulars.table(f), line), NAME, smallPrint ? f.rule() : "")))));
        return sums;
    }
}
