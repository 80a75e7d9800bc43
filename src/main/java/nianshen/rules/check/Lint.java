package nianshen.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.pack.DataException;
import nianshen.pack.FileKinds;
import nianshen.pack.Json;
import nianshen.pack.Nearest;
import nianshen.pack.PackException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.roster.Roster;
import nianshen.rules.RulePack;
import nianshen.rules.engine.RuleTexts;
import nianshen.rules.kept.Kept;
import nianshen.rules.language.KnownValues;
import nianshen.rules.language.RuleGrammar;
import nianshen.rules.ledger.DrlRule;
import nianshen.rules.sentences.Sentences;
import nianshen.rules.sheets.DecisionTables;
import nianshen.rules.tree.RuleToken;
import nianshen.rules.tree.RuleTree;
import nianshen.template.Catalogue;
import nianshen.template.CatalogueLoader;
import nianshen.words.Lexicon;

/**
 * Looks over a rule pack for what loads and yet cannot be meant: keys and word lists that do not exist, literals of the
 * wrong type, conditions at odds with each other, rules that repeat others, years without a format. Everything is told
 * at once, together with what keeps the pack from loading at all.
 */
public final class Lint {

    private static final Kept<Notes> LOOKED_OVER = new Kept<>(Notes.class, "check");
    private final PackFiles files;
    private final List<Problem> errors = new ArrayList<>();
    private final Notes notes = new Notes();
    private boolean foreign;

    private Lint(PackFiles files) {
        this.files = files;
    }

    /**
     * What a check found in a pack that can be used.
     *
     * @param notes what is worth a look and keeps nobody from using the pack
     * @param idle  those of them about what somebody wrote and what does nothing
     */
    public record Report(RulePack pack, List<Problem> notes, List<Problem> idle) {

        /** Copies the lists. */
        public Report {
            notes = List.copyOf(notes);
            idle = List.copyOf(idle);
        }

        /** The notes as lines for a clerk, each with its file and place. */
        public List<String> lines() {
            return notes.stream().map(Problem::text).toList();
        }
    }

    /**
     * Loads the pack and looks it over. What costs time is done once for the same files.
     *
     * @throws PackException with every error of every file
     */
    public static Report check(PackFiles files) {
        try {
            return new Lint(files).check();
        } catch (StackOverflowError e) {
            throw new PackException(List.of(new Problem("规则包", null, null, "有文件写得过于复杂（一层套一层过多），无法读取，请检查近来改动的文件")));
        }
    }

    private Report check() {
        RulePack pack = pack();
        if (foreign) {
            throw PackException.foreign(errors.get(0));
        }
        new LintFiles(files, errors, notes.idle()).check();
        notes.add(pack != null && errors.isEmpty() ? kept(pack) : lookedOver(null));
        if (!errors.isEmpty()) {
            throw PackException.of(errors.stream().map(files::told).toList());
        }
        notes.others().addAll(pack.notes());
        return new Report(pack, told(notes.all()), told(notes.idle()));
    }

    private List<Problem> told(List<Problem> some) {
        return some.stream().map(files::told).distinct().sorted(Problem.ORDER).toList();
    }

    /** What was found in the same files before is not looked for again, unless there were errors. */
    private Notes kept(RulePack pack) {
        Notes found = new Notes();
        List<byte[]> sources = List.of(files.hash(f -> FileKinds.judges(f) || FileKinds.isCase(f)));
        return LOOKED_OVER.of(sources, () -> {
            found.add(lookedOver(pack));
            return errors.isEmpty() ? Optional.of(found) : Optional.empty();
        }).orElse(found);
    }

    /**
     * The notes; errors join the others.
     *
     * @param pack with words and roster as the office has set them; null where it does not load
     */
    private Notes lookedOver(RulePack pack) {
        Notes found = new Notes();
        try {
            PackFiles legible = files.without(files.coded());
            lookOver(legible, CatalogueLoader.load(legible), pack == null ? Lexicon.load(legible) : pack.lexicon(), pack == null ? Roster.of(List.of()) : pack.roster(), found);
        } catch (DataException e) {
            // loading has told of it; without formats and words there is nothing to compare with
            return found;
        }
        return found;
    }

    private RulePack pack() {
        try {
            return RulePack.load(files);
        } catch (PackException e) {
            errors.addAll(e.problems());
            foreign = e.foreign();
            return null;
        }
    }

    private void lookOver(PackFiles legible, Catalogue catalogue, Lexicon lexicon, Roster roster, Notes found) throws DataException {
        List<Problem> told = new ArrayList<>();
        RuleTexts texts = RuleTexts.of(legible, catalogue, told);
        Map<String, List<RuleTree>> shapes = new HashMap<>();
        List<RuleGrammar.Reading> read = texts.read();
        read.forEach(f -> shapes.put(f.file(), f.rules()));
        KnownValues known = new KnownValues(catalogue, lexicon);
        essential(known.subjectsOfReading());
        LintConditions conditions = new LintConditions(known, lexicon.names(), errors);
        LintRules rulesAlike = new LintRules(known, errors);
        Map<String, List<RuleTree>> written = new HashMap<>();
        shapes.forEach((file, all) -> written.put(file, all.stream().filter(s -> !Sentences.standsBeside(file, s.called())).toList()));
        for (String file : texts.files()) {
            written.get(file).forEach(shape -> conditions.check(file, shape));
            written.get(file).forEach(shape -> rulesAlike.check(file, shape));
        }
        List<DrlRule> all = read.stream().flatMap(f -> f.declared(told).stream()).toList();
        List<DrlRule> declared = all.stream().filter(DrlRule::main).toList();
        idle(legible, all, found.idle());
        new LintTexts(found.others()).check(all);
        LintYears years = new LintYears(catalogue, errors, found.others());
        years.check(declared);
        Map<String, DrlRule> mains = declared.stream().collect(Collectors.toMap(DrlRule::id, d -> d, (a, b) -> a));
        written.forEach((file, some) -> some.stream().filter(s -> mains.containsKey(s.id())).forEach(s -> years.check(file, s, mains.get(s.id()))));
        new LintCases(legible, found.others()).check(declared);
        new LintFormats(found.others()).check(catalogue, shapes.values().stream().flatMap(List::stream).toList());
        new LintFrames(legible, lexicon, errors, found.idle()).check(catalogue);
        new LintWords(catalogue, lexicon, errors, found.idle()).check(shapes);
        if (roster.isEmpty() && legible.has("agencies.csv")) {
            found.idle().add(new Problem("agencies.csv", null, null, "名册中没有机关，要用名册的核对都做不了；不用名册的请删去这个文件"));
        }
        unasked(legible, declared, found.idle());
        new LintRoster(roster, found.idle()).check(shapes.values().stream().flatMap(List::stream).toList());
        errors.replaceAll(p -> DecisionTables.located(legible, p));
        found.idle().replaceAll(p -> DecisionTables.located(legible, p));
        found.others().replaceAll(p -> DecisionTables.located(legible, p));
    }

    /** Files for rules in which there is none. */
    private static void idle(PackFiles legible, List<DrlRule> all, List<Problem> found) {
        Set<String> used = all.stream().map(DrlRule::file).collect(Collectors.toSet());
        legible.rules().stream().filter(f -> f.matches(".*\\.(drl|dslr)") && !used.contains(f))
                .forEach(f -> found.add(new Problem(f, null, null, "文件中没有规则，不需要的请移走")));
        legible.rules().stream().filter(f -> f.endsWith(".dsl") && legible.text(f).lines().allMatch(l -> l.isBlank() || l.strip().startsWith("#")))
                .forEach(f -> found.add(new Problem(f, null, null, "文件中没有词汇，不需要的请移走")));
    }

    /** Norms of the office's own that no rule rests on. */
    private static void unasked(PackFiles legible, List<DrlRule> declared, List<Problem> found) throws DataException {
        if (legible.has(FileKinds.OWN_NORMS)) {
            Set<String> asked = declared.stream().flatMap(d -> d.each("basis").stream()).collect(Collectors.toSet());
            Json.object(legible, FileKinds.OWN_NORMS).fieldNames().forEachRemaining(code -> {
                if (!asked.contains(code)) {
                    found.add(new Problem(FileKinds.OWN_NORMS, legible.lineOf(FileKinds.OWN_NORMS, "\"" + code + "\""), null, "没有规则的依据写“" + code + "”，不起作用"));
                }
            });
        }
    }

    /** What a report must have shown has to be something that is read at all. */
    private void essential(Set<String> subjects) throws DataException {
        Json.object(files, "pack.json").path("essential").forEach(s -> {
            if (!subjects.contains(s.asText())) {
                errors.add(new Problem("pack.json", files.lineOf("pack.json", "\"" + s.asText() + "\""), null, "“essential”中的“" + s.asText()
                        + "”不是可读取的内容" + Nearest.of(s.asText(), subjects).map(n -> "，是否想写“" + n + "”")
                        .orElse("，应为 title、prose、figures 等之一")));
            }
        });
    }

    /** A fault at a word of a rule; of a file in Chinese sentences only the line is the clerk's own. */
    static Problem problem(String file, RuleToken at, String message) {
        return new Problem(file, at.line(), file.matches(".*\\.(dslr|csv)") ? null : at.column(), message);
    }
}
