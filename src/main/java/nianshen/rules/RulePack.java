package nianshen.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.RuleInfo;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.pack.DataException;
import nianshen.pack.PackException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.roster.Ledgers;
import nianshen.roster.Roster;
import nianshen.rules.engine.Knowledge;
import nianshen.rules.ledger.DrlRule;
import nianshen.rules.ledger.Waiver;
import nianshen.rules.settings.Settings;
import nianshen.template.Catalogue;
import nianshen.template.Template;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;

/**
 * A rule pack, loaded, checked and compiled: everything that judgement rests on, unchangeable, shared by all threads.
 */
public final class RulePack {

    private final PackFiles files;
    private final Run.PackInfo info;
    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final Roster roster;
    private final Settings settings;
    private final Map<String, RuleInfo> book;
    private final Map<String, DrlRule> drlRules;
    private final Map<String, Citation> citations;
    private final List<Waiver> waivers;
    private final List<Problem> notes;
    private final Supplier<Knowledge> knowledge;
    private final Runaways runaways = new Runaways();

    RulePack(PackFiles files, Run.PackInfo info, Catalogue catalogue, Lexicon lexicon, Roster roster, Settings settings,
            Map<String, RuleInfo> book, Map<String, DrlRule> drlRules, Map<String, Citation> citations, List<Waiver> waivers,
            List<Problem> notes, Supplier<Knowledge> knowledge) {
        this.files = files;
        this.info = info;
        this.catalogue = catalogue;
        this.lexicon = lexicon;
        this.roster = roster;
        this.settings = settings;
        this.book = book;
        this.drlRules = drlRules;
        this.citations = citations;
        this.waivers = List.copyOf(waivers);
        this.notes = List.copyOf(notes);
        this.knowledge = knowledge;
    }

    /**
     * Loads the pack of a rules folder, or a zip file of one, as it stands today.
     *
     * @throws nianshen.pack.PackException with every fault found in it, where it cannot be used
     */
    public static RulePack load(Path rules) {
        return load(PackFiles.read(rules));
    }

    /**
     * Loads a pack as of today (waivers that have run out do not count).
     *
     * @throws nianshen.pack.PackException with every fault found in it, where it cannot be used
     */
    public static RulePack load(PackFiles files) {
        return load(files, LocalDate.now());
    }

    /** The same as of the given day. */
    public static RulePack load(PackFiles files, LocalDate day) {
        return new PackLoader(files, day).load();
    }

    /** What it was loaded from: its letters and examples among these. */
    public PackFiles files() {
        return files;
    }

    /** Id, version and hash of all files that judgement rests on. */
    public Run.PackInfo info() {
        return info;
    }

    /** The official formats. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The words that reports are read by. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The agencies under supervision. */
    public Roster roster() {
        return roster;
    }

    /** The office's own books. */
    public Ledgers ledgers() {
        try {
            return Ledgers.load(files, ledgerItems());
        } catch (DataException e) {
            throw new PackException(e.problems());
        }
    }

    /**
     * Books that hold these rows, each in the order agency, year, book, item, number.
     *
     * @throws DataException where a row is not as it must be
     */
    public Ledgers ledgers(List<String> rows) throws DataException {
        return Ledgers.of(rows, ledgerItems());
    }

    private Map<String, String> ledgerItems() {
        return lexicon.list(ReadingList.LEDGER_ITEMS).meanings();
    }

    /** Whether both are names of one agency, as far as the roster knows. */
    public boolean sameAgency(String agency, String other) {
        return roster.same(agency, other);
    }

    /** The same pack with another roster and other settings. */
    public RulePack with(Roster otherRoster, Settings otherSettings) {
        return new RulePack(files, info, catalogue, lexicon, otherRoster, otherSettings, book, drlRules, citations, waivers,
                notes, knowledge);
    }

    /** The same pack with every rule on and none only tried out, as grave as it is written, and waived for nobody: for proving the rules. */
    public RulePack asWritten() {
        return new RulePack(files, info, catalogue, lexicon, roster, settings.asWritten(), book, drlRules, citations, List.of(),
                notes, knowledge);
    }

    /** What the office has set. */
    public Settings settings() {
        return settings;
    }

    /** Every rule of the pack, by id, switched off or not. */
    public List<RuleInfo> rules() {
        return List.copyOf(book.values());
    }

    /** The codes of all norms that rules may rest on. */
    public List<String> norms() {
        return citations.keySet().stream().sorted().toList();
    }

    /** The norms a rule rests on, by name and number, in Chinese. */
    public String basis(RuleInfo rule) {
        return cited(rule.basis().stream().map(citations::get).toList());
    }

    /**
     * Of these only the norms in force for the year, where any of them is. The notices that fix the formats stand for each
     * other: cited is that of the format in force for the year.
     */
    String basis(RuleInfo rule, Integer year) {
        Optional<Template> format = year == null ? Optional.empty() : catalogue.forYear(year);
        List<Citation> norms = rule.basis().stream().map(citations::get).toList();
        List<Citation> inForce = norms.stream().filter(c -> format.isPresent() && fixesFormat(c) || c.covers(year)).toList();
        return inForce.isEmpty() ? basis(rule) : cited(inForce.stream().map(c -> format.isPresent() && fixesFormat(c)
                ? new Citation(format.get().document(), null, null) : c).toList());
    }

    private boolean fixesFormat(Citation norm) {
        return catalogue.templates().stream().anyMatch(t -> t.document().equals(norm.text()));
    }

    private static String cited(List<Citation> norms) {
        return norms.stream().map(Citation::text).distinct().collect(Collectors.joining("；"));
    }

    /** The rules that are not switched off, by id. */
    public List<RuleInfo> active() {
        return book.values().stream().filter(r -> !settings.off().containsKey(r.id())).toList();
    }

    /** Whether what the rule finds stands apart and counts for nothing. */
    public boolean triesOut(String rule) {
        return settings.trial().containsKey(rule);
    }

    /** Those of them that look at several reports. */
    public List<RuleInfo> portfolio() {
        return active().stream().filter(r -> r.stage().equals(RuleInfo.PORTFOLIO)).toList();
    }

    /** The rule's severity as the office sees it. */
    public Severity severity(RuleInfo rule) {
        return severity(rule, null);
    }

    /** The same for a finding of the rule that is of another severity by itself; the office's word goes before. */
    Severity severity(RuleInfo rule, Severity own) {
        Settings.Graded graded = settings.severity().get(rule.id());
        Severity ofRule = own == null ? rule.severity() : own;
        return graded == null ? ofRule : graded.severity();
    }

    /** What is worth a look in the data of the pack and keeps nobody from using it. */
    public List<Problem> notes() {
        return notes;
    }

    /** Waivers that run out, have run out, or excused nothing in the reports of a run. */
    public List<Problem> waiversToSee(List<Audit> audits) {
        return Stream.concat(notes.stream().filter(n -> n.file().equals(Waiver.FILE)), IdleWaivers.of(waivers, audits, roster).stream()).map(files::told).toList();
    }

    /** What is excused as of the day for which the pack was loaded, in words that no other excuses have. */
    public String excused() {
        return waivers.toString();
    }

    List<Waiver> waivers() {
        return waivers;
    }

    Map<String, DrlRule> drlRules() {
        return drlRules;
    }

    /** Within which work on one report must come to its end. */
    public Deadline deadline() {
        return new Deadline(settings.timeLimit(), runaways);
    }

    /** Puts the rules together, which the first report would have to wait for. */
    public void prepare() {
        knowledge();
    }

    Knowledge knowledge() {
        return knowledge.get();
    }
}
