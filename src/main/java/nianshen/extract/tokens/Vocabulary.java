package nianshen.extract.tokens;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nianshen.words.Frame;
import nianshen.words.Lexicon;
import nianshen.words.WordKind;
import nianshen.words.WordList;

/** The words by which clauses are read, to be looked up at a place of a text, and the frames. Immutable. */
public final class Vocabulary {

    /** A word and what it stands for. */
    record Meaning(WordKind kind, String sense) {
    }

    /**
     * A word at a place of a text.
     *
     * @param end   where it ends
     * @param sense what it stands for
     */
    record Word(int end, String sense) {
    }

    /**
     * What words go on with: the next characters in order, each with what it leads to. After most of them only one comes, of
     * which no lists are kept.
     */
    private static final class Node {

        private static final char[] NONE = {};
        private char sign;
        private Node only;
        private char[] signs = NONE;
        private Node[] next;
        private Meaning meaning;

        Node next(char wanted) {
            if (signs == NONE) {
                return sign == wanted ? only : null;
            }
            int at = Arrays.binarySearch(signs, wanted);
            return at < 0 ? null : next[at];
        }

        Node add(char more) {
            Node known = next(more);
            if (known != null) {
                return known;
            }
            Node added = new Node();
            if (only == null) {
                sign = more;
                only = added;
                return added;
            }
            if (signs == NONE) {
                signs = new char[] {sign};
                next = new Node[] {only};
            }
            int at = -Arrays.binarySearch(signs, more) - 1;
            signs = new StringBuilder().append(signs).insert(at, more).toString().toCharArray();
            Node[] all = Arrays.copyOf(next, next.length + 1);
            System.arraycopy(next, at, all, at + 1, next.length - at);
            all[at] = added;
            next = all;
            return added;
        }
    }

    /** As many as packs are compared with each other at a time. */
    private static final int MOST = 4;
    /** Those made lately, which take longer to make than a report to read: packs that differ in other things are read by the same words. */
    private static final Deque<Made> LATELY = new ArrayDeque<>();

    /** A vocabulary and the lists it was made of, which never change. */
    private record Made(List<WordList> lists, List<Frame> frames, Vocabulary vocabulary) {
    }

    /** What each character may begin; at its own number, for most of a text begins nothing. */
    private final Node[] roots = new Node[Character.MAX_VALUE + 1];
    private final List<Frame> frames;

    /** The vocabulary of the lists for reading clauses, made now or before. */
    public static Vocabulary of(Lexicon lexicon) {
        List<WordList> lists = WordKind.listed().stream().map(kind -> lexicon.list(kind.file())).toList();
        synchronized (LATELY) {
            Made made = LATELY.stream().filter(m -> m.lists().equals(lists) && m.frames().equals(lexicon.frames())).findFirst()
                    .orElseGet(() -> new Made(lists, lexicon.frames(), new Vocabulary(lexicon)));
            LATELY.remove(made);
            LATELY.addFirst(made);
            if (LATELY.size() > MOST) {
                LATELY.removeLast();
            }
            return made.vocabulary();
        }
    }

    private Vocabulary(Lexicon lexicon) {
        this.frames = lexicon.frames();
        WordKind.listed().forEach(kind -> lexicon.list(kind.file()).meanings().forEach((entry, sense) -> {
            Meaning meaning = new Meaning(kind, sense == null ? "" : sense);
            Variants.of(entry).stream().filter(word -> !word.isEmpty()).forEach(word -> add(word, meaning));
        }));
    }

    private void add(String word, Meaning meaning) {
        char first = word.charAt(0);
        roots[first] = roots[first] == null ? new Node() : roots[first];
        Node node = roots[first];
        for (int i = 1; i < word.length(); i++) {
            node = node.add(word.charAt(i));
        }
        node.meaning = node.meaning == null ? meaning : node.meaning;
    }

    /** Hears of a word: where it ends, and what it means. */
    @FunctionalInterface
    interface Heard {
        void word(int end, Meaning meaning);
    }

    /** Tells every word that begins at that place. */
    void wordsAt(String plain, int from, Heard heard) {
        Node node = roots[plain.charAt(from)];
        for (int end = from + 1; node != null; end++) {
            if (node.meaning != null) {
                heard.word(end, node.meaning);
            }
            node = end < plain.length() ? node.next(plain.charAt(end)) : null;
        }
    }

    /** The longest word of the kind that begins at that place; nothing where none does. */
    Optional<Word> longest(String plain, int from, WordKind kind) {
        Word[] longest = new Word[1];
        if (from < plain.length()) {
            wordsAt(plain, from, (end, meaning) -> longest[0] = meaning.kind() == kind ? new Word(end, meaning.sense()) : longest[0]);
        }
        return Optional.ofNullable(longest[0]);
    }

    /** The frames by which clauses are understood. */
    public List<Frame> frames() {
        return frames;
    }
}
