package nianshen.render.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Level;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.findings.Status;
import nianshen.render.files.Chars;
import nianshen.render.pages.IndexViews;
import nianshen.render.pages.ReportView;
import nianshen.render.pages.ReportViews;
import nianshen.render.templates.Templates;
import nianshen.render.wording.Office;
import nianshen.render.wording.Words;

/** Makes the circular of a run from its findings. */
public final class CircularMaker {

    private static final int MOST_SINGLE = 10;

    private final Office office;
    private final Words words;
    private final Annexes forms;
    private final Templates templates;

    /** Makes circulars in the name of an office. */
    public CircularMaker(Office office, Words words, Annexes forms, Templates templates) {
        this.office = office;
        this.words = words;
        this.forms = forms;
        this.templates = templates;
    }

    Letter of(Run run, LocalDate made) {
        LocalDate date = office.dated(made);
        Circular.View view = view(run);
        List<Letter.Para> body = BodyText.read(templates.fill("circular-body.txt", Map.of("view", view, "office",
                office)));
        List<Letter.Annex> behind = annexes(run);
        int closing = Math.max(0, body.size() - 2);
        return new Letter("circular", office.mark(), office.number(date.getYear(), 0),
                LetterMaker.lines(office.circularTitle().replace("{year}", view.year())), words.of("circular.to"),
                body.subList(0, closing), body.subList(closing, body.size()), forms.listed(behind), office.issuer(),
                LetterMaker.chinese(date), behind);
    }

    private List<Letter.Annex> annexes(Run run) {
        List<Letter.Table> rankings = rankings(run);
        return rankings.isEmpty() ? List.of() : List.of(Letter.Annex.of(forms.label(1, 1), forms.ranking(), rankings,
                Letters.source(run.toolVersion(), run.pack())));
    }

    private Circular.View view(Run run) {
        int audited = IndexViews.audited(run);
        int violations = with(run, Status.VIOLATIONS).size();
        List<Circular.Common> common = IndexViews.problems(run, words).stream().filter(p -> p.reports() > 1)
                .map(p -> new Circular.Common(p.name(), p.severity(), p.reports(), p.percent(), who(run, p.rule()))).toList();
        return new Circular.View(year(run), run.audits().size(), audited, violations,
                (int) Math.round(100.0 * violations / Math.max(1, audited)), with(run, Status.DOUBTFUL).size(),
                with(run, Status.COMPLIANT).size(), counts(run), names(with(run, Status.UNREADABLE)),
                names(run.audits().stream().filter(a -> breaks(a, words.of("circular.late"))).toList()), missing(run),
                names(with(run, Status.COMPLIANT)), common, single(run));
    }

    private static String year(Run run) {
        List<Integer> years = run.audits().stream().map(Audit::year).filter(y -> y != null).distinct().toList();
        return years.size() == 1 ? years.get(0) + "年" : "";
    }

    private static List<Audit> with(Run run, Status status) {
        return run.audits().stream().filter(a -> a.status() == status).toList();
    }

    private static List<String> names(List<Audit> audits) {
        return audits.stream().map(ReportViews::name).distinct().toList();
    }

    private static ReportView.Counts counts(Run run) {
        return run.audits().stream().map(ReportViews::counts).reduce(new ReportView.Counts(0, 0, 0, 0),
                ReportView.Counts::plus);
    }

    private static boolean breaks(Audit audit, String rule) {
        return audit.outcomes().stream().filter(o -> o.rule().equals(rule))
                .anyMatch(o -> o.findings().stream().anyMatch(IndexViews::counts));
    }

    private List<String> missing(Run run) {
        return run.together(words.of("circular.missing")).stream().filter(f -> f.result() == Result.VIOLATED || Reminder.missing(f).isPresent()).map(Finding::message).map(Chars::oneLine).distinct().toList();
    }

    /** Serious findings of rules that only one report breaks. */
    private static List<Circular.Single> single(Run run) {
        Map<String, Long> reports = run.audits().stream().flatMap(a -> a.outcomes().stream())
                .filter(o -> o.findings().stream().anyMatch(IndexViews::counts))
                .collect(Collectors.groupingBy(Outcome::rule, Collectors.counting()));
        Predicate<Finding> alone = f -> IndexViews.counts(f) && f.severity() == Severity.SERIOUS
                && reports.get(f.rule()) == 1;
        Map<String, List<String>> told = new LinkedHashMap<>();
        run.audits().forEach(a -> a.standing().stream().filter(alone)
                .forEach(f -> told.computeIfAbsent(ReportViews.name(a), n -> new ArrayList<>()).add(LetterMaker.sentence(f.message()))));
        return told.entrySet().stream().limit(MOST_SINGLE).map(t -> new Circular.Single(t.getKey(), String.join("；", t.getValue()))).toList();
    }

    /** The agencies whose reports break a rule, worst report first. */
    private static List<String> who(Run run, String rule) {
        return names(run.audits().stream().filter(a -> breaks(a, rule)).sorted(Comparator.comparing(Audit::score, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Audit::source)).toList());
    }

    /** One table a kind of issuer. */
    private List<Letter.Table> rankings(Run run) {
        return Stream.concat(Arrays.stream(Level.values()).map(Level::key), Stream.of("unknown"))
                .map(level -> new Letter.Table(words.of("level." + level), rows(run, level)))
                .filter(r -> !r.rows().isEmpty()).toList();
    }

    /** Reports of one kind of issuer, best first; equal scores share a place. */
    private List<Letter.Row> rows(Run run, String level) {
        List<Audit> ordered = run.audits().stream().filter(a -> a.score() != null)
                .filter(a -> level.equals(a.level() == null ? "unknown" : a.level()))
                .sorted(Comparator.comparing(Audit::score).reversed().thenComparing(Audit::source)).toList();
        return ordered.stream().map(a -> row(1 + (int) ordered.stream().filter(b -> b.score() > a.score()).count(), a)).toList();
    }

    private Letter.Row row(int rank, Audit audit) {
        ReportView.Counts counts = ReportViews.counts(audit);
        return AnnexMaker.row(forms.ranking(), Stream.of(rank, ReportViews.name(audit), audit.score(), counts.serious(),
                counts.general(), counts.hint()).map(String::valueOf).toList(), -1, "");
    }
}
