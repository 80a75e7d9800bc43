package nianshen.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Many things looked for in one go, word lists or entries of one: tells which of them may be found in a text, since most sentences hold
 * words of few. Immutable.
 */
public final class Sieve<T> {

    /** A word of which every match of a thing holds one. */
    private record Needle(String word, int thing) {
    }

    private final List<T> things;
    private final Starts starts;
    private final Map<Character, List<Needle>> needles = new HashMap<>();
    /** Things of which it cannot be told. */
    private final BitSet always = new BitSet();

    /**
     * A sieve for these things.
     *
     * @param telling words of which every text holds one in which the thing is found; empty where that cannot be told
     */
    Sieve(List<T> things, Function<T, Optional<List<String>>> telling) {
        this.things = List.copyOf(things);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            Optional<List<String>> told = telling.apply(things.get(i));
            always.set(i, told.isEmpty());
            for (String word : told.orElse(List.of())) {
                words.add(word);
                needles.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(new Needle(word, i));
            }
        }
        this.starts = new Starts(words);
    }

    /** A sieve for these lists. */
    public static Sieve<WordList> of(List<WordList> lists) {
        return new Sieve<>(lists, WordList::telling);
    }

    /** The things that may be found in the plain text, in their order; all others are not in it. */
    public List<T> in(String plain) {
        int start = starts.next(plain, 0);
        if (start == plain.length() && always.isEmpty()) {
            return List.of();
        }
        BitSet found = (BitSet) always.clone();
        for (int i = start; i < plain.length(); i = starts.next(plain, i + 1)) {
            for (Needle needle : needles.getOrDefault(plain.charAt(i), List.of())) {
                if (!found.get(needle.thing()) && plain.startsWith(needle.word(), i)) {
                    found.set(needle.thing());
                }
            }
        }
        List<T> in = new ArrayList<>();
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            in.add(things.get(i));
        }
        return in;
    }
}
