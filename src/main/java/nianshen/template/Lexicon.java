package nianshen.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the rules folder ({@code rules/words}): lists for reading reports, lists of which rules want to hear
 * every mention ({@code rules/words/mentions}), and the phrases by which prose claims figures. Immutable; shared by
 * threads.
 */
public final class Lexicon {

    private final Map<String, WordList> lists;
    private final List<WordList> mentioned;
    private final List<ClaimPattern> claims;

    Lexicon(Map<String, WordList> lists, List<WordList> mentioned, List<ClaimPattern> claims) {
        this.lists = Map.copyOf(lists);
        this.mentioned = List.copyOf(mentioned);
        this.claims = List.copyOf(claims);
    }

    /**
     * Loads and compiles every list of the folder.
     *
     * @throws DataException naming file and line of everything that is not as it must be
     */
    public static Lexicon load(Path wordsDir) throws DataException {
        return new LexiconReader(wordsDir).read();
    }

    /** The list of that name; an empty one where there is no such file, which then simply finds nothing. */
    public WordList list(String name) {
        WordList list = lists.get(name);
        return list == null ? new WordList(name, List.of()) : list;
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
        return mentioned;
    }

    /** The phrases that claim figures, those that go first in front. */
    public List<ClaimPattern> claims() {
        return claims;
    }
}
