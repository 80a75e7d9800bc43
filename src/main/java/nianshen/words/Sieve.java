package nianshen.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many lists looked for in one go: tells which of them may have something in a text, since most sentences hold words of few.
 * Immutable.
 */
public final class Sieve {

    /** A word of which every match of some entry of a list holds one. */
    private record Needle(String word, int list) {
    }

    private final List<WordList> lists;
    private final Starts starts;
    private final Map<Character, List<Needle>> needles = new HashMap<>();
    /** Lists of which it cannot be told. */
    private final BitSet always = new BitSet();

    /** A sieve for these lists. */
    public Sieve(List<WordList> lists) {
        this.lists = List.copyOf(lists);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            always.set(i, lists.get(i).telling().isEmpty());
            for (String word : lists.get(i).telling().orElse(List.of())) {
                words.add(word);
                needles.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(new Needle(word, i));
            }
        }
        this.starts = new Starts(words);
    }

    /** The lists that may have something in the plain text, in their order; all others have nothing. */
    public List<WordList> lists(String plain) {
        BitSet found = (BitSet) always.clone();
        for (int i = starts.next(plain, 0); i < plain.length(); i = starts.next(plain, i + 1)) {
            for (Needle needle : needles.getOrDefault(plain.charAt(i), List.of())) {
                if (!found.get(needle.list()) && plain.startsWith(needle.word(), i)) {
                    found.set(needle.list());
                }
            }
        }
        return found.stream().mapToObj(lists::get).toList();
    }
}
