package nianshen.render.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.ReportName;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.findings.Status;
import nianshen.pack.LetterFile;
import nianshen.render.files.Chars;
import nianshen.render.pages.IndexViews;
import nianshen.render.pages.ReportView;
import nianshen.render.pages.ReportViews;
import nianshen.render.paper.Letter;
import nianshen.render.wording.Office;
import nianshen.render.wording.Words;

/** Makes the circular of a run from its findings. */
public final class CircularMaker {

    private static final int MOST_SINGLE = 10;
    private static final int MOST_HINTS = 5;

    private final Office office;
    private final Words words;
    private final CircularAnnexes annexes;
    private final LetterFrame frame;

    /** Makes circulars in the name of an office. */
    public CircularMaker(Office office, Words words, Annexes forms, LetterFrame frame) {
        this.office = office;
        this.words = words;
        this.annexes = new CircularAnnexes(forms, words, office.smallPrint());
        this.frame = frame;
    }

    Letter of(Run run, LocalDate made) {
        List<Letter.Annex> behind = annexes.of(run);
        Circular.View view = view(run, annexes.list(behind));
        return frame.letter(new LetterFrame.Draft("circular", office.circularTitle(), LetterFile.CIRCULAR_BODY, view, "", view.year(), words.of("circular.to"), behind),
                office.dated(made), 0);
    }

    private Circular.View view(Run run, String list) {
        int audited = IndexViews.audited(run);
        int violations = with(run, Status.VIOLATIONS).size();
        Map<String, List<String>> single = single(run);
        return new Circular.View(office.self(), year(run), run.audits().size(), audited, violations, percent(violations, audited), with(run, Status.DOUBTFUL).size(),
                with(run, Status.COMPLIANT).size(), run.audits().stream().map(ReportViews::counts).reduce(new ReportView.Counts(0, 0, 0, 0), ReportView.Counts::plus),
                names(run, with(run, Status.UNREADABLE)), names(run, breaking(run, words.of("circular.late"))), received(run), run.shared().stream().map(Chars::sentence).toList(), good(run), problems(run, audited),
                single.entrySet().stream().limit(MOST_SINGLE).map(s -> new Circular.Single(s.getKey(), String.join("；", s.getValue()))).toList(),
                Math.max(0, single.size() - MOST_SINGLE), list);
    }

    private static int percent(int part, int whole) {
        return (int) Math.round(100.0 * part / Math.max(1, whole));
    }

    private static List<Integer> years(Run run) {
        return run.audits().stream().map(Audit::year).filter(y -> y != null).distinct().toList();
    }

    private static String year(Run run) {
        return years(run).size() == 1 ? LetterFrame.year(years(run).get(0)) : "";
    }

    private static List<Audit> with(Run run, Status status) {
        return run.audits().stream().filter(a -> a.status() == status).toList();
    }

    /** The reports by their agencies, and by their years where there are several. */
    private static List<String> names(Run run, List<Audit> audits) {
        return audits.stream().map(CircularNames.of(run)::of).distinct().toList();
    }

    private static boolean breaks(Audit audit, String rule) {
        return audit.outcomes().stream().filter(o -> o.rule().equals(rule))
                .anyMatch(o -> o.findings().stream().anyMatch(IndexViews::counts));
    }

    /** The reports that break a rule, gravest first. */
    private static List<Audit> breaking(Run run, String rule) {
        return run.audits().stream().filter(a -> breaks(a, rule))
                .sorted(Comparator.comparing(Audit::score, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Audit::source)).toList();
    }

    /** What was found in holding the reports against the roster: those that have not come, may have, came twice, or were not expected. */
    private List<Circular.Group> received(Run run) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Finding f : run.together(words.of("circular.missing"))) {
            if (f.result() != Result.WAIVED && !f.evidence().isEmpty() && f.evidence().get(0).report() != null) {
                String agency = f.evidence().get(0).report().agency();
                groups.computeIfAbsent(words.of("circular." + came(f, run)).replace("{year}", String.valueOf(f.evidence().get(0).report().year())), w -> new ArrayList<>())
                        .add(agency == null ? f.evidence().get(0).report().text() : Chars.joined(agency));
            }
        }
        return groups.entrySet().stream().map(g -> new Circular.Group(g.getKey(), g.getValue().stream().distinct().toList())).toList();
    }

    private static String came(Finding f, Run run) {
        if (Reminder.missing(f).isPresent()) {
            return f.result() == Result.VIOLATED ? "absent" : "unsure";
        }
        ReportName whose = f.evidence().get(0).report();
        return run.audits().stream().filter(a -> Objects.equals(a.agency(), whose.agency()) && Objects.equals(a.year(), whose.year())).count() > 1 ? "several" : "unlisted";
    }

    /** Reports free of findings by what was looked at in them and found in order. */
    private List<Circular.Group> good(Run run) {
        Map<String, List<Audit>> alike = with(run, Status.COMPLIANT).stream()
                .collect(Collectors.groupingBy(a -> words.under("circular.good").entrySet().stream().filter(g -> met(a, g.getKey())).map(Map.Entry::getValue)
                        .collect(Collectors.joining("、")), TreeMap::new, Collectors.toList()));
        return alike.entrySet().stream().sorted(Comparator.comparing(g -> -g.getKey().length())).map(g -> new Circular.Group(g.getKey(), names(run, g.getValue()))).toList();
    }

    /** Whether rules whose ids begin so looked at something, and all found it in order. */
    private static boolean met(Audit audit, String rules) {
        List<Result> results = audit.outcomes().stream().filter(o -> o.rule().startsWith(rules)).map(Outcome::result).toList();
        return results.contains(Result.SATISFIED) && results.stream().allMatch(r -> r == Result.SATISFIED || r == Result.NOT_APPLICABLE);
    }

    /** What several reports have wrong, each told where it is as grave as with the others; how reports came in is told apart. */
    private List<Circular.Common> problems(Run run, int audited) {
        List<IndexViews.Broken> broken = IndexViews.broken(run).stream().filter(b -> !b.rule().equals(words.of("circular.missing"))).toList();
        return Arrays.stream(Severity.values()).flatMap(s -> broken.stream().flatMap(b -> common(run, b, s, audited).stream())
                .limit(s == Severity.HINT ? MOST_HINTS : broken.size())).toList();
    }

    private Optional<Circular.Common> common(Run run, IndexViews.Broken broken, Severity severity, int audited) {
        List<Audit> who = breaking(run, broken.rule()).stream().filter(a -> IndexViews.gravest(a, broken.rule()) == severity).toList();
        long units = who.stream().map(ReportViews::name).distinct().count();
        String says = words.of("circular.units").replace("{count}", String.valueOf(units)) + annexes.problem(broken.rule(), broken.name());
        return who.size() < 2 ? Optional.empty()
                : Optional.of(new Circular.Common(says, words.of("circular." + severity.key()), percent(who.size(), audited), names(run, who)));
    }

    /** Serious findings of rules that only one report breaks, by agency. */
    private static Map<String, List<String>> single(Run run) {
        Map<String, Long> reports = run.audits().stream().flatMap(a -> a.outcomes().stream())
                .filter(o -> o.findings().stream().anyMatch(IndexViews::counts))
                .collect(Collectors.groupingBy(Outcome::rule, Collectors.counting()));
        Predicate<Finding> alone = f -> IndexViews.counts(f) && f.severity() == Severity.SERIOUS
                && reports.get(f.rule()) == 1;
        Map<String, List<String>> told = new LinkedHashMap<>();
        run.audits().forEach(a -> a.standing().stream().filter(alone)
                .forEach(f -> told.computeIfAbsent(ReportViews.name(a), n -> new ArrayList<>()).add(Chars.sentence(f.message()))));
        return told;
    }
}
