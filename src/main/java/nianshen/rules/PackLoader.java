package nianshen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.findings.RuleInfo;
import nianshen.findings.Run;
import nianshen.pack.DataException;
import nianshen.pack.FileKinds;
import nianshen.pack.Json;
import nianshen.pack.Listing;
import nianshen.pack.Nearest;
import nianshen.pack.PackException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.roster.Ledgers;
import nianshen.roster.Roster;
import nianshen.rules.engine.RuleCode;
import nianshen.rules.language.RuleBook;
import nianshen.rules.ledger.DrlRule;
import nianshen.rules.ledger.Waiver;
import nianshen.rules.settings.Settings;
import nianshen.rules.settings.SettingsBooks;
import nianshen.rules.sheets.DecisionTables;
import nianshen.template.Catalogue;
import nianshen.template.CatalogueLoader;
import nianshen.template.Template.SectionSpec;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.RequiredLists;

/** Loads a rule pack step by step, going on after a fault so that all of them are told at once. */
final class PackLoader {

    private static final List<String> OF_NORM = List.of("text", "since", "until");
    private static final List<String> KEYS = List.of("id", "name", "version", "engine", "essential", "changes");
    private static final String PACK = "pack.json";
    private static final String BASIS = "basis.json";
    private final PackFiles whole;
    private final LocalDate day;
    private final List<Problem> problems = new ArrayList<>();
    /** Files in another encoding, of which nothing else can be said. */
    private final Set<String> coded = new TreeSet<>();

    PackLoader(PackFiles whole, LocalDate day) {
        this.whole = whole;
        this.day = day;
    }

    RulePack load() {
        PackFiles files = coded();
        Run.PackInfo info = info(files);
        Later<Catalogue> formats = later(() -> CatalogueLoader.load(files));
        Later<Lexicon> words = later(() -> Lexicon.load(files));
        Roster roster = data(() -> Roster.load(files), problems);
        SettingsBooks books = SettingsBooks.open(files, problems);
        Map<String, Citation> citations = citations(files);
        int before = problems.size();
        RuleCode code = RuleCode.load(files, formats::get, problems);
        Map<String, RuleInfo> book = new RuleBook(citations.keySet(), problems).describe(code.rules(), problems.size() == before);
        boolean allRules = problems.size() == before;
        problems.addAll(formats.faults());
        problems.addAll(words.faults());
        Catalogue catalogue = formats.get();
        Lexicon lexicon = words.get();
        problems.addAll(catalogue == null ? List.of() : RequiredLists.faults(files, lists(catalogue)));
        Settings settings = books.settings(book, code.rules(), allRules, essential(files));
        WaiverReader waivers = new WaiverReader(book.keySet(), roster, day, problems);
        List<Waiver> held = waivers.read(Listing.lines(files, WaiverReader.FILE, problems));
        Catalogue titled = books.over(catalogue);
        Lexicon worded = books.over(lexicon);
        Ledgers ledgers = ledgers(files, catalogue, worded);
        problems.replaceAll(p -> p == null ? null : DecisionTables.located(files, p));
        refuse();
        Map<String, DrlRule> byName = code.rules().stream()
                .collect(Collectors.toUnmodifiableMap(DrlRule::name, d -> d));
        return new RulePack(whole, info, titled, worded, roster, settings, book, byName, citations,
                held, notes(Stream.of(roster.notes(), waivers.notes(), waivers.idle(held, settings.off().keySet(), titled), ledgers.strangers(roster),
                        ledgers.unread(year -> titled.templates().stream().anyMatch(t -> t.covers(year))), books.notes())), () -> code.knowledge(files, formats::get));
    }

    /** What is worth a look in what the office keeps; only read where all of it could be. */
    private static List<Problem> notes(Stream<List<Problem>> notes) {
        return notes.flatMap(List::stream).toList();
    }

    /** The office's books; what they call cells must be cells of some format. */
    private Ledgers ledgers(PackFiles files, Catalogue catalogue, Lexicon lexicon) {
        if (catalogue == null || lexicon == null) {
            return null;
        }
        Map<String, String> items = lexicon.list(ReadingList.LEDGER_ITEMS).meanings();
        Ledgers ledgers = data(() -> Ledgers.load(files, items), problems);
        String list = Lexicon.place(ReadingList.LEDGER_ITEMS);
        Set<String> keys = catalogue.keys();
        items.forEach((item, key) -> {
            if (!keys.contains(key)) {
                problems.add(new Problem(list, files.lineOf(list, item + " "), null, "“" + item + "”应写作“" + item + " => 表.行.列”，各用格式中的代号，实为“"
                        + key + "”" + Nearest.hint(String.valueOf(key), keys)));
            }
        });
        return ledgers;
    }

    /** The lists by which formats know their parts and what a part must speak of. */
    private static List<String> lists(Catalogue catalogue) {
        return catalogue.templates().stream().flatMap(t -> t.sections().stream()).flatMap(SectionSpec::lists).toList();
    }

    /** The files without those in another encoding, which are told. */
    private PackFiles coded() {
        whole.coded().stream().filter(f -> FileKinds.judges(f) && !FileKinds.isDocument(f)).forEach(coded::add);
        coded.forEach(f -> problems.add(new Problem(f, null, null, Problem.NO_TEXT)));
        return whole.without(coded);
    }

    private Run.PackInfo info(PackFiles files) {
        JsonNode pack = object(files, PACK, problems);
        if (!pack.isEmpty()) {
            pack.fieldNames().forEachRemaining(key -> {
                if (!KEYS.contains(key)) {
                    inPack(files, key, "不认识的项目“" + key + "”" + Nearest.of(key, KEYS).map(n -> "，是否想写“" + n + "”")
                            .orElse("，可用的有 " + String.join("、", KEYS)));
                }
            });
            List<String> mistyped = KEYS.stream().filter(k -> misspelt(pack, k)).toList();
            List.of("id", "version").stream().filter(k -> !pack.path(k).asText().matches("(?=.*\\S)[^\\p{Cntrl}\\u0085\\p{Cf}\\p{Zl}\\p{Zp}]{1,80}") && !mistyped.contains(k))
                    .forEach(k -> inPack(files, k, "“" + k + "”应为文字，如 \"1.0.0\""));
            JsonNode essential = pack.path("essential");
            if (!essential.isMissingNode() && !essential.isArray()) {
                inPack(files, "essential", "“essential”应为列表，如 [\"title\", \"prose\"]，实为 " + essential);
            }
            EngineVersion engine = new EngineVersion(pack.path("engine"));
            engine.problem().filter(p -> !mistyped.contains("engine")).ifPresent(problem -> inPack(files, "engine", problem));
            if (engine.foreign()) {
                throw PackException.foreign(problems.get(problems.size() - 1));
            }
        }
        return new Run.PackInfo(pack.path("id").asText(), pack.path("version").asText(), files.sha256());
    }

    /** Whether the item is missing because its name is mistyped, which is told as such. */
    private static boolean misspelt(JsonNode pack, String key) {
        List<String> names = new ArrayList<>();
        pack.fieldNames().forEachRemaining(names::add);
        return !names.contains(key) && names.stream().filter(n -> !KEYS.contains(n))
                .anyMatch(n -> Nearest.of(n, KEYS).filter(key::equals).isPresent());
    }

    private void inPack(PackFiles files, String key, String message) {
        problems.add(new Problem(PACK, files.lineOf(PACK, "\"" + key + "\""), null, message));
    }

    /** The file's object; an empty one where it has a fault, which joins the others. */
    private static JsonNode object(PackFiles files, String name, List<Problem> faults) {
        JsonNode object = data(() -> Json.object(files, name), faults);
        return object == null ? JsonNodeFactory.instance.objectNode() : object;
    }

    /** A norm is its text, or an object with text, since and until; the office's own go before those that ship. */
    private Map<String, Citation> citations(PackFiles files) {
        Map<String, Citation> result = new LinkedHashMap<>();
        int before = problems.size();
        Stream.of(BASIS, FileKinds.OWN_NORMS).filter(f -> f.equals(BASIS) || files.has(f)).forEach(f -> object(files, f, problems).fields()
                .forEachRemaining(e -> result.put(e.getKey(), citation(f, files.lineOf(f, "\"" + e.getKey() + "\""), e.getKey(), e.getValue()))));
        if (result.isEmpty() && problems.size() == before) {
            problems.add(new Problem(BASIS, null, null, "没有写一条依据，规则的依据代码无从查起；应为 {\"代码\": \"依据的名称和文号\", …}"));
        }
        return result;
    }

    private Citation citation(String file, Integer line, String code, JsonNode norm) {
        JsonNode text = norm.isObject() ? norm.path("text") : norm;
        if (!text.isTextual() || text.asText().isBlank()) {
            problems.add(new Problem(file, line, null, "“" + code + "”应为依据的名称和文号（加引号的文字）"));
        }
        norm.fieldNames().forEachRemaining(key -> {
            if (!OF_NORM.contains(key)) {
                problems.add(new Problem(file, line, null, "“" + code + "”中不认识“" + key + "”" + Nearest.of(key, OF_NORM)
                        .map(n -> "，是否想写“" + n + "”").orElse("，可用的有 " + String.join("、", OF_NORM))));
            }
        });
        for (String year : List.of("since", "until")) {
            if (norm.has(year) && !(norm.path(year).isInt() && norm.path(year).asText().matches("(19|20)\\d\\d"))) {
                problems.add(new Problem(file, line, null, "“" + code + "”的“" + year + "”应为不加引号的四位年份，如 2021，实为 " + norm.path(year)));
            }
        }
        Citation citation = new Citation(text.asText(), year(norm.path("since")), year(norm.path("until")));
        if (citation.since() != null && citation.until() != null && citation.until() < citation.since()) {
            problems.add(new Problem(file, line, null, "“" + code + "”的 until（" + citation.until() + "）早于 since（" + citation.since() + "），没有一个年度可以引用"));
        }
        return citation;
    }

    private static Integer year(JsonNode node) {
        return node.isInt() ? node.asInt() : null;
    }

    /** What a report must have shown before it may count as compliant. */
    private List<String> essential(PackFiles files) {
        List<String> subjects = new ArrayList<>();
        object(files, PACK, new ArrayList<>()).path("essential").forEach(s -> subjects.add(s.asText()));
        return subjects;
    }

    /**
     * Something that another thread loads until it is needed: reading the rules and the words that reports are read by
     * take about as long as each other.
     */
    private record Later<T>(CompletableFuture<T> value, List<Problem> found) {

        T get() {
            return value.join();
        }

        List<Problem> faults() {
            value.join();
            return found;
        }
    }

    private static <T> Later<T> later(Loading<T> loading) {
        List<Problem> found = new ArrayList<>();
        return new Later<>(CompletableFuture.supplyAsync(() -> data(loading, found)), found);
    }

    /** Loads data; its faults join the others. */
    private static <T> T data(Loading<T> loading, List<Problem> faults) {
        try {
            return loading.load();
        } catch (DataException e) {
            faults.addAll(e.problems());
            return null;
        }
    }

    /** Something that reads data of the pack. */
    private interface Loading<T> {
        T load() throws DataException;
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw PackException.of(problems.stream().filter(Objects::nonNull).filter(p -> !coded.contains(p.file())
                    || p.message().equals(Problem.NO_TEXT)).map(whole::told).toList());
        }
    }
}
