package nianshen.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.pack.Nearest;

/**
 * What words of a list may stand for, and what some must: a meaning that nobody asks for would never be noticed, and
 * one that is asked for and has no words would never be found.
 *
 * @param list  name of the list
 * @param asked meanings for each of which there must be a word
 * @param known all meanings that there may be; empty where any will do
 * @param meant whether every word must stand for something
 */
record Meanings(String list, List<String> asked, List<String> known, boolean meant) {

    /**
     * What is wrong with an entry or with the list.
     *
     * @param entry the entry, null where it is of the list
     */
    record Fault(WordList.Entry entry, String message) {
    }

    /** Of all lists that the program asks for meanings, beside these frames. */
    static List<Meanings> all(List<Frame> frames) {
        Stream<Meanings> kinds = WordKind.listed().stream().filter(k -> !k.senses().isEmpty()).map(k -> new Meanings(k.file(), k.senses(), known(k, frames), k.meant()));
        Stream<Meanings> lists = Stream.of(ReadingList.values()).filter(l -> !l.senses().isEmpty())
                .map(l -> new Meanings(l.file(), l.senses(), l.open() ? List.of() : l.senses(), false));
        return Stream.concat(kinds, lists).toList();
    }

    /** Of the list of that name, frames left out: what words of it are asked for. */
    static Optional<Meanings> of(String list) {
        return all(List.of()).stream().filter(m -> m.list.equals(list)).findFirst();
    }

    private static List<String> known(WordKind kind, List<Frame> frames) {
        Set<String> known = new LinkedHashSet<>(kind.senses());
        if (kind.framed()) {
            frames.forEach(f -> known.addAll(kind == WordKind.NOUN ? Set.of(f.noun()) : f.deeds()));
        }
        return List.copyOf(known);
    }

    /** All that is wrong with the words. */
    List<Fault> faults(WordList words) {
        List<WordList.Entry> strays = words.entries().stream().filter(this::stray).toList();
        List<Fault> faults = new ArrayList<>(strays.stream().map(e -> new Fault(e, strange(e))).toList());
        lost(words).forEach(sense -> faults.add(new Fault(null, lost(sense, strays))));
        return faults;
    }

    /** The meanings that are asked for and have no word. */
    List<String> lost(WordList words) {
        List<String> given = words.values();
        return words.isEmpty() ? List.of() : asked.stream().filter(s -> !given.contains(s)).toList();
    }

    private boolean stray(WordList.Entry entry) {
        return entry.value() == null ? meant : !known.isEmpty() && !known.contains(entry.value());
    }

    private String strange(WordList.Entry entry) {
        String sense = entry.value();
        String word = entry.phrase() == null ? "" : "“" + entry.phrase() + "”";
        String said = word.isEmpty() ? "含义“" + sense + "”无人使用" : word + "的含义“" + sense + "”无人使用";
        return (sense == null ? word + "没有写明含义" : said) + "，应为 " + String.join("、", known) + " 之一"
                + (telling(sense) ? Nearest.hint(sense, known) : "");
    }

    private static String lost(String sense, List<WordList.Entry> strays) {
        Set<String> written = strays.stream().map(WordList.Entry::value).filter(Meanings::telling).collect(Collectors.toSet());
        String near = Optional.of(sense).filter(Meanings::telling).flatMap(s -> Nearest.of(s, written)).map(w -> "，表中写的是“" + w + "”，是否想写“" + sense + "”").orElse("");
        return none(sense) + near + RequiredLists.LOST;
    }

    /** Whether it is long enough for another to be told near to it. */
    private static boolean telling(String sense) {
        return sense != null && sense.length() > 1;
    }

    /** {@code 没有词语的含义为“…”}. */
    static String none(String sense) {
        return "没有词语的含义为“" + sense + "”";
    }
}
