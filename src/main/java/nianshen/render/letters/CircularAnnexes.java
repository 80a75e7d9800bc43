package nianshen.render.letters;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.facts.Level;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.findings.Status;
import nianshen.render.pages.ReportView;
import nianshen.render.pages.ReportViews;
import nianshen.render.paper.Chart;
import nianshen.render.paper.Letter;
import nianshen.render.wording.Charges;
import nianshen.render.wording.Words;

/** Makes what stands behind a circular: charts, the ranking, and the problems of each agency together. */
final class CircularAnnexes {

    private static final int NOWHERE = -1;
    private final Annexes forms;
    private final Words words;
    private final boolean smallPrint;

    /** @param smallPrint whether what made the circular is told */
    CircularAnnexes(Annexes forms, Words words, boolean smallPrint) {
        this.forms = forms;
        this.words = words;
        this.smallPrint = smallPrint;
    }

    /** Those that have anything to show, in order. */
    List<Letter.Annex> of(Run run) {
        Map<Annexes.Form, List<Letter.Table>> tables = new LinkedHashMap<>();
        tables.put(forms.charts(), List.of());
        tables.put(forms.ranking(), rankings(run));
        tables.put(forms.agencies(), Stream.of(problems(run)).filter(t -> !t.rows().isEmpty()).toList());
        List<Chart> charts = charts(run);
        tables.entrySet().removeIf(t -> t.getValue().isEmpty() && (t.getKey() != forms.charts() || charts.isEmpty()));
        List<Annexes.Form> shown = List.copyOf(tables.keySet());
        String source = smallPrint ? Letters.source(run.toolVersion(), run.pack()) : "";
        return IntStream.range(0, shown.size()).mapToObj(i -> shown.get(i).annex(forms.label(i + 1, shown.size()), shown.get(i) == forms.charts() ? charts : List.of(),
                tables.get(shown.get(i)), i == shown.size() - 1 ? source : "")).toList();
    }

    /** What the list of problems is called, "" where there is none. */
    String list(List<Letter.Annex> annexes) {
        return annexes.stream().filter(a -> a.title().equals(forms.agencies().title())).map(Letter.Annex::label).findFirst().orElse("");
    }

    private List<Chart> charts(Run run) {
        Map<String, Integer> verdicts = new LinkedHashMap<>();
        Arrays.stream(Status.values()).forEach(s -> verdicts.put(words.of("status." + s.key() + ".word"), (int) run.audits().stream().filter(a -> a.status() == s).count()));
        Map<String, Integer> kinds = new LinkedHashMap<>();
        Map<String, Long> families = run.audits().stream().flatMap(a -> a.standing().stream()).filter(Charges::accuses)
                .collect(Collectors.groupingBy(f -> words.of("circular.kind." + f.rule().replaceFirst("-.*", ""), words.of("circular.kind.other")), TreeMap::new, Collectors.counting()));
        families.entrySet().stream().sorted(Comparator.comparing(f -> -f.getValue())).forEach(f -> kinds.put(f.getKey(), f.getValue().intValue()));
        return Stream.of(Chart.of(words.of("circular.byVerdict"), verdicts), Chart.of(words.of("circular.byKind"), kinds)).filter(c -> !c.bars().isEmpty()).toList();
    }

    /** One table a kind of issuer. */
    private List<Letter.Table> rankings(Run run) {
        CircularNames names = CircularNames.of(run);
        return Stream.concat(Arrays.stream(Level.values()).map(Level::key), Stream.of("unknown"))
                .map(level -> new Letter.Table(words.of("level." + level), ranked(run, level, names)))
                .filter(r -> !r.rows().isEmpty()).toList();
    }

    /** Reports of one kind of issuer, best first; equal scores share a place. */
    private List<Letter.Row> ranked(Run run, String level, CircularNames names) {
        List<Audit> ordered = run.audits().stream().filter(a -> a.score() != null)
                .filter(a -> level.equals(a.level() == null ? "unknown" : a.level()))
                .sorted(Comparator.comparing(Audit::score).reversed().thenComparing(Audit::source)).toList();
        return ordered.stream().flatMap(a -> rank(1 + (int) ordered.stream().filter(b -> b.score() > a.score()).count(), a, names.of(a)).stream()).toList();
    }

    private List<Letter.Row> rank(int rank, Audit audit, String name) {
        ReportView.Counts counts = ReportViews.counts(audit);
        return forms.ranking().rows(Stream.of(rank, name, audit.score(), counts.serious(),
                counts.general(), counts.hint()).map(String::valueOf).toList(), false, NOWHERE, "");
    }

    /** The problems of each agency in one row, the gravest first. */
    private Letter.Table problems(Run run) {
        CircularNames names = CircularNames.of(run);
        List<Audit> ordered = run.audits().stream().filter(a -> !Charges.main(a).isEmpty())
                .sorted(Comparator.comparing((Audit a) -> -ReportViews.counts(a).serious()).thenComparing(a -> -ReportViews.counts(a).general()).thenComparing(Audit::source)).toList();
        return new Letter.Table("", IntStream.range(0, ordered.size()).boxed().flatMap(i -> forms.agencies().rows(List.of(String.valueOf(i + 1), names.of(ordered.get(i)),
                said(ordered.get(i), Severity.SERIOUS), said(ordered.get(i), Severity.GENERAL)), i == 0, NOWHERE, "").stream()).toList());
    }

    private String said(Audit audit, Severity severity) {
        List<String> rules = Charges.main(audit).stream().filter(f -> f.severity() == severity).map(Finding::rule).distinct().toList();
        return rules.stream().map(rule -> problem(rule, audit.outcomes().stream().filter(o -> o.rule().equals(rule)).map(Outcome::name).findFirst().orElse(rule)))
                .collect(Collectors.joining("；"));
    }

    /** What breaking a rule means, to be said of an agency. */
    String problem(String rule, String name) {
        return words.of("problem." + rule, words.of("circular.problem").replace("{name}", name));
    }
}
