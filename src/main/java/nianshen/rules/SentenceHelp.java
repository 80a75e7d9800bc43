package nianshen.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.pack.DataException;
import nianshen.pack.FileKinds;
import nianshen.pack.PackException;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.rules.engine.RuleWriter;
import nianshen.rules.language.SentenceFields;
import nianshen.rules.phrases.Phrase;
import nianshen.rules.phrases.Phrasebook;
import nianshen.rules.phrases.Plain;
import nianshen.rules.sentences.Sentences;
import nianshen.rules.sheets.DecisionTables;
import nianshen.template.Catalogue;
import nianshen.template.CatalogueLoader;

/** Helps somebody who writes a rule to find the right sentence: what is wrong with one, and which ones come near. */
public final class SentenceHelp {

    private static final String HEAD = "规则 “ZZ-00 试写”\n当\n";
    private static final String TAIL = "\n那么\n报告问题\n结束\n";
    private static final int SHOWN = 5;
    private final Sentences sentences;
    private final Phrasebook book;

    private SentenceHelp(Sentences sentences, Phrasebook book) {
        this.sentences = sentences;
        this.book = book;
    }

    /**
     * By the vocabulary of a pack.
     *
     * @throws PackException where its formats are not as they must be
     */
    public static SentenceHelp of(PackFiles files) {
        try {
            return of(files, CatalogueLoader.load(files));
        } catch (DataException e) {
            throw new PackException(e.problems());
        }
    }

    private static SentenceHelp of(PackFiles files, Catalogue catalogue) {
        RuleWriter writer = new RuleWriter(files, catalogue, new ArrayList<>());
        Phrasebook book = writer.phrasebook();
        return new SentenceHelp(writer.inSentences(), book);
    }

    /** What is wrong with the name of a rule; nothing where it can be called so. */
    public Optional<String> faultOfName(String name) {
        List<Problem> problems = new ArrayList<>();
        sentences.expand("", HEAD.replace("试写", name) + TAIL, problems);
        return problems.stream().filter(p -> p.line() != null && p.line() == 1).map(Problem::message).findFirst();
    }

    /** What is wrong with the last of some conditions, in Chinese; nothing where all of it is understood. */
    public List<String> faults(List<String> conditions) {
        int last = HEAD.split("\n").length + conditions.size();
        List<Problem> problems = new ArrayList<>();
        sentences.expand("", HEAD + String.join("\n", conditions) + TAIL, problems);
        return problems.stream().filter(p -> p.line() != null && p.line() == last).map(Problem::message).distinct().toList();
    }

    /** What is wrong with what stands above the sentences of a rule ({@code 级别：一般}); nothing where it can stand. */
    public Optional<String> fault(String field, String value) {
        return SentenceFields.annotation(field, value).isPresent() ? Optional.empty() : Optional.of(SentenceFields.problem(field, value));
    }

    /** How a sentence is taken; nothing where that is as it was typed. */
    public Optional<String> meant(String sentence) {
        return book.meant(sentence);
    }

    /** The sentences of the office's own rule files that are taken otherwise than they were typed, and how. */
    public static List<Problem> meant(PackFiles files) {
        SentenceHelp help = of(files);
        List<String> own = files.rules().stream().filter(f -> f.startsWith(FileKinds.LOCAL)).toList();
        DecisionTables tables = new DecisionTables(help.sentences, new ArrayList<>());
        own.stream().filter(f -> f.endsWith(".drl.xlsx") || f.endsWith(".drl.csv")).forEach(f -> tables.expand(f, files, new HashMap<>()));
        return Stream.concat(own.stream().filter(f -> f.endsWith(".dslr")).flatMap(f -> help.meant(f, files.text(f).lines().toList())),
                tables.said().stream().flatMap(s -> help.book.meant(s.message()).map(m -> new Problem(s.file(), s.line(), s.column(), taken(s.message(), m))).stream())).toList();
    }

    private Stream<Problem> meant(String file, List<String> lines) {
        boolean[] within = new boolean[lines.size() + 1];
        IntStream.range(0, lines.size()).forEach(i -> within[i + 1] = switch (Plain.form(lines.get(i))) {
            case "当" -> true;
            case "结束" -> false;
            default -> within[i];
        });
        return IntStream.range(0, lines.size()).filter(i -> within[i] && !lines.get(i).strip().matches("[#＃/].*")).boxed()
                .flatMap(i -> book.meant(lines.get(i).strip()).map(m -> new Problem(file, i + 1, null, taken(lines.get(i).strip(), m))).stream());
    }

    private static String taken(String typed, String meant) {
        return "“" + typed + "”按“" + meant + "”理解";
    }

    /** Right sentences that come near to what was typed, the likeliest first. */
    public List<String> near(String typed) {
        Set<String> near = new LinkedHashSet<>(book.nearest(typed, Phrase.CONDITION, 2));
        near.addAll(book.about(typed, Phrase.CONDITION, SHOWN));
        return near.stream().limit(SHOWN).toList();
    }
}
