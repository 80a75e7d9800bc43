package nianshen.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.CaseResult;
import nianshen.findings.Example;
import nianshen.findings.RuleInfo;
import nianshen.ingest.Source;
import nianshen.rules.RulePack;
import nianshen.rules.settings.Settings;
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

    /**
     * The outcome of the cases of rules whose id begins with the given letters, none for all, in order of name; the
     * sound reports first, each a case of its own.
     */
    public static List<CaseResult> run(RulePack pack, Path rulesDir, String rules) {
        Cases cases = new Cases(pack, rulesDir);
        return Batch.run(cases.files(rules), Runtime.getRuntime().availableProcessors(), cases::result);
    }

    /**
     * The examples as people read them, in order of name; those that are not written as they must be are left out, for
     * running them says so.
     */
    public static List<Example> examples(RulePack pack, Path rulesDir) {
        Cases cases = new Cases(pack, rulesDir);
        return cases.files("").stream().filter(f -> !rule(f).equals(BASE)).flatMap(f -> cases.example(f).stream()).toList();
    }

    private Optional<Example> example(Path file) {
        try {
            CaseFile written = CaseFile.parse(Files.readString(file));
            String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
            return Optional.of(new Example(rule(file), written.wrong(rule(file)), written.about().isEmpty() ? name : written.about(),
                    written.edits().stream().map(e -> new Example.Change(e.from(), e.to())).toList()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The files of the examples of all rules whose id begins so, the shipped ones first. */
    private List<Path> files(String rules) {
        try {
            List<Path> files = new ArrayList<>(files(rulesDir.resolve("cases"), rules));
            files.addAll(files(rulesDir.resolve(LOCAL + "cases"), rules));
            return files;
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
        CaseFile nothing = new CaseFile(name, "", List.of(), List.of(), Map.of(), Map.of());
        return new CaseResult(BASE, name, false, new CaseCheck(audit, nothing, BASE, local).differences());
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
        return new CaseResult(rule, name, example.wrong(rule), new CaseCheck(audit, example, rule, local).differences());
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
}
