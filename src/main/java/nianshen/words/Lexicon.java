package nianshen.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.pack.Recent;

/**
 * The words of the rules folder ({@code rules/words}): lists for reading reports, lists of which rules want to hear
 * every mention ({@code rules/words/mentions}), and the frames by which prose is understood. Immutable; shared by
 * threads.
 */
public final class Lexicon {

    private static final Recent<Lexicon> READ = new Recent<>(f -> f.startsWith(LexiconReader.FOLDER));
    private final Map<String, WordList> lists;
    private final List<String> mentioned;
    private final List<String> corrections;
    private final List<Frame> frames;
    private final EntryReader entries;

    /**
     * @param mentioned   names of the lists of which rules want to hear every mention
     * @param corrections names of the lists of words with what should stand for them
     */
    Lexicon(Map<String, WordList> lists, List<String> mentioned, List<String> corrections, List<Frame> frames, EntryReader entries) {
        this.lists = Map.copyOf(lists);
        this.mentioned = List.copyOf(mentioned);
        this.corrections = List.copyOf(corrections);
        this.frames = List.copyOf(frames);
        this.entries = entries;
    }

    /**
     * Loads and compiles every list of a pack.
     *
     * @throws DataException naming file and line of everything that is not as it must be
     */
    public static Lexicon load(PackFiles files) throws DataException {
        return READ.of(files, () -> new LexiconReader(files).read());
    }

    /** A list that every report is read by. */
    public WordList list(ReadingList list) {
        return lists.get(list.file());
    }

    /** The list of that name; an empty one where there is no such file, which then simply finds nothing. */
    public WordList list(String name) {
        WordList list = lists.get(name);
        return list == null ? new WordList(name, List.of()) : list;
    }

    /** Where the list lies in a pack. */
    public static String place(ReadingList list) {
        return LexiconReader.FOLDER + list.file() + LexiconReader.LIST;
    }

    /** Whether there is a list of that name. */
    public boolean has(String name) {
        return lists.containsKey(name);
    }

    /** The names of all lists. */
    public Set<String> names() {
        return lists.keySet();
    }

    /** The lists of which rules want to hear every mention, by name. */
    public List<WordList> mentioned() {
        return mentioned.stream().map(lists::get).toList();
    }

    /** The lists of words with what should stand for them, by name. */
    public List<WordList> corrections() {
        return corrections.stream().map(lists::get).toList();
    }

    /**
     * The same with one entry more in a list that there is.
     *
     * @param entry as a line of the list's file would have it
     * @throws IllegalArgumentException with a Chinese message where the entry is not as it must be
     */
    public Lexicon plus(String list, String entry) {
        return with(corrections.contains(list) ? corrected(list(list), entry) : list(list).plus(entries.read(list, entry)));
    }

    /**
     * Whether a list holds the entry, standing for the same.
     *
     * @throws IllegalArgumentException with a Chinese message where the entry is not as it must be
     */
    public boolean holds(String list, String entry) {
        WordList.Entry asked = entries.read(list, entry);
        return list(list).entries().stream().anyMatch(e -> e.named(asked) && Objects.equals(e.value(), asked.value()));
    }

    private WordList corrected(WordList list, String entry) {
        WordList.Entry more = entries.correction(list.name(), entry);
        if (list.idle(more)) {
            throw new IllegalArgumentException(EntryReader.idle(entry));
        }
        return list.with(more);
    }

    /**
     * The same without an entry of a list.
     *
     * @param entry as it stands in the list's file; what stands behind {@code =>} may be left out
     * @throws IllegalArgumentException with a Chinese message where there is no such entry, or where without it nothing
     *                                  would give any more what reports are read by
     */
    public Lexicon minus(String list, String entry) {
        WordList without = list(list).minus(entries.read(list, entry));
        if (without == list(list)) {
            throw new IllegalArgumentException("词表“" + list + "”中没有“" + entry + "”");
        }
        refuseLoss(list(list), without);
        return with(without);
    }

    private static void refuseLoss(WordList before, WordList without) {
        if (without.isEmpty() && LexiconReader.required().contains(without.name())) {
            throw new IllegalArgumentException("词表“" + without.name() + "”中没有别的词语，不能删去" + RequiredLists.LOST);
        }
        Meanings.of(without.name()).ifPresent(m -> m.lost(without).stream().filter(before.values()::contains).findFirst().ifPresent(sense -> {
            throw new IllegalArgumentException("词表“" + without.name() + "”中" + Meanings.none(sense) + "，不能都删去" + RequiredLists.LOST);
        }));
    }

    private Lexicon with(WordList list) {
        Map<String, WordList> others = new HashMap<>(lists);
        others.put(list.name(), list);
        return new Lexicon(others, mentioned, corrections, frames, entries);
    }

    /** What nouns and verbs of clauses make. */
    public List<Frame> frames() {
        return frames;
    }
}
