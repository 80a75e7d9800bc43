package nianshen.examples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.audit.Auditor;
import nianshen.audit.ReadReport;
import nianshen.audit.Batch;
import nianshen.findings.Audit;
import nianshen.findings.CaseResult;
import nianshen.findings.Example;
import nianshen.findings.RuleInfo;
import nianshen.ingest.source.Source;
import nianshen.pack.DataException;
import nianshen.pack.FileKinds;
import nianshen.pack.PackFiles;
import nianshen.portfolio.Card;
import nianshen.portfolio.Portfolio;
import nianshen.portfolio.Together;
import nianshen.roster.Roster;
import nianshen.rules.RulePack;
import nianshen.rules.settings.Settings;

/**
 * Runs the wrong and right examples of each rule, shipped ({@code rules/cases}) and the office's own
 * ({@code rules/local/cases}): what is expected, and nothing else. Rules are proved as they are written, whatever the
 * office has switched off, weighs differently or waives; and the office's own rules are no part of what the examples of
 * others expect. Nor is its roster: the agencies of the examples that ship are known by what each example says of them.
 */
public final class Cases {

    private static final String BASE = "_base";
    private static final Pattern CASE = Pattern.compile("(?:" + String.join("|", FileKinds.CASE_FOLDERS) + ")([^/]+)/([^/]+)\\.[^./]+");
    private final RulePack pack;
    /** For the examples that ship, to which the roster of the office is nothing. */
    private final Auditor shipped;
    /** For those of the office; null until there is one. */
    private Auditor own;
    private final PackFiles files;
    private final Set<String> local;
    /** The rules over several reports. */
    private final Set<String> together;

    private Cases(RulePack pack) {
        this.pack = pack.asWritten();
        this.shipped = new Auditor(this.pack.with(Roster.of(List.of()), this.pack.settings()));
        this.files = pack.files();
        this.together = pack.rules().stream().filter(r -> r.stage().equals(RuleInfo.PORTFOLIO)).map(RuleInfo::id).collect(Collectors.toUnmodifiableSet());
        this.local = pack.rules().stream().filter(r -> FileKinds.isOwn(r.file())).map(RuleInfo::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The outcome of the cases of rules whose id begins with the given letters, none for all, in order of name; the
     * sound reports first, each a case of its own.
     */
    public static List<CaseResult> run(RulePack pack, String rules) {
        Cases cases = new Cases(pack);
        return Batch.run(cases.names(rules), Runtime.getRuntime().availableProcessors(), cases::result);
    }

    /**
     * The examples as people read them, in order of name; those that are not written as they must be are left out, for
     * running them says so.
     */
    public static List<Example> examples(RulePack pack) {
        Cases cases = new Cases(pack);
        return cases.names("").stream().filter(f -> !rule(f).equals(BASE)).flatMap(f -> cases.example(f).stream()).toList();
    }

    private Optional<Example> example(String file) {
        try {
            CaseFile written = CaseFile.parse(files.text(file));
            return Optional.of(new Example(rule(file), written.wrong(rule(file)), written.about().isEmpty() ? name(file) : written.about(),
                    written.report().edits().stream().map(e -> new Example.Change(e.from(), e.to())).toList()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The files of the examples of all rules whose id begins so, the shipped ones first; sound reports are of any form, and go by the names that examples give them. */
    private List<String> names(String rules) {
        return FileKinds.CASE_FOLDERS.stream().flatMap(f -> files.below(f).stream())
                .filter(f -> CASE.matcher(f).matches() && (rule(f).equals(BASE) && !FileKinds.isOwn(f) || rule(f).startsWith(rules) && f.endsWith(".txt"))).toList();
    }

    private static String rule(String file) {
        return part(file, 1);
    }

    /** The file's name without its suffix. */
    private static String name(String file) {
        return part(file, 2);
    }

    private static String part(String file, int part) {
        Matcher parts = CASE.matcher(file);
        if (!parts.matches()) {
            throw new IllegalArgumentException(file);
        }
        return parts.group(part);
    }

    private CaseResult result(String file) {
        String name = file.replaceFirst("^" + FileKinds.CASES, "");
        try {
            return rule(file).equals(BASE) ? soundness(file, name) : result(file, name);
        } catch (IllegalArgumentException e) {
            return new CaseResult(rule(file), name, false, e.getMessage());
        } catch (DataException e) {
            return new CaseResult(rule(file), name, false, "无法读取：" + e.getMessage());
        }
    }

    private CaseResult soundness(String file, String name) {
        Audit audit = shipped.audit(new Source(name, files.bytes(file)));
        CaseFile nothing = new CaseFile(new CaseFile.Changed(name, List.of()), List.of(), "", List.of(), Map.of(), Map.of(), List.of(), null);
        return new CaseResult(BASE, name, false, new CaseCheck(audit, nothing, BASE, local).differences());
    }

    private CaseResult result(String file, String name) throws DataException {
        CaseFile example = CaseFile.parse(files.text(file));
        Auditor by = auditor(example, FileKinds.isOwn(file) ? own() : shipped);
        Source source = source(example.sourceName(name(file)), example.report());
        Audit audit = together.contains(rule(file)) ? beside(example, by, by.read(source)) : by.audit(source);
        String rule = rule(file);
        return new CaseResult(rule, name, example.wrong(rule), new CaseCheck(audit, example, rule, local).differences());
    }

    private synchronized Auditor own() {
        if (own == null) {
            own = new Auditor(pack);
        }
        return own;
    }

    private Source source(String name, CaseFile.Changed report) {
        String parent = FileKinds.BASES + report.parent();
        if (!files.has(parent)) {
            throw new IllegalArgumentException("没有范本 " + report.parent());
        }
        return new Source(name, report.text(files.text(parent)).getBytes(StandardCharsets.UTF_8));
    }

    /** The audit beside the further reports of the case; of an agency that sent none, what the rules say of that. */
    private Audit beside(CaseFile example, Auditor by, ReadReport read) throws DataException {
        Stream<ReadReport> others = IntStream.range(0, example.others().size())
                .mapToObj(i -> by.read(source((i + 1) + "/" + example.others().get(i).parent(), example.others().get(i))));
        List<Card> cards = Stream.concat(Stream.of(read), others).map(r -> Card.of(r, r::facts)).toList();
        Together all = new Together(by, new Portfolio(cards, List.of(), by.pack(), by.pack().ledgers(example.ledgers())));
        return example.absent() == null ? all.judged(read) : all.asked().stream().filter(a -> a.agency().equals(example.absent())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + example.absent() + "”没有缺报告，也没有名册以外的报告"));
    }

    /** An auditor with the roster and settings that the case asks for. */
    private static Auditor auditor(CaseFile example, Auditor auditor) throws DataException {
        RulePack pack = auditor.pack();
        Roster roster = pack.roster();
        for (String row : example.roster()) {
            roster = roster.with(row);
        }
        Settings settings = pack.settings();
        for (Map.Entry<String, String> setting : example.settings().entrySet()) {
            settings = settings.with(setting.getKey(), setting.getValue());
        }
        return example.roster().isEmpty() && example.settings().isEmpty() ? auditor : auditor.with(pack.with(roster, settings));
    }
}
