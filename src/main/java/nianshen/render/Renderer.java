package nianshen.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Firings;
import nianshen.findings.Rectification;
import nianshen.findings.RuleEntry;
import nianshen.findings.Run;
import nianshen.kept.KeptSource;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.pack.Recent;
import nianshen.render.exports.Export;
import nianshen.render.exports.ConfirmationCsv;
import nianshen.render.files.Faults;
import nianshen.render.files.LetterException;
import nianshen.render.files.Meanwhile;
import nianshen.render.files.Output;
import nianshen.render.files.Stable;
import nianshen.render.files.Standing;
import nianshen.render.letters.Decisions;
import nianshen.render.letters.Letters;
import nianshen.render.letters.Mailing;
import nianshen.render.originals.Copied;
import nianshen.render.originals.Note;
import nianshen.render.rollup.RollUpWords;
import nianshen.render.templates.TemplateGuard;
import nianshen.store.FactsJson;
import nianshen.store.FindingsJson;
import nianshen.store.StoredFacts;

/**
 * Writes what people and programs receive. Made once from the files under {@code rules/letters}, then immutable: many
 * threads may write reports with it at the same time. Every file is written whole under a temporary name and moved
 * into place.
 */
public final class Renderer {

    /** The folder below the results in which each report has one of its own. */
    public static final String REPORTS = "reports";
    /** The file in the folder of a report that holds what was read from it. */
    public static final String FACTS = "facts.json";
    /** The folder below the results with letters to agencies whose reports have not come. */
    public static final String REMINDERS = "reminders";
    /** The sheet below the results in which the office decides about letters. */
    public static final String DECISIONS = Decisions.FILE;
    private static final String INDEX = "index.html";
    private static final Recent<Opened> OPENED = new Recent<>(Stationery::isSource);

    private final Stationery stationery;
    private final boolean withLetters;
    private final Decisions decisions;
    private final Instant opened;

    private Renderer(Stationery stationery, boolean withLetters, Decisions decisions, Instant opened) {
        this.stationery = stationery;
        this.withLetters = withLetters;
        this.decisions = decisions;
        this.opened = opened;
    }

    /** @param stationery null where there are faults */
    private record Opened(Stationery stationery, List<LetterException> faults) {
    }

    /**
     * Reads the templates and office data, makes sure that the templates only show data ({@link TemplateGuard}) and
     * tries each on a sample, so that a broken one is found before any report is read.
     *
     * @param files the pack; {@code letters} and {@code templates} in it are used
     * @throws LetterException naming file, line and column in Chinese where one of them is broken
     */
    public static Renderer open(PackFiles files) {
        List<LetterException> told = new ArrayList<>();
        Renderer renderer = open(files, told);
        if (!told.isEmpty()) {
            throw told.get(0);
        }
        return renderer;
    }

    /**
     * The same, telling everything that is wrong and not only the first fault.
     *
     * @param told is added to
     * @return null where something is wrong
     */
    public static Renderer open(PackFiles files, List<LetterException> told) {
        Opened now = OPENED.of(files, () -> opened(files));
        told.addAll(now.faults());
        return now.stationery() == null ? null : new Renderer(now.stationery(), true, Decisions.NONE, Stable.now());
    }

    /** With the words of sums, which only their own command needs: what is wrong in them is told at once. */
    private static Opened opened(PackFiles files) {
        Faults faults = new Faults();
        Stationery stationery = Stationery.open(files, faults);
        faults.of(() -> RollUpWords.read(files));
        return new Opened(stationery, faults.all());
    }

    /** The same renderer, writing no letters and no circular and taking away those of an earlier run. */
    public Renderer withoutLetters() {
        return new Renderer(stationery, false, decisions, opened);
    }

    /**
     * The same renderer, heeding what the office decided about letters in a folder of results.
     *
     * @throws IOException     where the decisions cannot be read
     * @throws LetterException where one is none
     */
    public Renderer decided(Path out) throws IOException {
        return new Renderer(stationery, withLetters, Decisions.read(out), opened);
    }

    /** Writes what was read from a report into its folder. Thread-safe. */
    public void facts(StoredFacts read, Path folder) throws IOException {
        Output.write(folder.resolve(FACTS), out -> FactsJson.write(read, out));
    }

    /**
     * Writes what came of a report into its folder, and takes away what an earlier run read from one of which nothing is relied
     * on. Thread-safe.
     *
     * @param original its bytes, asked for where findings stand on its pages; null where there are none
     */
    public void report(Audit audit, Copied.Original original, Run.PackInfo pack, String toolVersion, Path folder) throws IOException {
        report(new ReportPage(audit, null, null, () -> audit, original), pack, toolVersion, folder);
    }

    /**
     * Writes what came of a report into its folder, unless it stands there as it was made of the same. Thread-safe.
     */
    public void report(ReportPage report, Run.PackInfo pack, String toolVersion, Path folder) throws IOException {
        Standing standing = new Standing(folder, name -> !Letters.isOne(name) && !name.equals(FACTS));
        standing.unless(report.mark() == null ? null : basis(report, pack), () -> {
            Audit audit = report.whole().get();
            boolean whole = page(audit, report.original(), pack, toolVersion, folder);
            if (audit.facts() == null) {
                Files.deleteIfExists(folder.resolve(FACTS));
            }
            ConfirmationCsv.write(audit, folder);
            return whole;
        });
    }

    /** All that the page of a report is made of, beside the program. */
    private List<byte[]> basis(ReportPage report, Run.PackInfo pack) {
        return List.of(stationery.basis(), stationery.fonts().ofSystem(), report.line().getBytes(StandardCharsets.UTF_8),
                KeptSource.of(List.of(report.mark(), pack, withLetters, expected(report.audit()))));
    }

    /** Whether the audit's letter is to be sent. */
    private boolean expected(Audit audit) {
        return withLetters && Mailing.expected(audit, stationery.office(), decisions);
    }

    /**
     * Writes the page of one report into its folder. Thread-safe.
     *
     * @param original its bytes, asked for where findings stand in it; null where there are none
     * @return whether it would come out the same another time
     */
    public boolean page(Audit audit, Copied.Original original, Run.PackInfo pack, String toolVersion, Path folder) throws IOException {
        Copied copied = copied(audit, original, folder);
        for (Map.Entry<String, String> page : stationery.pages().report(audit, pack, toolVersion, expected(audit), copied).entrySet()) {
            Output.text(folder.resolve(page.getKey()), page.getValue());
        }
        return copied.whole();
    }

    /** What is made of the original, with what findings remark in it. */
    private Copied copied(Audit audit, Copied.Original original, Path folder) throws IOException {
        List<Note> notes = withLetters && original != null ? stationery.pages().notes(audit) : List.of();
        if (Copied.asksFor(notes)) {
            return new Remarked(original.bytes(), notes, List.of(stationery.basis(), stationery.fonts().ofSystem())).in(folder);
        }
        Copied.remove(folder);
        return Copied.NONE;
    }

    /**
     * Makes letters and circular of a finished run again from its findings.json alone, dated as the run is.
     *
     * @throws IOException where findings.json is missing or not of this version
     */
    public Sent letters(Path out) throws IOException {
        return decided(out).letters(FindingsJson.read(out.resolve("findings.json")), out);
    }

    /**
     * What was made.
     *
     * @param letters how many letters
     * @param notes   what the office should know of them, in Chinese
     * @param unwritten why letters could not be written, by report
     */
    public record Sent(int letters, List<String> notes, Map<String, IOException> unwritten) {
    }

    /** Writes the letter of one report alone, its number left open. */
    public void letter(Audit audit, Run.PackInfo pack, String toolVersion, Path folder) throws IOException {
        stationery.letters().write(audit, pack, toolVersion, dispatch().today(), 0, folder);
    }

    private Sent letters(Run run, Path out) throws IOException {
        return withLetters ? dispatch().sent(run, out) : new Sent(0, Dispatch.notes(Dispatch.removed(run, out)), Map.of());
    }

    private Dispatch dispatch() {
        return new Dispatch(stationery, decisions, opened);
    }

    /**
     * Writes findings.json with its schema, the run's page and workbook, the letters and the circular as {@link #decided}; then
     * takes away what is of an earlier run alone.
     */
    public Sent run(Run run, Path out) throws IOException {
        StaleReports stale = new StaleReports(out, run);
        Output.write(out.resolve("findings.json"), target -> FindingsJson.write(run, target));
        Output.write(out.resolve("findings.schema.json"), FindingsJson::writeSchema);
        Output.write(out.resolve("facts.schema.json"), FactsJson::writeSchema);
        Meanwhile<byte[]> register = Meanwhile.of(() -> stationery.register(run));
        index(run, out);
        Export.removeAll(out);
        try {
            Sent sent = letters(run, out);
            stale.remove();
            return sent;
        } finally {
            Output.bytes(out.resolve("findings.xlsx"), register.made());
        }
    }

    private void index(Run run, Path out) throws IOException {
        String mark = Stationery.mark(run);
        new Standing(out, INDEX::equals).unless(mark == null ? null : List.of(stationery.basis(), KeptSource.of(List.of(mark, withLetters))), () -> {
            Output.text(out.resolve(INDEX), stationery.pages().index(run, withLetters));
            return true;
        });
    }

    /** Writes the page that says what became of the findings after correction. */
    public void comparison(List<Rectification> all, Run.PackInfo pack, String toolVersion, Path file) throws IOException {
        Output.text(file, stationery.pages().comparison(all, pack, toolVersion));
    }

    /**
     * Writes to each agency that was found fault with what became of it, a folder a report; numbered behind the letters of
     * earlier results.
     *
     * @param earlier folders of results, or of reports
     * @return how many letters, and what the office should know of them
     */
    public Sent closings(List<Rectification> all, List<Path> earlier, Path out) throws IOException {
        return dispatch().closings(all, earlier, out);
    }

    /**
     * Writes the rule book: every rule in words, with its examples.
     *
     * @param last how often each found something in the last run; null where there is none
     */
    public void book(List<RuleEntry> rules, Firings last, Run.PackInfo pack, String toolVersion, Path file) throws IOException {
        Output.text(file, stationery.pages().book(rules, last, pack, toolVersion));
    }

    /** What of the pack letters cannot use and go without, and what in it does nothing or may not do what is meant. */
    public List<Problem> notes() {
        return Stream.concat(stationery.notes().stream(), stationery.fonts().passedOver().stream()).toList();
    }

    /** For each kind of type in a letter the font file it is set in, for {@code doctor}. */
    public Map<String, String> fonts() {
        return stationery.fonts().found();
    }
}
