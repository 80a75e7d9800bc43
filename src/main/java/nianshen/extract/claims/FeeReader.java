package nianshen.extract.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianshen.doc.SourceSpan;
import nianshen.extract.outline.FactReader;
import nianshen.extract.outline.Passage;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.extract.outline.Spans;
import nianshen.facts.Claim;
import nianshen.facts.Coverage;
import nianshen.facts.Fact;
import nianshen.facts.FeeStatement;
import nianshen.facts.Subject;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/** What each part says of the information processing fee, its sentences taken together. */
public final class FeeReader implements FactReader {

    /** With this the subjects of fee figures begin among the claim phrases. */
    static final String PREFIX = "fee.";

    private final ClaimReader claims;
    private final WordList names;
    private final WordList notices;
    private final WordList noNotice;
    private final WordList noMoney;
    private final WordList none;
    private final WordList unnamed;
    private final WordList more;

    public FeeReader(Lexicon lexicon, ClaimReader claims) {
        this.claims = claims;
        this.names = lexicon.list(ReadingList.FEE);
        this.notices = lexicon.list(ReadingList.FEE_NOTICE);
        this.noNotice = lexicon.list(ReadingList.FEE_NO_NOTICE);
        this.noMoney = lexicon.list(ReadingList.FEE_NO_MONEY);
        this.none = lexicon.list(ReadingList.FEE_NONE);
        this.unnamed = lexicon.list(ReadingList.FEE_UNNAMED);
        this.more = lexicon.list(ReadingList.FEE_MORE);
    }

    @Override
    public List<Fact> read(Reading reading) {
        TreeMap<Integer, List<Sentence>> told = new TreeMap<>();
        for (Passage passage : reading.outline().passages()) {
            boolean open = false;
            for (Sentence sentence : passage.heading() ? List.<Sentence>of() : passage.sentences()) {
                open = about(sentence.plain()) || open && continues(sentence.plain());
                if (open) {
                    told.computeIfAbsent(sentence.section(), s -> new ArrayList<>()).add(sentence);
                }
            }
        }
        List<Fact> facts = new ArrayList<>();
        told.forEach((section, sentences) -> facts.add(statement(section, sentences, reading)));
        facts.add(new Coverage(Subject.FEE, Coverage.State.READ, null));
        return facts;
    }

    private boolean about(String plain) {
        return plain.indexOf('费') >= 0 && (names.in(plain) || notices.in(plain) || unnamed.in(plain));
    }

    /** A sentence behind it that goes on with amounts. */
    private boolean continues(String plain) {
        return more.in(plain);
    }

    private FeeStatement statement(int section, List<Sentence> sentences, Reading reading) {
        String text = sentences.stream().map(Sentence::plain).collect(Collectors.joining());
        List<Claim> figures = sentences.stream().flatMap(s -> claims.claims(s, reading).stream()).toList();
        BigDecimal issued = figure(figures, "notices").orElse(noNotice.in(text) ? BigDecimal.ZERO : null);
        BigDecimal charged = figure(figures, "charged").orElse(null);
        boolean noAmount = figures.stream().noneMatch(c -> c.subject().startsWith(PREFIX) && c.value().signum() > 0);
        BigDecimal collected = figure(figures, "collected").orElse(noAmount && noMoney.in(text) ? BigDecimal.ZERO : null);
        boolean told = issued != null || charged != null || collected != null || none.in(text);
        SourceSpan span = Spans.united(sentences.stream().map(Sentence::span).toList());
        return new FeeStatement(reading.outline().key(section), told && noAmount, issued == null ? null : issued.intValue(), charged,
                collected, wording(sentences), sentences.stream().map(Sentence::quote).collect(Collectors.joining()),
                span);
    }

    private static Optional<BigDecimal> figure(List<Claim> figures, String kind) {
        return figures.stream().filter(c -> c.subject().equals(PREFIX + kind)).map(Claim::value).findFirst();
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
