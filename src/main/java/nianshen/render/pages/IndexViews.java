package nianshen.render.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.findings.Status;
import nianshen.render.files.ReportNames;
import nianshen.render.wording.Words;

/** Makes the view of a run: worst reports first, most frequent problems first. */
public final class IndexViews {

    static final int MOST_COMMON = 10;
    private static final Comparator<Audit> WORST_FIRST = Comparator.comparing(Audit::status)
            .thenComparing(Audit::score, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(a -> -ReportViews.counts(a).total())
            .thenComparing(Audit::source);

    private final Words words;
    private final ReportViews reports;

    IndexViews(Words words, ReportViews reports) {
        this.words = words;
        this.reports = reports;
    }

    IndexView of(Run run) {
        ReportNames folders = ReportNames.of(run.audits().stream().map(Audit::source).toList());
        List<IndexView.Line> lines = run.audits().stream().sorted(WORST_FIRST).map(a -> line(a, folders)).toList();
        return new IndexView(lines.size(), audited(run), tallies(run), sum(lines), lines, problems(run), run.notices(),
                run.generatedAt() == null ? "" : run.generatedAt().replaceFirst("T.*$", ""));
    }

    /** How many reports were audited. */
    public static int audited(Run run) {
        return (int) run.audits().stream().filter(a -> a.status() != Status.UNREADABLE).count();
    }

    private List<IndexView.Tally> tallies(Run run) {
        return Stream.of(Status.VIOLATIONS, Status.DOUBTFUL, Status.COMPLIANT, Status.UNREADABLE)
                .map(s -> new IndexView.Tally(reports.verdict(s), (int) run.audits().stream()
                        .filter(a -> a.status() == s).count())).toList();
    }

    private static ReportView.Counts sum(List<IndexView.Line> lines) {
        return lines.stream().map(IndexView.Line::counts).reduce(new ReportView.Counts(0, 0, 0, 0),
                ReportView.Counts::plus);
    }

    private IndexView.Line line(Audit a, ReportNames folders) {
        return new IndexView.Line(reports.verdict(a.status()), ReportViews.name(a), ReportViews.year(a),
                words.of("level." + a.level(), ""), ReportViews.counts(a), a.score(), link(folders.of(a.source())),
                a.source(), a.error() == null ? null : new ReportView.Failing(a.error().place(), a.error().message(),
                        a.error().advice()), main(a));
    }

    /** Names of the gravest rules broken, so that the list says at a glance what is wrong. */
    private static String main(Audit audit) {
        return audit.outcomes().stream().filter(IndexViews::stands)
                .sorted(Comparator.comparing(Outcome::severity)).map(Outcome::name).distinct().limit(3)
                .collect(Collectors.joining("、"));
    }

    private static boolean stands(Outcome outcome) {
        return outcome.findings().stream().anyMatch(IndexViews::counts);
    }

    /** Whether a finding is a problem of its own: broken, and not within another. */
    public static boolean counts(Finding finding) {
        return finding.result() == Result.VIOLATED && finding.foldedInto() == null;
    }

    static String link(String folder) {
        return "reports/" + URLEncoder.encode(folder, StandardCharsets.UTF_8).replace("+", "%20") + "/index.html";
    }

    /**
     * A rule that reports break.
     *
     * @param severity of the gravest finding
     * @param reports  how many
     */
    public record Broken(String rule, String name, Severity severity, int reports) {
    }

    /** The rules that reports break, most often broken first, of equals the gravest; folded and doubtful findings aside. */
    public static List<Broken> broken(Run run) {
        Map<String, List<Outcome>> byRule = run.audits().stream().flatMap(a -> a.outcomes().stream())
                .filter(IndexViews::stands).collect(Collectors.groupingBy(Outcome::rule, TreeMap::new,
                        Collectors.toList()));
        return byRule.values().stream().map(o -> new Broken(o.get(0).rule(), o.get(0).name(), gravest(o), o.size()))
                .sorted(Comparator.comparing((Broken b) -> -b.reports()).thenComparing(Broken::severity)).toList();
    }

    private List<IndexView.Problem> problems(Run run) {
        int audited = Math.max(1, audited(run));
        return broken(run).stream().limit(MOST_COMMON).map(b -> new IndexView.Problem(b.rule(), b.name(), words.of("group." + b.severity().key() + ".word"),
                b.severity().key(), b.reports(), (int) Math.round(100.0 * b.reports() / audited))).toList();
    }

    /** How grave what a report has of a rule is. */
    public static Severity gravest(Audit audit, String rule) {
        return gravest(audit.outcomes().stream().filter(o -> o.rule().equals(rule)).toList());
    }

    private static Severity gravest(List<Outcome> outcomes) {
        return outcomes.stream().flatMap(o -> o.findings().stream()).filter(IndexViews::counts)
                .map(Finding::severity).min(Comparator.naturalOrder())
                .orElse(Severity.HINT);
    }
}
