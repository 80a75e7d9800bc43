package nianshen.extract.claims;

import java.util.ArrayList;
import java.util.List;
import nianshen.extract.numbers.ReadSentence;
import nianshen.extract.outline.FactReader;
import nianshen.extract.outline.Reading;
import nianshen.extract.prose.ClaimListReader;
import nianshen.extract.prose.ClauseReader;
import nianshen.facts.Fact;
import nianshen.words.Lexicon;

/**
 * What the numbers of the running text say: of the fee, of the tables, and as totals with their parts. The text is
 * understood once for all three.
 */
public final class FigureReader implements FactReader {

    private final ClauseReader clauses;
    private final FeeReader fees;
    private final ClaimReader claims;
    private final ClaimListReader lists;

    /** Reads by the words of a pack. */
    public FigureReader(Lexicon lexicon) {
        this.clauses = new ClauseReader(lexicon);
        this.fees = new FeeReader(lexicon);
        this.claims = new ClaimReader(clauses);
        this.lists = new ClaimListReader(clauses);
    }

    @Override
    public List<Fact> read(Reading reading) {
        List<ReadSentence> sentences = clauses.read(reading);
        List<Fact> facts = new ArrayList<>(fees.read(reading, sentences));
        facts.addAll(claims.read(reading, sentences));
        facts.addAll(lists.read(reading, sentences));
        return facts;
    }
}
