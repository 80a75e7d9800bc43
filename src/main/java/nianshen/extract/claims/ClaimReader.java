package nianshen.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nianshen.extract.numbers.ReadSentence;
import nianshen.extract.numbers.Understood;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.extract.prose.ClauseReader;
import nianshen.facts.Claim;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Fact;
import nianshen.facts.Subject;

/** Figures that prose claims and a table can be held against. */
final class ClaimReader {

    private final ClauseReader clauses;

    /** @param clauses knows all that prose may claim */
    ClaimReader(ClauseReader clauses) {
        this.clauses = clauses;
    }

    /** The claims, and the coverage of each subject. */
    List<Fact> read(Reading reading, List<ReadSentence> sentences) {
        List<Fact> facts = new ArrayList<>();
        sentences.forEach(s -> s.numbers().forEach(n -> facts.addAll(claims(s.sentence(), n, reading))));
        facts.addAll(coverage(facts));
        return facts;
    }

    /** What the number claims; one without an owner is kept too, as {@link Claim#UNREAD}. */
    private static List<Claim> claims(Sentence sentence, Understood n, Reading reading) {
        boolean unread = n.subjects().isEmpty() && n.value() != null;
        return (unread ? List.of(Claim.UNREAD) : n.subjects()).stream().filter(s -> !s.startsWith(FeeReader.PREFIX))
                .map(s -> new Claim(s, n.value(), n.unit(), unread ? Claim.Scope.OTHER : n.scope(), n.nil(), n.approximate(), n.inclusive(), n.proved(), n.unknown(),
                        reading.outline().key(sentence.section()), sentence.excerpt(n.start(), n.end()), sentence.quote(),
                        sentence.passage().span(sentence.from() + n.start(), sentence.from() + n.end()))).toList();
    }

    /** For every subject that there is: whether the prose says something of it that a table can be held against. */
    private List<Fact> coverage(List<Fact> claims) {
        Set<String> comparable = claims.stream().map(Claim.class::cast).filter(Claim::comparable).map(Claim::subject).collect(Collectors.toSet());
        List<Fact> coverage = new ArrayList<>();
        for (String subject : new TreeSet<>(clauses.subjects())) {
            boolean told = comparable.contains(subject);
            if (!subject.startsWith(FeeReader.PREFIX)) {
                coverage.add(new Coverage(Subject.CLAIM.of(subject), told ? State.READ : State.NONE, told ? null : "正文没有可与表格比对的说法"));
            }
        }
        return coverage;
    }
}
