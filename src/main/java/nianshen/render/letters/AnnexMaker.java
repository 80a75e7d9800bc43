package nianshen.render.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.findings.Severity;
import nianshen.render.files.Chars;
import nianshen.render.wording.Charges;
import nianshen.render.wording.Norms;
import nianshen.render.wording.Places;
import nianshen.render.wording.Words;
import nianshen.text.Numeral;

/**
 * Makes the annexes of a letter: the list of findings with place, words and deadline and an empty column for the agency
 * to fill in, and the sums written out. The ids of rules are small print.
 */
final class AnnexMaker {

    private static final int QUOTES_IN_ANNEX = 6;
    private static final int LONGEST_QUOTE = 80;
    /** The cells that carry the ids of rules. */
    private static final int PROBLEM = 3;
    private static final int NAME = 1;
    private final Annexes forms;
    private final Words words;
    private final Places places;
    private final Norms norms;

    AnnexMaker(Annexes forms, Words words, Places places, Norms norms) {
        this.forms = forms;
        this.words = words;
        this.places = places;
        this.norms = norms;
    }

    /**
     * The annexes, none where nothing was found.
     *
     * @param source rule pack and file, for the foot
     */
    List<Letter.Annex> of(Audit audit, LetterText.Due due, String source) {
        List<List<Letter.Cell>> issues = issues(audit, due);
        List<List<Letter.Cell>> sums = sums(audit);
        List<Letter.Annex> annexes = new ArrayList<>();
        if (!issues.isEmpty()) {
            annexes.add(annex(1, count(audit), forms.issues(), issues, source));
        }
        if (!sums.isEmpty()) {
            annexes.add(annex(2, count(audit), forms.sums(), sums, source));
        }
        return annexes;
    }

    /** What the list of findings is called as an annex. */
    String label(Audit audit) {
        return forms.label(1, count(audit));
    }

    private int count(Audit audit) {
        return sums(audit).isEmpty() ? 1 : 2;
    }

    private Letter.Annex annex(int n, int count, Annexes.Form form, List<List<Letter.Cell>> rows, String source) {
        return Letter.Annex.of(forms.label(n, count), form, List.of(new Letter.Table("", rows)), source);
    }

    /** The findings, problems before questions, numbered from 1. */
    private List<List<Letter.Cell>> issues(Audit audit, LetterText.Due due) {
        List<Finding> findings = Stream.concat(Charges.main(audit).stream(), Charges.checks(audit).stream()).toList();
        List<List<Letter.Cell>> issues = new ArrayList<>();
        findings.forEach(f -> issues.add(issue(audit, f, due, issues.size() + 1)));
        return issues;
    }

    private List<Letter.Cell> issue(Audit audit, Finding f, LetterText.Due due, int number) {
        boolean accuses = Charges.accuses(f);
        String kind = accuses ? words.of("group." + f.severity().key() + ".word") : words.of("letter.check");
        boolean grave = accuses && f.severity() == Severity.SERIOUS;
        List<String> rules = new ArrayList<>(List.of(f.rule()));
        boolean asks = accuses || f.message().contains(words.of("letter.check"));
        StringBuilder problem = new StringBuilder(asks ? "" : words.of("letter.check") + "：")
                .append(LetterMaker.sentence(f.message()));
        folded(audit, f).forEach(child -> {
            problem.append("；").append(LetterMaker.sentence(child.message()));
            rules.add(child.rule());
        });
        return row(forms.issues(), List.of(String.valueOf(number), place(f), quotes(f), problem.toString(),
                norms.abbreviated(LetterMaker.sentence(f.basis()), norms.format(audit)),
                accuses ? LetterMaker.sentence(f.remedy()) : words.of("letter.verify"), kind,
                grave ? due.serious() : due.general(), ""), PROBLEM, String.join(" ", rules.stream().distinct().toList()));
    }

    /** A row of a form, with small print in one of its cells. */
    static List<Letter.Cell> row(Annexes.Form form, List<String> texts, int noted, String small) {
        return IntStream.range(0, texts.size()).mapToObj(i -> new Letter.Cell(texts.get(i), i == noted ? small : "",
                form.columns().get(i).centred())).toList();
    }

    private static List<Finding> folded(Audit audit, Finding parent) {
        return audit.outcomes().stream().flatMap(o -> o.findings().stream())
                .filter(f -> parent.id().equals(f.foldedInto())).toList();
    }

    private String place(Finding f) {
        List<String> places = f.evidence().stream().sorted(Comparator.comparing(e -> e.report() != null)).map(this.places::of).distinct().toList();
        String section = f.section() == null ? "" : words.of("section." + f.section(), "");
        if (places.isEmpty()) {
            return section.isEmpty() ? words.of("nowhere") : section;
        }
        String first = places.get(0);
        String whole = section.isEmpty() || first.startsWith(section) ? first : section + "，" + first;
        return places.size() > 1 ? whole + words.more(places.size()) : whole;
    }

    private String quotes(Finding f) {
        boolean oneRow = f.evidence().stream().map(Evidence::row).distinct().count() == 1;
        List<String> all = f.evidence().stream().sorted(Comparator.comparing(AnnexMaker::nought)).map(e -> owner(e) + label(e, oneRow, f) + quoted(e))
                .filter(q -> q.endsWith("”")).distinct().toList();
        String shown = String.join("；", all.subList(0, Math.min(QUOTES_IN_ANNEX, all.size())));
        return all.size() > QUOTES_IN_ANNEX ? shown + words.more(all.size()) : shown;
    }

    private static String owner(Evidence e) {
        return e.report() == null ? "" : e.report().text() + "：";
    }

    /** Cells that hold nothing say least, so they come last. */
    private static boolean nought(Evidence e) {
        return "0".equals(e.value());
    }

    /** What tells one cell from the others: the number of its row, or its column. */
    private static String label(Evidence e, boolean oneRow, Finding f) {
        if (e.value() == null || f.evidence().size() == 1) {
            return "";
        }
        String name = Chars.oneLine(oneRow ? e.column() : e.row());
        Matcher ordinal = Numeral.OF_ROW.matcher(name);
        return ordinal.lookingAt() ? ordinal.group() : name;
    }

    /** The sums that do not come out, numbered from 1. */
    private List<List<Letter.Cell>> sums(Audit audit) {
        List<List<Letter.Cell>> sums = new ArrayList<>();
        audit.outcomes().forEach(o -> o.findings().stream()
                .filter(f -> f.result() == Result.VIOLATED && f.arithmetic() != null)
                .forEach(f -> f.arithmetic().lines().forEach(line -> sums.add(row(forms.sums(),
                        List.of(String.valueOf(sums.size() + 1), o.name(), cells(f), line), NAME, f.rule())))));
        return sums;
    }

    private String cells(Finding f) {
        return f.evidence().stream().filter(e -> e.table() != null)
                .map(e -> words.of("table." + e.table() + ".place", "表" + e.table())).findFirst()
                .orElseGet(() -> f.section() == null ? "" : words.of("section." + f.section(), ""));
    }

    /** The words as they stand, in quotation marks and shortened; empty where there are none. */
    static String quoted(Evidence e) {
        String words = Chars.oneLine(e.value() != null ? e.value() : e.quote());
        String shown = words.codePointCount(0, words.length()) <= LONGEST_QUOTE ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "……";
        return shown.isEmpty() ? "" : "“" + shown + "”";
    }
}
