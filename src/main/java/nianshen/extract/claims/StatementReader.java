package nianshen.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.extract.outline.FactReader;
import nianshen.extract.outline.Heading;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.Passage;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Fact;
import nianshen.facts.Statement;
import nianshen.template.Template.AspectSpec;

/** The sentences of the prose, in order, for rules that look for words or for what stands together. */
public final class StatementReader implements FactReader {

    @Override
    public List<Fact> read(Reading reading) {
        Walk walk = new Walk(reading.outline());
        reading.outline().passages().forEach(walk::passage);
        return walk.statements;
    }

    /** A subhead with how it is numbered; those of one kind stand beside each other, of another below. */
    private record Subhead(Heading.Kind kind, String title) {
    }

    /** Goes down the passages and keeps in mind the subheads that hold. */
    private static final class Walk {

        private final Outline outline;
        private final List<Fact> statements = new ArrayList<>();
        private final List<Subhead> subheads = new ArrayList<>();
        private int section;
        private int paragraph;

        Walk(Outline outline) {
            this.outline = outline;
        }

        void passage(Passage passage) {
            boolean headsPart = passage.section() != section && passage.section() > 0;
            paragraph = passage.section() == section ? paragraph : 0;
            section = passage.section();
            if (headsPart) {
                subheads.clear();
                return;
            }
            paragraph += passage.opensParagraph() || paragraph == 0 ? 1 : 0;
            Heading heading = Heading.of(passage.plain());
            if (passage.heading()) {
                subheads.subList(level(heading.kind()), subheads.size()).clear();
            }
            passage.sentences().forEach(s -> statements.add(statement(s, passage)));
            if (passage.heading()) {
                subheads.add(new Subhead(heading.kind(), title(passage, heading)));
            }
        }

        /** How many of the subheads a new one stands below. */
        private int level(Heading.Kind kind) {
            int level = 0;
            while (level < subheads.size() && subheads.get(level).kind() != kind) {
                level++;
            }
            return level;
        }

        private Statement statement(Sentence sentence, Passage passage) {
            String under = subheads.isEmpty() ? null : subheads.stream().map(Subhead::title).collect(Collectors.joining("、"));
            return new Statement(outline.key(section), passage.heading(), under, paragraph, sentence.plain(), sentence.quote(), sentence.span());
        }

        /** As printed without its number, and by the aspects that it names. */
        private String title(Passage passage, Heading heading) {
            List<String> named = outline.subheads().stream().filter(s -> s.passage() == passage).map(Outline.Subhead::aspect).toList();
            Stream<String> aspects = outline.template().sections().stream().flatMap(s -> s.aspects().stream())
                    .filter(a -> named.contains(a.key())).map(AspectSpec::title);
            String title = passage.plain().substring(heading.titleAt()).replaceFirst("[。：；]$", "");
            return Stream.concat(Stream.of(title), aspects.filter(a -> !title.contains(a))).collect(Collectors.joining("、"));
        }
    }
}
