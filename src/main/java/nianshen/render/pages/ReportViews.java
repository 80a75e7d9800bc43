package nianshen.render.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Gap;
import nianshen.facts.Subject;
import nianshen.findings.Audit;
import nianshen.findings.Cause;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Status;
import nianshen.render.files.Chars;
import nianshen.render.originals.Note;
import nianshen.render.originals.Copied;
import nianshen.render.wording.Charges;
import nianshen.render.wording.CommonCauses;
import nianshen.render.wording.Places;
import nianshen.render.wording.Words;

/** Makes the view of one report from its audit. */
public final class ReportViews {

    private static final int MOST_EVIDENCE = 6;
    private static final List<Result> QUIET = List.of(Result.UNDETERMINED, Result.SATISFIED, Result.NOT_APPLICABLE);

    private final Words words;
    private final Places places;
    private final FormViews forms;

    ReportViews(Words words, FormViews forms) {
        this.words = words;
        this.places = new Places(words);
        this.forms = forms;
    }

    /** What is to be remarked in the original, numbered as on the page. */
    List<Note> notes(Audit audit) {
        Map<String, Finding> findings = new HashMap<>();
        audit.outcomes().forEach(o -> o.findings().forEach(f -> findings.put(f.id(), f)));
        return new Numbering(audit, new PageSheets(List.of())).groups().stream().filter(g -> !g.key().equals(Charges.WAIVED)).flatMap(g -> g.items().stream())
                .flatMap(i -> findings.get(i.id()).evidence().stream().filter(PageSheets::telling)
                        .map(e -> new Note(i.number(), i.name() + "：" + i.message(), e.span(), e.value() == null ? e.quote() : e.value()))).distinct().toList();
    }

    /** @param copied what was made of the original */
    ReportView of(Audit audit, boolean letters, Copied copied) {
        PageSheets sheets = new PageSheets(copied.pictures());
        List<ReportView.Group> groups = new Numbering(audit, sheets).groups();
        return new ReportView(verdict(audit.status()), name(audit), Chars.joined(audit.title()), year(audit),
                words.of("level." + audit.level(), words.of("level.unknown")),
                words.of("variant." + audit.variant(), words.of("variant.unknown")), audit.source(), audit.sha256(),
                audit.score(), counts(audit), failing(audit), groups,
                audit.facts() == null ? List.of() : forms.of(audit.facts(), groups, audit.outcomes()), ended(audit),
                audit.losses(), gaps(audit), letters, audit.facts() != null, copied.copy(), sheets.all(), null);
    }

    ReportView.Verdict verdict(Status status) {
        String key = "status." + status.key();
        return new ReportView.Verdict(status.key(), words.of(key + ".word"), words.of(key + ".icon"),
                words.of(key + ".says"));
    }

    /** The issuer, else the title, else the file: what a clerk knows the report by. */
    public static String name(Audit audit) {
        for (String name : new String[] {audit.agency(), audit.title()}) {
            if (name != null && !name.isBlank()) {
                return Chars.joined(name);
            }
        }
        return audit.source();
    }

    static String year(Audit audit) {
        return audit.year() == null ? null : String.valueOf(audit.year());
    }

    /** How many findings of each kind there are. */
    public static ReportView.Counts counts(Audit audit) {
        Map<String, Long> counts = audit.standing().stream()
                .collect(Collectors.groupingBy(Charges::kind, Collectors.counting()));
        return new ReportView.Counts(count(counts, "serious"), count(counts, "general"), count(counts, "hint"),
                count(counts, "doubtful"));
    }

    private static int count(Map<String, Long> counts, String group) {
        return counts.getOrDefault(group, 0L).intValue();
    }

    private static ReportView.Failing failing(Audit audit) {
        return audit.error() == null ? null : new ReportView.Failing(audit.error().place(), audit.error().message(),
                audit.error().advice());
    }

    private List<ReportView.Ended> ended(Audit audit) {
        List<ReportView.Ended> all = new ArrayList<>();
        List<ReportView.Line> tried = audit.trials().stream().flatMap(o -> o.findings().stream().map(f -> new ReportView.Line(o.rule(), o.name(), tried(f)))).toList();
        if (!tried.isEmpty()) {
            all.add(new ReportView.Ended("trial", words.of("outcome.trial"), tried));
        }
        for (Result result : QUIET) {
            List<ReportView.Line> lines = audit.outcomes().stream().filter(o -> o.result() == result)
                    .map(o -> new ReportView.Line(o.rule(), o.name(), o.reason())).toList();
            if (!lines.isEmpty()) {
                all.add(new ReportView.Ended(result.key(), words.of("outcome." + result.key()), lines));
            }
        }
        return all;
    }

    /** What a rule found that is only tried out, with what it points to. */
    private String tried(Finding f) {
        return Stream.concat(Stream.of(f.message()), f.evidence().stream().map(e -> ReportView.Shown.of(e, places, null, null)).map(s -> s.quote() == null ? s.place() : s.place() + "“" + s.quote() + "”"))
                .filter(s -> !s.isEmpty()).distinct().collect(Collectors.joining("；"));
    }

    private List<String> gaps(Audit audit) {
        return audit.facts() == null ? List.of() : audit.facts().of(Gap.class).stream().filter(g -> !g.loses() && !g.subject().equals(Subject.FAINT.text()))
                .map(ReportViews::gap).distinct().toList();
    }

    private static String gap(Gap gap) {
        String place = Places.text(gap.span());
        return place.isEmpty() ? gap.reason() : place + "：" + gap.reason();
    }

    /** Numbers the findings of a report through its groups and hangs folded ones beneath the finding they belong to. */
    private final class Numbering {

        private final Map<String, Outcome> outcomes = new HashMap<>();
        private final Map<String, List<Finding>> folded = new HashMap<>();
        private final Map<String, List<Finding>> byKind;
        private final PageSheets sheets;
        private final CommonCauses causes;
        /** Number of the finding that tells of a cause. */
        private final Map<Cause, Integer> told = new LinkedHashMap<>();
        private int last;

        Numbering(Audit audit, PageSheets sheets) {
            this.sheets = sheets;
            this.causes = new CommonCauses(audit);
            this.byKind = Charges.byKind(audit);
            for (Outcome outcome : audit.outcomes()) {
                outcomes.put(outcome.rule(), outcome);
                outcome.findings().stream().filter(f -> f.foldedInto() != null)
                        .forEach(f -> folded.computeIfAbsent(f.foldedInto(), id -> new ArrayList<>()).add(f));
            }
        }

        List<ReportView.Group> groups() {
            return byKind.keySet().stream().map(this::numbered).toList();
        }

        private ReportView.Group numbered(String key) {
            return new ReportView.Group(key, words.of("group." + key + ".word"), words.of("group." + key + ".says"),
                    byKind.get(key).stream().map(f -> item(f, ++last)).toList());
        }

        private ReportView.Item item(Finding f, int number) {
            Outcome outcome = outcomes.get(f.rule());
            List<Passages> passages = Passages.of(f.evidence(), places);
            List<ReportView.Shown> all = f.evidence().stream()
                    .sorted(Comparator.comparing(e -> "0".equals(e.value()) ? 1 : 0))
                    .map(e -> ReportView.Shown.of(e, places, sheets.box(e, number, f.message(), Charges.accuses(f)), f.result() == Result.DOUBTFUL ? sheets.crop(e) : null)).distinct().toList();
            List<ReportView.Shown> evidence = all.stream().filter(e -> passages.isEmpty() || e.quote() == null).toList();
            List<Cause> own = causes.of(f).stream().filter(c -> told.putIfAbsent(c, number) == null).toList();
            List<ReportView.Shown> first = evidence.stream().filter(e -> f.arithmetic() == null || !e.isAddend()).toList();
            List<ReportView.Shown> telling = first.subList(0, first.size() <= MOST_EVIDENCE + 1 ? first.size() : MOST_EVIDENCE);
            String origin = all.stream().map(ReportView.Shown::box).filter(Objects::nonNull).findFirst().orElse(null);
            return new ReportView.Item(number, "f" + number, origin, f.id(), f.rule(), outcome.name(), section(f), f.message(),
                    f.arithmetic(), f.basis(), f.remedy(),
                    f.result() == Result.WAIVED ? outcome.reason() : null,
                    passages, telling, evidence.stream().filter(e -> !telling.contains(e)).toList(),
                    folded.getOrDefault(f.id(), List.of()).stream().map(child -> item(child, number)).toList(),
                    own.stream().map(Cause::message).toList(), causes.of(f).stream().map(told::get).filter(n -> n != number).distinct()
                            .map(n -> new FormView.Mark(n, "f" + n)).toList());
        }

        private String section(Finding f) {
            return f.section() == null ? null : words.of("section." + f.section(), null);
        }
    }
}
