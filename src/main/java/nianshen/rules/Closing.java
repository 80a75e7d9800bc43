package nianshen.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Facts;
import nianshen.facts.Numbering;
import nianshen.facts.Report;
import nianshen.facts.Section;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Losses;
import nianshen.findings.Outcome;
import nianshen.findings.ReportName;
import nianshen.findings.Result;
import nianshen.findings.RuleInfo;
import nianshen.findings.Whereabouts;
import nianshen.rules.ledger.Closed;
import nianshen.rules.ledger.Draft;
import nianshen.rules.ledger.Fingerprint;
import nianshen.rules.ledger.Folding;
import nianshen.rules.ledger.Ownership;
import nianshen.rules.ledger.Sight;
import nianshen.rules.ledger.Verdict;
import nianshen.rules.ledger.Waiver;
import nianshen.rules.ledger.Wording;
import nianshen.text.PersonalNumbers;

/**
 * Closes the ledger of a report: exactly one outcome for every active rule. Silence is taken for a pass only where
 * all that the rule needs was read.
 */
final class Closing {

    private static final int REASONS_SHOWN = 3;
    private final RulePack pack;
    private final Facts facts;
    private final Report report;
    private final Numbering numbers;
    private final Sight sight;
    private final Doubts doubts;
    private final Losses losses;
    /** What was not read of the reports beside it. */
    private final Map<ReportName, Losses> elsewhere;
    /** Why rules could not be carried through, by id. */
    private final Map<String, String> stopped;
    private final Whereabouts places;
    private final Map<String, Object> builtIn = new HashMap<>();

    /**
     * @param beside the other reports that could be looked at
     * @param doubts where silence says nothing
     * @param stopped why rules could not be carried through, by id
     */
    Closing(RulePack pack, Facts facts, Neighbours beside, Doubts doubts, Map<String, String> stopped) {
        this.pack = pack;
        this.doubts = doubts;
        this.stopped = stopped;
        this.losses = new Losses(facts);
        this.elsewhere = beside.all().stream().collect(Collectors.toMap(Ownership::name, e -> new Losses(e.facts()), (a, b) -> a));
        this.facts = facts;
        this.report = facts.report();
        this.numbers = Numbering.of(facts);
        this.places = new Whereabouts(facts, numbers);
        this.sight = new Sight(facts, beside.coverage());
        builtIn.put("year", report.year());
        builtIn.put("previousYear", report.year() == null ? null : report.year() - 1);
        builtIn.put("nextYear", report.year() == null ? null : report.year() + 1);
        builtIn.put("feePart", facts.of(Section.class).stream().filter(Section::fee).map(Section::called).findFirst().orElse("报告"));
        builtIn.put("agency", report.agency() == null ? "本机关" : report.agency());
        builtIn.put("title", report.title());
    }

    List<Outcome> outcomes(List<Draft> drafts) {
        Map<String, List<Draft>> byRule = drafts.stream().collect(Collectors.groupingBy(d -> d.author().id()));
        Set<String> ids = new HashSet<>();
        List<Closed> heard = new ArrayList<>();
        for (RuleInfo rule : pack.active()) {
            heard.add(close(rule, byRule.getOrDefault(rule.id(), List.of()), ids));
        }
        Map<String, Set<String>> reasons = doubts.about(heard.stream().filter(Closed::passes).map(Closed::id).collect(Collectors.toSet()));
        List<Closed> closed = heard.stream().map(c -> doubted(c, reasons.getOrDefault(c.id(), Set.of()))).toList();
        closed.stream().collect(Collectors.partitioningBy(c -> pack.triesOut(c.id()))).values().forEach(apart -> new Folding(apart).fold());
        return closed.stream().map(Closed::outcome).toList();
    }

    private Closed close(RuleInfo rule, List<Draft> drafts, Set<String> ids) {
        Optional<Verdict> gate = gate(rule);
        if (gate.isPresent()) {
            return new Closed(rule, pack.severity(rule), gate.get(), List.of());
        }
        List<Closed.Entry> entries = findings(rule, drafts, ids);
        return new Closed(rule, pack.severity(rule), verdict(rule, drafts, entries), entries);
    }

    /** A rule that passes, unless there are reasons to doubt its silence. */
    private static Closed doubted(Closed passed, Collection<String> reasons) {
        return reasons.isEmpty() ? passed : passed.ending(new Verdict(Result.UNDETERMINED, shown(reasons.stream())));
    }

    private record Key(Result result, String message, String about, Integer section, List<?> evidence) {
    }

    /** The findings of a rule, equal ones merged, in the order of the report's own reading. */
    private List<Closed.Entry> findings(RuleInfo rule, List<Draft> drafts, Set<String> ids) {
        Map<Key, Closed.Entry> merged = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (draft.result() == Result.VIOLATED || draft.result() == Result.DOUBTFUL) {
                Finding finding = finding(rule, draft);
                merged.putIfAbsent(new Key(finding.result(), finding.message(), draft.about(), draft.section(numbers),
                        finding.evidence()),
                        new Closed.Entry(finding, draft.abouts()));
            }
        }
        return merged.values().stream().sorted(Closed.Entry.ORDER).map(e -> e.unique(ids)).toList();
    }

    private Finding finding(RuleInfo rule, Draft draft) {
        Map<String, Object> arguments = arguments(draft);
        String message = PersonalNumbers.masked(Wording.fill(draft.message() == null ? rule.message() : draft.message(), arguments));
        String remedy = Wording.fill(draft.author().remedy() == null ? rule.remedy() : draft.author().remedy(), arguments);
        return new Finding(Fingerprint.of(rule.id(), report, numbers, draft), rule.id(), result(rule, draft),
                pack.severity(rule, draft.severity()), message, draft.arithmetic() == null ? null : Wording.fill(draft.arithmetic(), arguments), pack.basis(rule, report.year()), remedy,
                draft.section(numbers), null, losses.noted(draft.evidence().stream().map(places::of).toList()));
    }

    private Map<String, Object> arguments(Draft draft) {
        Map<String, Object> arguments = new HashMap<>(builtIn);
        arguments.putAll(draft.arguments());
        return arguments;
    }

    private Result result(RuleInfo rule, Draft draft) {
        if (waiver(rule).isPresent()) {
            return Result.WAIVED;
        }
        return draft.result() == Result.VIOLATED && lost(draft.evidence()) ? Result.DOUBTFUL : draft.result();
    }

    /** Whether it may come of what was not read, here or in a report beside it. */
    private boolean lost(List<Evidence> evidence) {
        return losses.touch(evidence) || elsewhere.entrySet().stream().anyMatch(other -> {
            List<Evidence> there = evidence.stream().filter(e -> other.getKey().equals(e.report())).toList();
            return !there.isEmpty() && other.getValue().touch(there.stream().map(e -> e.of(null)).toList());
        });
    }

    private Optional<Waiver> waiver(RuleInfo rule) {
        return pack.waivers().stream().filter(w -> w.covers(rule.id(), pack.roster().official(report.agency()), report.year())).findFirst();
    }

    /** Whether year or issuer settle the matter before anything is looked at. */
    private Optional<Verdict> gate(RuleInfo rule) {
        boolean bound = rule.since() != null || rule.until() != null;
        if (bound && report.year() == null) {
            return Verdict.of(Result.UNDETERMINED, "报告年度未能确定，无法判断本规则是否适用");
        }
        if (rule.since() != null && report.year() < rule.since()) {
            return Verdict.of(Result.NOT_APPLICABLE, "自" + rule.since() + "年度报告起适用，本报告为" + report.year() + "年度");
        }
        if (rule.until() != null && report.year() > rule.until()) {
            return Verdict.of(Result.NOT_APPLICABLE, "适用至" + rule.until() + "年度报告，本报告为" + report.year() + "年度");
        }
        return rule.levels().isEmpty() ? Optional.empty() : levelGate(rule);
    }

    private Optional<Verdict> levelGate(RuleInfo rule) {
        if (report.level() == null) {
            return Verdict.of(Result.UNDETERMINED, "机关类别未能确定，无法判断本规则是否适用");
        }
        return rule.levels().contains(report.level().key()) ? Optional.empty()
                : Verdict.of(Result.NOT_APPLICABLE, "本规则不适用于这类机关");
    }

    private Verdict verdict(RuleInfo rule, List<Draft> drafts, List<Closed.Entry> entries) {
        if (!entries.isEmpty()) {
            Result gravest = entries.stream().map(e -> e.finding().result()).min(Verdict.PRECEDENCE).orElseThrow();
            return new Verdict(gravest, gravest == Result.WAIVED ? waiver(rule).map(Waiver::why).orElse(null) : null);
        }
        if (stopped.containsKey(rule.id())) {
            return new Verdict(Result.UNDETERMINED, stopped.get(rule.id()));
        }
        List<Verdict> said = new ArrayList<>(sight.verdicts(rule.needs()));
        drafts.forEach(d -> said.add(new Verdict(d.result(), d.reason() == null ? null : Wording.fill(d.reason(), arguments(d)))));
        Result result = said.stream().map(Verdict::result).min(Verdict.PRECEDENCE).orElse(Result.SATISFIED);
        return new Verdict(result, result == Result.SATISFIED ? null : reasons(said, result));
    }

    private static String reasons(Collection<Verdict> said, Result result) {
        return shown(said.stream().filter(v -> v.result() == result).map(Verdict::reason));
    }

    private static String shown(Stream<String> reasons) {
        return reasons.filter(r -> r != null && !r.isBlank()).distinct().limit(REASONS_SHOWN).collect(Collectors.joining("；"));
    }
}
