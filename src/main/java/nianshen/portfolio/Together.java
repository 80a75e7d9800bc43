package nianshen.portfolio;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.audit.Auditor;
import nianshen.audit.Judged;
import nianshen.audit.ReadReport;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Level;
import nianshen.facts.Report;
import nianshen.facts.Subject;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.ReportName;
import nianshen.findings.Result;
import nianshen.findings.RuleInfo;
import nianshen.findings.Status;
import nianshen.kept.KeptSource;
import nianshen.rules.Judge;
import nianshen.rules.Neighbours;
import nianshen.rules.RulePack;
import nianshen.rules.ledger.Severities;
import nianshen.rules.ledger.Verdict;

/** Judges reports beside each other. Never changes, so that any number of threads may share it. */
public final class Together {

    private static final List<Companions> ALL = List.of(new Years(), new Copies(), new Governments(), new Duties(), new Functions(), new Books());
    private final Auditor auditor;
    private final Verdicts verdicts;
    private final Map<String, Company> company = new HashMap<>();
    private final List<Duties.Question> questions;
    private final List<String> handedOut;

    /** Finds the company of all reports, of which every one is judged anew. */
    public Together(Auditor auditor, Portfolio all) {
        this(auditor, all, Verdicts.NONE);
    }

    /**
     * Finds the company of all reports.
     *
     * @param verdicts of earlier runs, which stand where everything that they rest on is the same
     */
    public Together(Auditor auditor, Portfolio all, Verdicts verdicts) {
        this.auditor = auditor;
        this.verdicts = verdicts;
        Portfolio known = all.known(new GistReader(auditor.pack()));
        questions = Duties.questions(known);
        handedOut = Copies.handedOut(known);
        ALL.forEach(companions -> companions.of(known).forEach((source, found) -> company.merge(source, found, Company::and)));
    }

    /** The audit of a report beside its company, with its facts. */
    public Audit judged(ReadReport read) {
        return judgement(read).audit();
    }

    /**
     * The audit of a report beside its company; without its facts where an earlier run came to it.
     *
     * @param read fetches what was read from it, where it has to be judged
     */
    public Audit judged(Card card, Supplier<ReadReport> read) {
        return verdicts.of(basis(card), () -> {
            ReadReport now = read.get();
            Judged judged = judgement(now);
            return Objects.equals(now.sha256(), card.sha256()) ? judged : Judged.part(judged.audit());
        });
    }

    /** All that the audit rests on beside the rules; null where it is not known of every report. */
    private byte[] basis(Card card) {
        Company beside = company.getOrDefault(card.source(), Company.NONE);
        List<String> marks = Stream.concat(Stream.of(card), beside.reports().stream()).map(Card::mark).toList();
        return marks.contains(null) ? null : KeptSource.of(List.of(marks, beside.told()));
    }

    private Judged judgement(ReadReport read) {
        List<Coverage> damaged = new ArrayList<>();
        Judged judged = auditor.judge(read, () -> beside(read, company.getOrDefault(read.source(), Company.NONE), damaged));
        return damaged.isEmpty() ? judged : Judged.part(judged.audit());
    }

    /** @param damaged is given what is to be said of reports that cannot be had any more */
    private Neighbours beside(ReadReport read, Company beside, List<Coverage> damaged) {
        List<Facts> others = new ArrayList<>();
        damaged.clear();
        for (Card card : beside.reports()) {
            try {
                others.add(card.facts());
            } catch (UncheckedIOException e) {
                boolean own = auditor.pack().sameAgency(read.facts().report().agency(), card.agency());
                damaged.add(new Coverage(own ? Subject.LAST_YEAR : Subject.OTHERS, State.DAMAGED, card.name().text() + "的读取结果不能使用：" + e.getCause().getMessage()));
            }
        }
        return Neighbours.of(read.facts(), others, auditor.pack().roster()).telling(Stream.concat(beside.told().stream(), damaged.stream()).toList());
    }

    /** What the rules ask the office: of every agency and year that sent no report, with no source, and of those that it does not know. */
    public List<Audit> asked() {
        return questions.stream().map(this::judged).toList();
    }

    /** Text that was handed out to many agencies, in Chinese: a line for every part and year. */
    public List<String> handedOut() {
        return handedOut;
    }

    private Audit judged(Duties.Question asked) {
        return verdicts.of(KeptSource.of(Arrays.asList(asked.source(), asked.agency(), asked.level(), asked.year(), asked.submission())), () -> judgement(asked));
    }

    private Judged judgement(Duties.Question asked) {
        Level level = asked.level() == null ? null : Level.valueOf(asked.level().toUpperCase(Locale.ROOT));
        Facts nothing = new Facts(new Report(asked.source(), null, asked.year(), true, asked.agency(), level, null, null, null, false, null, null), List.of());
        Neighbours beside = Neighbours.none().telling(List.of(asked.submission(), new Coverage(Subject.DUTY, State.READ, null), new Coverage(Subject.ROSTER, State.READ, null)));
        Judge.Judgement judgement = Judge.judgement(auditor.pack(), nothing, beside);
        Map<Boolean, List<Outcome>> tried = judgement.outcomes().stream().filter(this::ofDuty)
                .collect(Collectors.partitioningBy(o -> auditor.pack().triesOut(o.rule())));
        Audit audit = new Audit(asked.source(), null, null, asked.agency(), asked.level(), asked.year(), null, Status.UNREADABLE, null, null, tried.get(false), null);
        return new Judged(audit.withTrials(tried.get(true)), judgement.stopped().isEmpty());
    }

    /** Whether the rule needs no report to judge. */
    private boolean ofDuty(Outcome outcome) {
        return auditor.pack().portfolio().stream().filter(r -> r.id().equals(outcome.rule()))
                .anyMatch(r -> List.of(Subject.DUTY.text(), Subject.ROSTER.text()).containsAll(r.needs()));
    }

    /** How the rules over several reports end for all reports together, each finding naming the reports it is about. */
    public static List<Outcome> outcomes(RulePack pack, List<Audit> audits) {
        return pack.portfolio().stream().flatMap(rule -> outcome(pack, rule, audits).stream()).toList();
    }

    private static Optional<Outcome> outcome(RulePack pack, RuleInfo rule, List<Audit> audits) {
        List<Outcome> each = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Audit audit : audits) {
            audit.outcomes().stream().filter(o -> o.rule().equals(rule.id())).forEach(o -> {
                each.add(o);
                o.findings().forEach(f -> findings.add(naming(f, new ReportName(audit.source(), audit.agency(), audit.year()))));
            });
        }
        Optional<Result> gravest = each.stream().map(Outcome::result).min(Verdict.PRECEDENCE);
        return gravest.map(result -> new Outcome(rule.id(), rule.name(), result,
                findings.stream().map(Finding::severity).reduce(Severities::graver).orElse(pack.severity(rule)), reason(each, result), findings));
    }

    /** What all reports have to say for it, where they say the same. */
    private static String reason(List<Outcome> each, Result result) {
        List<String> reasons = each.stream().filter(o -> o.result() == result).map(Outcome::reason).filter(Objects::nonNull).distinct().limit(2).toList();
        return reasons.size() == 1 ? reasons.get(0) : null;
    }

    /** The finding as it reads outside of its report. */
    private static Finding naming(Finding f, ReportName own) {
        List<Evidence> evidence = f.evidence().isEmpty() ? List.of(new Evidence(null, null, null, null, null, null, null, null).of(own))
                : f.evidence().stream().map(e -> e.report() == null ? e.of(own) : e).toList();
        return new Finding(f.id(), f.rule(), f.result(), f.severity(), f.message(), f.arithmetic(), f.basis(), f.remedy(), f.section(), f.foldedInto(), evidence);
    }
}
