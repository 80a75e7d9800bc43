package nianshen.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nianshen.doc.SourceSpan;
import nianshen.extract.outline.FactReader;
import nianshen.extract.outline.Heading;
import nianshen.extract.outline.Part;
import nianshen.extract.outline.PartTitles;
import nianshen.extract.outline.Passage;
import nianshen.extract.outline.ProseLine;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Fact;
import nianshen.facts.Section;
import nianshen.facts.Section.Content;
import nianshen.facts.Section.State;
import nianshen.template.Template.SectionSpec;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/** One {@link Section} for every part the format asks for, and one for every further part. */
public final class SectionReader implements FactReader {

    private static final int SUBSTANTIAL = 60;

    private final WordList nil;
    private final Lexicon lexicon;

    /** Tells empty parts by the words of a pack. */
    public SectionReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.nil = lexicon.list(ReadingList.EMPTY);
    }

    @Override
    public List<Fact> read(Reading reading) {
        List<Fact> sections = new ArrayList<>();
        List<Part> parts = reading.outline().parts();
        for (SectionSpec spec : reading.outline().template().sections()) {
            Optional<Part> part = parts.stream().filter(p -> p.number() == spec.number()).findFirst();
            sections.add(part.isPresent() ? present(reading, part.get(), parts.indexOf(part.get()) + 1)
                    : missing(reading, spec));
        }
        parts.stream().filter(p -> p.spec() == null)
                .forEach(p -> sections.add(present(reading, p, parts.indexOf(p) + 1)));
        return sections;
    }

    private Section present(Reading reading, Part part, int position) {
        ProseLine line = reading.outline().lines().get(part.line());
        Heading heading = line.heading();
        String found = found(line, part);
        SectionSpec spec = part.spec();
        SourceSpan span = line.paragraph().spanOf(0, Math.max(1, line.text().rawEnd(part.bodyAt())));
        boolean accepted = part.grade() == PartTitles.Grade.ACCEPTED && !found.strip().endsWith("）")
                && !found.strip().endsWith(")");
        return new Section(part.number(), reading.outline().key(part.number()), spec != null, spec == null ? null : spec.table(), spec != null && spec.fee(), spec != null && spec.nil(), spec == null ? found : spec.title(),
                State.PRESENT, found, heading.ordinal(), position, accepted, body(reading, part.number()),
                content(reading, part, found), divisions(reading, part.number()), length(reading, part.number()),
                line.text().printed(0, part.bodyAt()).strip(), span);
    }

    private static String found(ProseLine line, Part part) {
        Heading heading = line.heading();
        int end = heading.title().isEmpty() ? part.bodyAt()
                : Math.min(part.bodyAt(), heading.titleAt() + heading.title().length());
        return line.text().printed(heading.titleAt(), end).strip();
    }

    private static String body(Reading reading, int number) {
        List<Passage> passages = reading.outline().passages().stream().filter(p -> p.section() == number).toList();
        return passages.stream().skip(1).map(Passage::printed).collect(Collectors.joining("\n"));
    }

    private static int divisions(Reading reading, int number) {
        return (int) reading.outline().passages().stream().filter(p -> p.section() == number).skip(1)
                .filter(p -> p.heading() || Heading.of(p.plain()).kind() != Heading.Kind.BARE).count();
    }

    private static int length(Reading reading, int number) {
        return reading.outline().passages().stream().filter(p -> p.section() == number).skip(1)
                .mapToInt(p -> p.plain().length()).sum();
    }

    private Content content(Reading reading, Part part, String found) {
        if (part.spec() != null && reading.hasTable(part.spec().table())) {
            return Content.FILLED;
        }
        List<Sentence> sentences = reading.outline().body(part.number()).stream()
                .flatMap(p -> p.sentences().stream()).toList();
        if (sentences.isEmpty() && PartPictures.in(reading).containsKey(part.number())) {
            return Content.FILLED;
        }
        if (sentences.isEmpty()) {
            return nil.ending(nianshen.text.PlainText.plain(found)).isPresent() ? Content.NIL : Content.EMPTY;
        }
        return sentences.stream().allMatch(s -> nil.is(s.plain())) ? Content.NIL : Content.FILLED;
    }

    private Section missing(Reading reading, SectionSpec spec) {
        boolean lost = !reading.document().flaws().isEmpty() || reading.hasTable(spec.table()) || traces(reading, spec);
        return new Section(spec.number(), spec.key(), true, spec.table(), spec.fee(), spec.nil(), spec.title(), lost ? State.LOST : State.ABSENT, null, null, 0,
                false, "", lost ? Content.FILLED : Content.EMPTY, 0, 0, null, null);
    }

    /** Whether the part's own words stand somewhere else, so that only its heading is lost. */
    private boolean traces(Reading reading, SectionSpec spec) {
        if (spec.traces() == null) {
            return false;
        }
        WordList words = lexicon.list(spec.traces());
        List<Sentence> told = reading.outline().sentences().stream()
                .filter(s -> s.section() == before(reading, spec.number()) && words.in(s.plain())).toList();
        return told.stream().mapToInt(s -> s.plain().length()).sum() >= SUBSTANTIAL
                || spec.table() == null && spec.aspects().isEmpty() && !told.isEmpty();
    }

    /** The part found that stands before the missing one. */
    private static int before(Reading reading, int number) {
        return reading.outline().parts().stream().mapToInt(Part::number).filter(n -> n < number).max().orElse(0);
    }
}
