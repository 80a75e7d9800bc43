package nianshen.extract.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianshen.extract.numbers.ReadSentence;
import nianshen.extract.numbers.Understood;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.extract.outline.Spans;
import nianshen.facts.Claim.Scope;
import nianshen.facts.Coverage;
import nianshen.facts.Fact;
import nianshen.facts.FeeStatement;
import nianshen.facts.Subject;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.Sense.Unit;
import nianshen.words.WordList;

/** What each part says of the information processing fee, its sentences taken together. */
final class FeeReader {

    /** With this the subjects of fee figures begin. */
    static final String PREFIX = "fee.";
    private static final Set<String> UNITS = Set.of(Unit.CASES, Unit.YUAN, Unit.TEN_THOUSAND);

    private final WordList names;

    /** Knows the fee by the names that a pack gives it. */
    FeeReader(Lexicon lexicon) {
        this.names = lexicon.list(ReadingList.FEE);
    }

    /** One statement for each part that speaks of the fee, and the coverage. */
    List<Fact> read(Reading reading, List<ReadSentence> sentences) {
        Map<Integer, List<ReadSentence>> told = sentences.stream().filter(this::ofFee)
                .collect(Collectors.groupingBy(s -> s.sentence().section(), TreeMap::new, Collectors.toList()));
        List<Fact> facts = new ArrayList<>();
        told.forEach((section, spoken) -> facts.add(statement(section, spoken, reading)));
        facts.add(new Coverage(Subject.FEE, Coverage.State.READ, null));
        return facts;
    }

    private boolean ofFee(ReadSentence read) {
        return names.in(read.sentence().plain()) || read.numbers().stream().anyMatch(FeeReader::ofFee);
    }

    private static boolean ofFee(Understood number) {
        return number.subjects().stream().anyMatch(s -> s.startsWith(PREFIX));
    }

    private FeeStatement statement(int section, List<ReadSentence> told, Reading reading) {
        List<Sentence> sentences = told.stream().map(ReadSentence::sentence).toList();
        List<Understood> numbers = told.stream().flatMap(s -> s.numbers().stream()).toList();
        List<Understood> figures = numbers.stream().filter(FeeReader::ofFee).toList();
        BigDecimal issued = figure(figures, "notices");
        BigDecimal charged = figure(figures, "charged");
        BigDecimal collected = figure(figures, "collected");
        boolean none = !figures.isEmpty() && figures.stream().allMatch(n -> n.value().signum() == 0);
        boolean proved = figures.stream().allMatch(Understood::proved) && numbers.stream().noneMatch(FeeReader::open);
        return new FeeStatement(reading.outline().key(section), none, issued == null ? null : issued.intValue(), charged, collected,
                wording(sentences), proved, sentences.stream().map(Sentence::quote).collect(Collectors.joining()),
                Spans.united(sentences.stream().map(Sentence::span).toList()));
    }

    /** Whether nobody can tell what it counts, so that it may be what is asked of the fee. */
    private static boolean open(Understood number) {
        boolean owned = ofFee(number) || number.proved() && !number.subjects().isEmpty();
        return !owned && number.unit() != null && UNITS.contains(number.unit());
    }

    private static BigDecimal figure(List<Understood> figures, String kind) {
        return figures.stream().filter(n -> n.subjects().contains(PREFIX + kind)).min(Comparator.comparing(n -> n.scope() == Scope.PREVIOUS))
                .map(Understood::value).orElse(null);
    }

    /** The name as printed, an improper one before a proper one, outside titles of documents if it stands there. */
    private String wording(List<Sentence> sentences) {
        String fallback = null;
        String improper = null;
        String proper = null;
        for (Sentence sentence : sentences) {
            String plain = sentence.plain();
            for (WordList.Hit hit : names.hits(plain)) {
                String printed = sentence.passage().printed(sentence.from() + hit.start(), sentence.from() + hit.end());
                boolean cited = plain.lastIndexOf('《', hit.start()) > plain.lastIndexOf('》', hit.start());
                fallback = fallback == null ? printed : fallback;
                improper = improper == null && !cited && hit.value() != null ? printed : improper;
                proper = proper == null && !cited && hit.value() == null ? printed : proper;
            }
        }
        String best = proper != null ? proper : fallback;
        return improper != null ? improper : best;
    }
}
