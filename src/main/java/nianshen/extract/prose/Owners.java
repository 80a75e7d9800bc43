package nianshen.extract.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.extract.numbers.Understood;
import nianshen.words.Frame;
import nianshen.words.Sense.Noun;

/** Finds in the frames what a noun and what was done with it make. */
final class Owners {

    /** What is looked up in the frames, worked out once: every sentence asks for it many times. */
    private final Map<String, Map<Set<String>, Frame>> byNoun = new HashMap<>();
    private final Map<String, Set<String>> nounsOfDeeds = new HashMap<>();
    private final Set<String> subjects;

    Owners(List<Frame> frames) {
        for (Frame frame : frames) {
            byNoun.computeIfAbsent(frame.noun(), n -> new HashMap<>()).putIfAbsent(frame.deeds(), frame);
            frame.deeds().forEach(deed -> nounsOfDeeds.computeIfAbsent(deed, d -> new HashSet<>()).add(frame.noun()));
        }
        this.subjects = frames.stream().flatMap(f -> f.subjects().stream()).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The frames of a noun with all these deeds together, else with each of them; none where one of them fits no frame. */
    List<Frame> of(String noun, Set<String> deeds) {
        List<Frame> whole = together(noun, deeds);
        if (!whole.isEmpty() || deeds.isEmpty()) {
            return whole;
        }
        List<Optional<Frame>> each = deeds.stream().map(d -> exact(noun, Set.of(d))).toList();
        return each.stream().allMatch(Optional::isPresent) ? each.stream().map(Optional::get).toList() : List.of();
    }

    /** The frame of a noun with all these deeds as one. */
    List<Frame> together(String noun, Set<String> deeds) {
        return exact(noun, deeds).stream().toList();
    }

    private Optional<Frame> exact(String noun, Set<String> deeds) {
        return Optional.ofNullable(byNoun.getOrDefault(noun, Map.of()).get(deeds));
    }

    /** Whether any frame is of a noun, verb or result of that sense. */
    boolean knows(String sense) {
        return byNoun.containsKey(sense) || nounsOfDeeds.containsKey(sense);
    }

    /** Whether the verb or result goes with requests alone, so that nothing that came between can be meant. */
    boolean ofRequests(String deed) {
        Set<String> nouns = nounsOfDeeds.getOrDefault(deed, Set.of());
        return nouns.contains(Noun.REQUEST) && Understood.OF_DISCLOSURE.containsAll(nouns);
    }

    /** What the frames count, each once. */
    static List<String> subjects(List<Frame> frames) {
        return frames.stream().flatMap(f -> f.subjects().stream()).distinct().toList();
    }

    /** All that prose may claim. */
    Set<String> subjects() {
        return subjects;
    }
}
