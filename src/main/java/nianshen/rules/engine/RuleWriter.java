package nianshen.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nianshen.pack.FileKinds;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.kept.Kept;
import nianshen.rules.language.KnownValues;
import nianshen.rules.phrases.NameBook;
import nianshen.rules.phrases.Phrasebook;
import nianshen.rules.sentences.Sentences;
import nianshen.rules.sheets.DecisionTables;
import nianshen.template.Catalogue;

/** Writes rule code from the rule files of a pack: takes over what is code, turns sentences and decision tables into it. */
public final class RuleWriter {

    private static final String CODE = ".drl";
    private static final String SENTENCES = ".dslr";
    private static final String VOCABULARY = ".dsl";
    private static final String TEMPLATES = "templates/";
    private static final String MENTIONED = "words/mentions/";
    private static final Kept<Phrasebook> READ = new Kept<>(Phrasebook.class, "words");
    private static final Kept<RuleTexts> WRITTEN = new Kept<>(RuleTexts.class, "code");
    /** By which sentences were understood last. */
    private static volatile Language spoken;
    private final PackFiles files;
    private final Catalogue catalogue;
    private final List<Problem> problems;
    private final TreeMap<String, String> code = new TreeMap<>();
    private Sentences sentences;
    private boolean understood = true;

    /** @param problems where faults are told */
    public RuleWriter(PackFiles files, Catalogue catalogue, List<Problem> problems) {
        this.files = files;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** The hash of every file that the code depends on: rules, formats, and the word lists that sentences may name. */
    static byte[] sources(PackFiles files) {
        return files.hash(RuleWriter::isSource);
    }

    /** Whether the code depends on the file. */
    static boolean isSource(String file) {
        return FileKinds.isRules(file) || file.startsWith(TEMPLATES) || file.startsWith(MENTIONED);
    }

    /** All of it; what cannot be turned into code is told and left out, lest its code be complained of as well. */
    RuleTexts write() {
        byte[] templates = files.hash(f -> f.startsWith(TEMPLATES));
        byte[] vocabulary = files.hash(f -> f.endsWith(VOCABULARY) || f.startsWith(MENTIONED));
        for (String file : files.rules()) {
            if (file.endsWith(CODE)) {
                code.put(file, files.text(file));
            } else if (file.endsWith(SENTENCES)) {
                turn(file, List.of(templates, vocabulary), (made, wrong) -> sentences(file, made, wrong));
            } else if (FileKinds.isDecisionTable(file)) {
                turn(file, List.of(templates, vocabulary), (made, wrong) -> new DecisionTables(inSentences(), wrong)
                        .expand(file, files, made));
            }
        }
        return new RuleTexts(code);
    }

    /** @param language what else than the file itself its code depends on */
    private void turn(String file, List<byte[]> language, BiConsumer<Map<String, String>, List<Problem>> how) {
        RuleTexts made = new RuleTexts(new TreeMap<>());
        List<Problem> wrong = new ArrayList<>();
        List<byte[]> sources = new ArrayList<>(language);
        sources.add(files.hash(file::equals));
        RuleTexts texts = WRITTEN.of(sources, () -> {
            how.accept(made.code(), wrong);
            return wrong.isEmpty() && understood && catalogue != null ? Optional.of(made) : Optional.empty();
        }).orElse(made);
        code.putAll(texts.code());
        problems.addAll(wrong);
    }

    private void sentences(String file, Map<String, String> made, List<Problem> wrong) {
        String text = inSentences().expand(file, files.text(file), wrong);
        if (wrong.isEmpty()) {
            made.put(file, text);
        }
    }

    /** What understands the sentences of the pack. */
    public Sentences inSentences() {
        if (sentences == null) {
            sentences = understanding(phrasebook(), catalogue, lists());
        }
        return sentences;
    }

    /** That of the load before where neither vocabulary nor names have changed: it need not understand the same sentences again. */
    private Sentences understanding(Phrasebook book, Catalogue formats, Set<String> lists) {
        Language before = spoken;
        if (before != null && before.book() == book && before.formats() == formats && before.lists().equals(lists)) {
            return before.sentences();
        }
        Sentences fresh = new Sentences(book, names());
        spoken = new Language(book, formats, lists, fresh);
        return fresh;
    }

    /** What sentences are understood by. */
    private record Language(Phrasebook book, Catalogue formats, Set<String> lists, Sentences sentences) {
    }

    /** The names that sentences may quote. */
    private NameBook names() {
        return catalogue == null ? NameBook.none() : NameBook.of(catalogue, lists());
    }

    /** The word lists that rules may hear of. */
    private Set<String> lists() {
        Set<String> lists = new TreeSet<>(KnownValues.OTHER_MENTIONS);
        files.below(MENTIONED).stream().filter(f -> f.endsWith(".txt"))
                .forEach(f -> lists.add(f.substring(MENTIONED.length(), f.length() - ".txt".length())));
        return lists;
    }

    /** The vocabulary; a fault in it is told at every load, so nothing that was understood by it is kept. */
    public Phrasebook phrasebook() {
        Map<String, String> vocabulary = new LinkedHashMap<>();
        files.rules().stream().filter(f -> f.endsWith(VOCABULARY)).forEach(f -> vocabulary.put(f, files.text(f)));
        List<Problem> wrong = new ArrayList<>();
        Optional<Phrasebook> sound = READ.of(List.of(files.hash(vocabulary::containsKey)),
                () -> Optional.of(Phrasebook.of(vocabulary, wrong)).filter(book -> wrong.isEmpty()));
        understood = sound.isPresent();
        return sound.orElseGet(() -> Phrasebook.of(vocabulary, problems));
    }
}
