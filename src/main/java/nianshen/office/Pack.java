package nianshen.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.audit.Auditor;
import nianshen.examples.Cases;
import nianshen.findings.CaseResult;
import nianshen.findings.Example;
import nianshen.findings.Firings;
import nianshen.findings.RuleEntry;
import nianshen.findings.RuleInfo;
import nianshen.findings.Run;
import nianshen.pack.FileKinds;
import nianshen.pack.PackException;
import nianshen.pack.PackFaults;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.render.Renderer;
import nianshen.render.files.LetterException;
import nianshen.render.wording.Words;
import nianshen.rules.RulePack;
import nianshen.rules.SentenceHelp;
import nianshen.rules.check.Lint;
import nianshen.rules.settings.OwnSheets;
import nianshen.rules.settings.Settings;

/** A rule pack that has been opened: what reports are judged by. Shared by any number of jobs and threads. */
public final class Pack {

    private final RulePack rules;
    private final List<String> notes;
    private final List<Problem> idle;
    private List<Problem> readings;
    private Auditor auditor;
    private Renderer renderer;

    private Pack(Lint.Report checked, Renderer renderer) {
        this.rules = checked.pack();
        this.notes = checked.lines();
        this.idle = checked.idle();
        this.renderer = renderer;
    }

    /**
     * Opens a rules folder, or a zip file of one. Its letters are opened when they are first needed.
     *
     * @throws BrokenPack with everything that keeps it from being used
     */
    public static Pack open(Path place) {
        return BrokenPack.unless(() -> open(PackFiles.read(place)));
    }

    /**
     * The same of files that were read before, came from elsewhere, or were changed without being saved.
     *
     * @throws BrokenPack with everything that keeps them from being used
     */
    public static Pack open(PackFiles files) {
        return new Pack(BrokenPack.unless(() -> Lint.check(OwnSheets.over(files))), null);
    }

    /**
     * Opens rules and letters together, as whatever audits or checks a pack does: what a check calls an error stops an
     * audit before any report is read.
     *
     * @throws BrokenPack with everything that is wrong with either
     */
    public static Pack ready(Path place) {
        return BrokenPack.unless(() -> ready(PackFiles.read(place)));
    }

    /** The same of files that were read before. */
    public static Pack ready(PackFiles taken) {
        PackFiles files = OwnSheets.over(taken);
        PackFaults faults = new PackFaults();
        List<LetterException> told = new ArrayList<>();
        // by another thread: the rules take longer
        CompletableFuture<Renderer> letters = CompletableFuture.supplyAsync(() -> Renderer.open(files, told));
        Optional<Lint.Report> checked = checked(files, faults);
        Renderer renderer = opened(letters);
        told.forEach(f -> faults.addUnlessTold(files.told(f.problem())));
        faults.refuse();
        return new Pack(checked.orElseThrow(), renderer);
    }

    private static Renderer opened(CompletableFuture<Renderer> letters) {
        try {
            return letters.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Optional<Lint.Report> checked(PackFiles files, PackFaults faults) {
        try {
            return Optional.of(Lint.check(files));
        } catch (PackException e) {
            if (e.foreign()) {
                throw e;
            }
            faults.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** What is worth a look in rules and words and keeps nobody from using them, in Chinese, each with file and place. */
    List<String> notes() {
        return Stream.concat(notes.stream(), ofLetters().map(Problem::text)).toList();
    }

    private Stream<Problem> ofLetters() {
        return renderer == null ? Stream.empty() : renderer.notes().stream().map(rules.files()::told);
    }

    /** What in the data of the pack does nothing any more or may not do what is meant, in Chinese, each with file and place. */
    public List<String> warnings() {
        return Stream.of(idle.stream(), rules.notes().stream().map(rules.files()::told), ofLetters()).flatMap(s -> s).map(Problem::text).toList();
    }

    /** The sentences of the office's own rules that are taken otherwise than they were typed, in Chinese, each with its place. */
    public List<String> meant() {
        return readings().stream().map(Problem::text).toList();
    }

    /** Those of one rule. */
    public List<String> meant(RuleInfo rule) {
        if (!rules.files().has(rule.file())) {
            return List.of();
        }
        List<String> lines = rules.files().text(rule.file()).lines().toList();
        int first = (int) lines.stream().takeWhile(l -> !l.contains(rule.id())).count();
        long last = first + lines.stream().skip(first).takeWhile(l -> !l.strip().equals("结束")).count();
        return readings().stream().filter(p -> p.file().equals(rule.file()) && p.line() > first && p.line() <= last)
                .map(Problem::message).toList();
    }

    private synchronized List<Problem> readings() {
        if (readings == null) {
            readings = SentenceHelp.meant(rules.files());
        }
        return readings;
    }

    /** Id, version and hash. */
    public Run.PackInfo info() {
        return rules.info();
    }

    /** What tells the pack, its letters and examples included, from any other. */
    public String fingerprint() {
        return HexFormat.of().formatHex(rules.files().hash(file -> true));
    }

    /** What tells the pack from any other by which the same report might be read otherwise: everything that judges, save the rules. */
    public String readingFingerprint() {
        return HexFormat.of().formatHex(rules.files().hash(file -> FileKinds.judges(file) && !FileKinds.isRules(file)));
    }

    /** From which severity the office wants findings to count as failure. */
    public FailOn failOn() {
        return new FailOn(rules.settings().failOn());
    }

    /**
     * The Chinese words for results.
     *
     * @throws BrokenPack where they cannot be read
     */
    public Terms terms() {
        Words words = BrokenPack.unless(() -> new Words(rules.files()));
        return new Terms(name -> name.startsWith(Terms.SAID) ? name.substring(Terms.SAID.length()) : BrokenPack.unless(() -> words.of(name)));
    }

    /** What subjects of reading are called, by the newest format. */
    public SubjectNames subjects(Terms terms) {
        return SubjectNames.of(rules.catalogue().nearest(null).get(0), terms);
    }

    /** Every rule, by id. */
    public List<ListedRule> list() {
        return rules.rules().stream().map(this::listed).toList();
    }

    private ListedRule listed(RuleInfo rule) {
        return new ListedRule(rule, rules.severity(rule), Optional.ofNullable(rules.settings().severity().get(rule.id()))
                .map(Settings.Graded::place).orElse(null), rules.settings().off().get(rule.id()), rules.settings().trial().get(rule.id()),
                FileKinds.CASE_FOLDERS.stream().mapToInt(folder -> rules.files().below(folder + rule.id() + "/").size()).sum());
    }

    /** The rule with the id, however it is written in capitals or small letters. */
    public Optional<ListedRule> rule(String id) {
        return list().stream().filter(r -> r.rule().id().equalsIgnoreCase(id)).findFirst();
    }

    /** How the examples of the rules whose id begins so come out, and the sound reports that they rest on. */
    public List<CaseResult> test(String ids) {
        return Cases.run(rules, ids);
    }

    /**
     * Every rule with its examples, as the rule book shows them.
     *
     * @param last how often each found something, or null
     */
    public List<RuleEntry> book(Firings last) {
        Map<String, List<Example>> examples = Cases.examples(rules).stream().collect(Collectors.groupingBy(Example::rule));
        return rules.rules().stream().map(rule -> new RuleEntry(rule, rules.severity(rule), rules.settings().off().containsKey(rule.id()),
                rules.basis(rule), examples.getOrDefault(rule.id(), List.of()), last == null ? null : (Long) last.of(rule.id()))).toList();
    }

    /**
     * Writes the rule book as a page to be printed.
     *
     * @param last how often each rule found something in the last run; null where there is none
     * @return how many rules it has
     */
    public int writeBook(Firings last, Path file) throws IOException {
        List<RuleEntry> book = book(last);
        return BrokenPack.unless(() -> {
            renderer().book(book, last, info(), Version.NUMBER, file);
            return book.size();
        });
    }

    /** What reports are judged by. */
    public RulePack rules() {
        return rules;
    }

    /** What judges them, made when it is first asked for. */
    public synchronized Auditor auditor() {
        if (auditor == null) {
            auditor = new Auditor(rules);
        }
        return auditor;
    }

    /** What writes results by the letters of the pack, opened when it is first asked for. */
    public synchronized Renderer renderer() {
        if (renderer == null) {
            renderer = BrokenPack.unless(() -> Renderer.open(rules.files()));
        }
        return renderer;
    }
}
