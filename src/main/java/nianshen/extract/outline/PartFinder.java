package nianshen.extract.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.extract.outline.Heading.Kind;
import nianshen.extract.outline.PartTitles.Grade;
import nianshen.extract.outline.PartTitles.Match;
import nianshen.template.Template.SectionSpec;

/**
 * Chooses the headings of the report's parts among lines that look like headings. A part may hold a numbered list of
 * its own, tables have rows numbered like parts, and headings may be misworded or misnumbered: so each line that
 * could be a part's heading is weighed, and each part gets its weightiest line.
 */
final class PartFinder {

    private record Candidate(int line, Match match, int weight, int bodyAt) {
    }

    private final List<ProseLine> lines;
    private final PartTitles titles;
    private final Set<Integer> nested = new HashSet<>();

    PartFinder(List<ProseLine> lines, PartTitles titles) {
        this.lines = lines;
        this.titles = titles;
    }

    /** The parts in the order in which they stand. */
    List<Part> find() {
        Map<Integer, Candidate> best = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            candidate(i).ifPresent(c -> best.merge(c.match().part().number(), c,
                    (a, b) -> b.weight() >= a.weight() ? b : a));
        }
        List<Part> parts = new ArrayList<>();
        best.forEach((number, c) -> parts.add(new Part(c.line(), c.match().part(), number, c.match().grade(),
                c.bodyAt())));
        parts.sort(Comparator.comparingInt(Part::line));
        return withFurther(parts);
    }

    private Optional<Candidate> candidate(int index) {
        ProseLine line = lines.get(index);
        Heading heading = line.heading();
        String words = line.plain().substring(heading.titleAt());
        if (heading.kind() == Kind.SUB || heading.kind() == Kind.LISTED || words.isEmpty() || heading.kind() != Kind.BARE && titles.isRowLabel(words)) {
            return Optional.empty();
        }
        Optional<Match> match = match(heading, words);
        return match.map(m -> new Candidate(index, m, weight(line, m), bodyAt(line, m)))
                .filter(c -> c.weight() >= 4);
    }

    private Optional<Match> match(Heading heading, String words) {
        if (heading.kind() == Kind.BARE) {
            return heading.title().isEmpty() ? Optional.empty() : titles.exact(heading.title());
        }
        return heading.title().isEmpty() ? titles.beginning(words) : titles.match(heading.title());
    }

    /** Words count most; the number, the way of numbering and the source's own markup must bear them out. */
    private static int weight(ProseLine line, Match match) {
        Heading heading = line.heading();
        int words = switch (match.grade()) {
            case ACCEPTED -> 4;
            case KNOWN -> 2;
            default -> 1;
        };
        int number = heading.number() == match.part().number() ? 3 : 0;
        int shape = heading.kind() == Kind.PART ? 1 : 0;
        int markup = line.paragraph().level() > 0 ? 1 : 0;
        return words + number + shape + markup;
    }

    /** Where running text begins: behind the end mark, or behind the title itself where no mark parts them. */
    private static int bodyAt(ProseLine line, Match match) {
        Heading heading = line.heading();
        boolean runsOn = heading.title().isEmpty();
        return runsOn ? heading.titleAt() + match.length() : heading.bodyAt();
    }

    /**
     * Adds parts whose headings are misworded, and behind the first known part such as the format does not know:
     * numbered like parts, on from the part before, and short.
     */
    private List<Part> withFurther(List<Part> known) {
        if (known.isEmpty()) {
            return known;
        }
        markNested(known);
        List<Part> all = new ArrayList<>(known);
        int number = titles.template().sections().size();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            if (known.stream().noneMatch(p -> p.line() == at) && further(i)) {
                Optional<SectionSpec> wrong = misworded(i, all);
                if (wrong.isEmpty() && i < known.get(0).line()) {
                    continue;
                }
                all.add(new Part(i, wrong.orElse(null), wrong.map(SectionSpec::number).orElse(number + 1), Grade.NONE,
                        lines.get(i).heading().bodyAt()));
                number += wrong.isPresent() ? 0 : 1;
            }
        }
        all.sort(Comparator.comparingInt(Part::line));
        return all;
    }

    /** Lists that begin anew with 一、 inside a part belong to that part, up to the next known part. */
    private void markNested(List<Part> known) {
        Set<Integer> chosen = new HashSet<>(known.stream().map(Part::line).toList());
        int expected = -1;
        for (int i = known.get(0).line() + 1; i < lines.size(); i++) {
            Heading heading = lines.get(i).heading();
            if (chosen.contains(i)) {
                expected = -1;
            } else if (heading.kind() == Kind.PART && (heading.number() == 1 || heading.number() == expected)) {
                nested.add(i);
                expected = heading.number() + 1;
            }
        }
    }

    private boolean further(int index) {
        Heading heading = lines.get(index).heading();
        return heading.kind() == Kind.PART && !nested.contains(index) && heading.title().length() >= 2
                && heading.title().length() <= 30 && heading.title().indexOf('，') < 0
                && (titles.numbered(heading.number(), heading.title()).isPresent()
                        || !titles.isRowLabel(lines.get(index).plain().substring(heading.titleAt())));
    }

    /** A part of the format that still has no heading and that this one resembles, by its words or its number and place. */
    private Optional<SectionSpec> misworded(int index, List<Part> found) {
        Heading heading = lines.get(index).heading();
        return Stream.of(titles.match(heading.title()), titles.numbered(heading.number(), heading.title())).flatMap(Optional::stream)
                .filter(m -> found.stream().noneMatch(f -> f.number() == m.part().number()))
                .filter(m -> m.grade() != Grade.SIMILAR || between(index, m.part().number(), found)).map(Match::part).findFirst();
    }

    private static boolean between(int index, int number, List<Part> found) {
        return found.stream().filter(p -> p.spec() != null)
                .allMatch(p -> p.number() < number == p.line() < index);
    }
}
