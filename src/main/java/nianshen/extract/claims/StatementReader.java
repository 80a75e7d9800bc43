package nianshen.extract.claims;

import java.util.ArrayList;
import java.util.List;
import nianshen.extract.outline.FactReader;
import nianshen.extract.outline.Passage;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Fact;
import nianshen.facts.Statement;

/** The sentences of the prose, in order, for rules that look for words or for what stands together. */
public final class StatementReader implements FactReader {

    @Override
    public List<Fact> read(Reading reading) {
        List<Fact> statements = new ArrayList<>();
        int section = 0;
        for (Passage passage : reading.outline().passages()) {
            boolean headsPart = passage.section() != section && passage.section() > 0;
            section = passage.section();
            for (Sentence sentence : headsPart ? List.<Sentence>of() : passage.sentences()) {
                statements.add(new Statement(reading.outline().key(section), passage.heading(), sentence.plain(), sentence.quote(), sentence.span()));
            }
        }
        return statements;
    }
}
