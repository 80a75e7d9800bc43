package nianshen.extract.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.doc.SourceSpan;
import nianshen.extract.outline.FactReader;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.Outline.Subhead;
import nianshen.extract.outline.Reading;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Aspect;
import nianshen.facts.Fact;
import nianshen.template.Catalogue;
import nianshen.template.Template;
import nianshen.template.Template.AspectSpec;
import nianshen.template.Template.SectionSpec;
import nianshen.text.PlainText;
import nianshen.words.Lexicon;
import nianshen.words.WordList;

/** The aspects the format asks for: whether each has a subhead, and whether the prose speaks of it at all. */
public final class AspectReader implements FactReader {

    /** So many titles of parts or aspects in one sentence are a list of them. */
    private static final int LISTED = 3;

    private final Lexicon lexicon;
    /** What calls aspects in a row, of each part in order, by format. */
    private final Map<String, List<Pattern>> rolls;

    /** Finds aspects of the formats by the words of a pack. */
    public AspectReader(Catalogue catalogue, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.rolls = catalogue.templates().stream().collect(Collectors.toMap(Template::id, t -> t.sections().stream().map(s -> roll(s.aspects())).toList()));
    }

    @Override
    public List<Fact> read(Reading reading) {
        List<Fact> aspects = new ArrayList<>();
        Template format = reading.outline().template();
        for (int i = 0; i < format.sections().size(); i++) {
            SectionSpec part = format.sections().get(i);
            Pattern roll = rolls.get(format.id()).get(i);
            part.aspects().forEach(a -> aspects.add(aspect(reading.outline(), part.number(), a, roll)));
        }
        return aspects;
    }

    /** Names of aspects called in a row, which tells nothing of any: 从主动公开、依申请公开、监督保障等方面. */
    private static Pattern roll(List<AspectSpec> aspects) {
        String name = aspects.stream().flatMap(a -> a.titles().stream()).map(PlainText::plain)
                .sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile(name + "(?:[^，。；、]{0,4}[、和及与][^，。；、]{0,2}" + name + "){" + (LISTED - 1) + ",}");
    }

    private Aspect aspect(Outline outline, int section, AspectSpec spec, Pattern roll) {
        Optional<Subhead> subhead = outline.subheads().stream().filter(s -> s.aspect().equals(spec.key())).findFirst();
        Optional<Sentence> spoken = spoken(outline, section, spec, subhead.isPresent(), roll);
        String quote = subhead.map(s -> s.passage().printed()).or(() -> spoken.map(Sentence::quote)).orElse(null);
        SourceSpan span = subhead.map(s -> s.passage().span(0, s.passage().plain().length()))
                .or(() -> spoken.map(Sentence::span)).orElse(null);
        return new Aspect(spec.key(), spec.title(), subhead.isPresent(), spoken.isPresent(), quote, span);
    }

    /**
     * Text under its own subhead counts whatever it says; elsewhere the aspect's words must be spoken, be it in another
     * part that tells of the year's work. A list of the report's parts is no content.
     */
    private Optional<Sentence> spoken(Outline outline, int section, AspectSpec spec, boolean headed, Pattern roll) {
        WordList words = lexicon.list(spec.words());
        return outline.sentences().stream().filter(s -> s.section() == section || tellsOfWork(outline, s.section()))
                .filter(s -> headed && under(outline, s, spec) || words.in(s.plain()) && words.in(roll.matcher(s.plain()).replaceAll("")) && !listsParts(outline, s)).findFirst();
    }

    /** The parts with tables and those that the format does not know. */
    private static boolean tellsOfWork(Outline outline, int section) {
        List<SectionSpec> due = outline.template().sections();
        return section > due.size() || section > 0 && due.get(section - 1).table() != null;
    }

    private static boolean listsParts(Outline outline, Sentence sentence) {
        return outline.template().sections().stream().filter(s -> sentence.plain().contains(s.title())).count() >= LISTED;
    }

    private static boolean under(Outline outline, Sentence sentence, AspectSpec spec) {
        String aspect = sentence.passage().aspect();
        return aspect != null && (aspect.equals(spec.key()) || shares(outline, aspect, spec.key()));
    }

    /** Whether one subhead names both aspects. */
    private static boolean shares(Outline outline, String first, String second) {
        return outline.subheads().stream().filter(s -> s.aspect().equals(second)).anyMatch(s -> outline.subheads()
                .stream().anyMatch(o -> o.aspect().equals(first) && o.passage() == s.passage()));
    }
}
