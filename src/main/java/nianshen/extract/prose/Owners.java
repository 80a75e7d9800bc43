package nianshen.extract.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.words.Frame;

/** Finds in the frames what a noun and what was done with it make. */
record Owners(List<Frame> frames) {

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
        return frames.stream().filter(f -> f.noun().equals(noun) && f.deeds().equals(deeds)).findFirst();
    }

    /** Whether any frame is of a noun, verb or result of that sense. */
    boolean knows(String sense) {
        return frames.stream().anyMatch(f -> f.noun().equals(sense) || f.deeds().contains(sense));
    }

    /** Whether the verb or result goes with requests alone, so that nothing that came between can be meant. */
    boolean ofRequests(String deed) {
        List<String> nouns = frames.stream().filter(u -> u.deeds().contains(deed)).map(Frame::noun).toList();
        return nouns.contains(Discourse.REQUEST) && nouns.stream().allMatch(Discourse.OF_DISCLOSURE::contains);
    }

    /** What the frames count, each once. */
    static List<String> subjects(List<Frame> frames) {
        return frames.stream().flatMap(f -> f.subjects().stream()).distinct().toList();
    }

    /** All that prose may claim. */
    Set<String> subjects() {
        return frames.stream().flatMap(f -> f.subjects().stream()).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
