package nianshen.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianshen.extract.outline.FactReader;
import nianshen.extract.outline.Heading;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.Passage;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Fact;
import nianshen.facts.Mention;
import nianshen.template.Template.SectionSpec;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/**
 * Tells problems from measures in the part that reports both, by what they stand under: a subhead (（二）改进情况), the lead-in
 * of a list (主要有以下问题：). What stands there counts as mentioned whatever its words are. Finds the items of the lists
 * of either.
 */
public final class MatterReader implements FactReader {

    private static final String PROBLEM = "问题";
    private static final String MEASURE = "改进";
    private static final int LONGEST_LEAD = 40;
    private static final int LONGEST_HEAD = 16;
    /** Where a subhead runs on into its text, so many letters are taken for it. */
    private static final int SHORTEST_HEAD = 8;
    private static final Pattern BOTH = Pattern.compile("[及和与、].{0,4}");

    private final WordList problems;
    private final WordList measures;

    /** Tells problems and measures by the words of a pack. */
    public MatterReader(Lexicon lexicon) {
        this.problems = lexicon.list(ReadingList.PROBLEM_LEADS);
        this.measures = lexicon.list(ReadingList.MEASURE_LEADS);
    }

    @Override
    public List<Fact> read(Reading reading) {
        Walk walk = new Walk(reading.outline());
        for (SectionSpec part : reading.outline().template().sections()) {
            if (problems.in(part.title()) && measures.in(part.title())) {
                walk.part(part.number());
                walk.found.addAll(walk.lists.found());
            }
        }
        return walk.found;
    }

    /** What a heading or lead-in announces: problems, measures, or null for neither or both. */
    private String announced(String plain) {
        Optional<WordList.Hit> problem = problems.last(plain);
        Optional<WordList.Hit> measure = measures.last(plain);
        if (problem.isEmpty() || measure.isEmpty()) {
            return problem.map(h -> PROBLEM).or(() -> measure.map(h -> MEASURE)).orElse(null);
        }
        if (problem.get().end() > measure.get().end()) {
            return PROBLEM;
        }
        return BOTH.matcher(plain.substring(problem.get().end(), measure.get().start())).matches() ? null : MEASURE;
    }

    /** Goes down the part and keeps in mind what was last announced. */
    private final class Walk {

        private final Outline outline;
        private final List<Fact> found = new ArrayList<>();
        private String matter;
        private Heading.Kind kind;
        private ListReader lists;
        /** The sentence before. */
        private String before;

        Walk(Outline outline) {
            this.outline = outline;
        }

        void part(int number) {
            announce(null);
            lists = new ListReader(outline.key(number));
            before = "";
            outline.passages().stream().filter(p -> p.section() == number).skip(1).forEach(this::passage);
        }

        private void passage(Passage passage) {
            if (passage.heading()) {
                heading(passage);
            } else {
                passage.sentences().forEach(this::sentence);
            }
        }

        private void heading(Passage passage) {
            String announced = announced(passage.plain());
            Heading.Kind own = Heading.of(passage.plain()).kind();
            if (announced != null) {
                announce(announced);
                kind = own;
            } else if (own == kind) {
                announce(null);
            } else {
                passage.sentences().forEach(this::add);
            }
        }

        private void sentence(Sentence sentence) {
            String plain = sentence.plain();
            Heading shape = Heading.of(plain);
            int lead = plain.indexOf('：');
            boolean led = lead >= 0 && lead <= LONGEST_LEAD;
            boolean head = !led && shape.bodyAt() >= plain.length() && shape.title().length() <= LONGEST_HEAD
                    && shape.title().indexOf('，') < 0;
            String announced = led || head ? announced(led ? plain.substring(0, lead) : shape.title()) : null;
            if (announced != null) {
                announce(announced);
            } else if (shape.kind() == kind && kind != Heading.Kind.BARE) {
                announce(announced(plain.substring(0, Math.min(plain.length(), shape.titleAt() + SHORTEST_HEAD))));
            }
            if (announced == null || led && lead + 1 < plain.length()) {
                add(sentence);
            }
        }

        private void add(Sentence sentence) {
            if (matter != null) {
                found.add(new Mention(matter, sentence.quote(), outline.key(sentence.section()), false, sentence.quote(),
                        sentence.span()));
            }
            String lead = lists.lead(sentence, before);
            Optional.ofNullable(lead).map(l -> announced(l.substring(Math.max(0, l.length() - LONGEST_LEAD)))).ifPresent(lists::of);
            lists.read(sentence);
            before = sentence.plain();
        }

        private void announce(String announced) {
            matter = announced;
            if (lists != null) {
                lists.of(announced);
            }
        }
    }
}
