package nianshen.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.audit.CaseFile.Ending;
import nianshen.findings.Audit;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.RuleInfo;
import nianshen.ingest.Source;
import nianshen.rules.RulePack;
import nianshen.rules.Settings;
import nianshen.template.DataException;
import nianshen.template.Roster;

/**
 * Runs the wrong and right examples of each rule, shipped ({@code rules/cases}) and the office's own
 * ({@code rules/local/cases}): what is expected, and nothing else. Rules are proved as they are written, whatever the
 * office has switched off, weighs differently or waives; and the office's own rules are no part of what the examples of
 * others expect.
 */
public final class Cases {

    private static final String BASE = "_base";
    private static final String LOCAL = "local/";
    private final RulePack pack;
    private final Path rulesDir;
    private final Path bases;
    private final Set<String> local;

    private Cases(RulePack pack, Path rulesDir) {
        this.pack = pack.asWritten();
        this.rulesDir = rulesDir;
        this.bases = rulesDir.resolve("cases").resolve(BASE);
        this.local = pack.rules().stream().filter(r -> r.file().startsWith(LOCAL)).map(RuleInfo::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The outcome of every case of the pack, in order of name; the sound reports first, each a case of its own. */
    public static List<CaseResult> run(RulePack pack, Path rulesDir) {
        return run(pack, rulesDir, "");
    }

    /** The same for the rules whose id begins with the given letters. */
    public static List<CaseResult> run(RulePack pack, Path rulesDir, String rules) {
        Cases cases = new Cases(pack, rulesDir);
        try {
            List<Path> files = new ArrayList<>(cases.files(rulesDir.resolve("cases"), rules));
            files.addAll(cases.files(rulesDir.resolve(LOCAL + "cases"), rules));
            return Batch.run(files, Runtime.getRuntime().availableProcessors(), cases::result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files(Path folder, String rules) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(f -> Files.isRegularFile(f) && f.getParent().getParent().equals(folder))
                    .filter(f -> rule(f).equals(BASE) || rule(f).startsWith(rules) && f.toString().endsWith(".txt"))
                    .sorted().toList();
        }
    }

    private static String rule(Path file) {
        return file.getParent().getFileName().toString();
    }

    private CaseResult result(Path file) {
        String name = rulesDir.relativize(file).toString().replace('\\', '/').replaceFirst("^cases/", "");
        try {
            return rule(file).equals(BASE) ? soundness(file, name) : result(file, name);
        } catch (IllegalArgumentException e) {
            return new CaseResult(rule(file), name, false, e.getMessage());
        } catch (IOException | DataException e) {
            return new CaseResult(rule(file), name, false, "无法读取：" + e.getMessage());
        }
    }

    private CaseResult soundness(Path file, String name) throws IOException {
        Audit audit = Auditor.audit(new Source(name, Files.readAllBytes(file)), pack);
        CaseFile nothing = new CaseFile(name, List.of(), List.of(), Map.of(), Map.of());
        return new CaseResult(BASE, name, false, differences(audit, nothing, BASE, null));
    }

    private CaseResult result(Path file, String name) throws IOException, DataException {
        CaseFile example = CaseFile.parse(Files.readString(file));
        Path parent = bases.resolve(example.parent());
        if (!Files.isRegularFile(parent)) {
            throw new IllegalArgumentException("没有范本 " + example.parent());
        }
        byte[] report = example.report(Files.readString(parent)).getBytes(StandardCharsets.UTF_8);
        Audit audit = Auditor.audit(new Source(example.sourceName(file), report), pack(example));
        String rule = rule(file);
        boolean wrong = names(example, rule, Ending.VIOLATED) || names(example, rule, Ending.DOUBTFUL);
        return new CaseResult(rule, name, wrong, differences(audit, example, rule, wrong ? null : rule));
    }

    /** The pack with the roster and settings that the case asks for. */
    private RulePack pack(CaseFile example) throws DataException {
        Roster roster = pack.roster();
        for (String row : example.roster()) {
            roster = roster.with(row);
        }
        Settings settings = pack.settings();
        for (Map.Entry<String, String> setting : example.settings().entrySet()) {
            settings = settings.with(setting.getKey(), setting.getValue());
        }
        return example.roster().isEmpty() && example.settings().isEmpty() ? pack : pack.with(roster, settings);
    }

    private static boolean names(CaseFile example, String rule, Ending ending) {
        return example.expected(ending).stream().anyMatch(id -> id(id).equals(rule));
    }

    /** What ended otherwise than expected; null where nothing did. */
    private String differences(Audit audit, CaseFile example, String rule, String right) {
        if (audit.error() != null) {
            return "未能审核：" + audit.error().message();
        }
        List<String> found = new ArrayList<>();
        check(audit, example, Ending.VIOLATED, Result.VIOLATED, found);
        check(audit, example, Ending.DOUBTFUL, Result.DOUBTFUL, found);
        check(audit, example, Ending.SATISFIED, Result.SATISFIED, found);
        check(audit, example, Ending.NOT_APPLICABLE, Result.NOT_APPLICABLE, found);
        check(audit, example, Ending.UNDETERMINED, Result.UNDETERMINED, found);
        nothingElse(audit, example, rule, found);
        lookedAt(audit, example, right, found);
        return found.isEmpty() ? null : String.join("；", found);
    }

    private static void check(Audit audit, CaseFile example, Ending ending, Result result, List<String> found) {
        for (String expected : example.expected(ending)) {
            Outcome outcome = outcome(audit, id(expected));
            if (outcome == null || outcome.result() != result) {
                found.add(id(expected) + " 应为 " + result.key() + "，实为 " + told(outcome));
            } else if (expected.contains("=") && !expected.endsWith("=" + outcome.severity().key())) {
                found.add(expected + "，实为 " + outcome.severity().key());
            }
        }
    }

    private void nothingElse(Audit audit, CaseFile example, String rule, List<String> found) {
        TreeSet<String> named = new TreeSet<>();
        for (Ending ending : List.of(Ending.VIOLATED, Ending.DOUBTFUL, Ending.EITHER)) {
            example.expected(ending).forEach(id -> named.add(id(id)));
        }
        audit.outcomes().stream().filter(o -> o.result() == Result.VIOLATED || o.result() == Result.DOUBTFUL)
                .filter(o -> !named.contains(o.rule()) && (o.rule().equals(rule) || !local.contains(o.rule()))).forEach(o -> found.add("多出 " + told(o)));
    }

    /** A right case proves nothing where the rule could not look. */
    private static void lookedAt(Audit audit, CaseFile example, String right, List<String> found) {
        Outcome outcome = right == null ? null : outcome(audit, right);
        if (outcome != null && outcome.result() == Result.UNDETERMINED
                && !names(example, right, Ending.UNDETERMINED)) {
            found.add(right + " 未能判定（" + outcome.reason() + "），若本应如此请写“未定: " + right + "”");
        }
    }

    private static Outcome outcome(Audit audit, String rule) {
        return audit.outcomes().stream().filter(o -> o.rule().equals(rule)).findFirst().orElse(null);
    }

    private static String told(Outcome outcome) {
        if (outcome == null) {
            return "没有这条规则";
        }
        String detail = outcome.findings().isEmpty() ? outcome.reason() : outcome.findings().get(0).message();
        return outcome.rule() + " " + outcome.result().key() + (detail == null ? "" : "（" + detail + "）");
    }

    private static String id(String expected) {
        int at = expected.indexOf('=');
        return at < 0 ? expected : expected.substring(0, at);
    }
}
