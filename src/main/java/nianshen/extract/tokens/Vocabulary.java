package nianshen.extract.tokens;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import nianshen.words.Frame;
import nianshen.words.Lexicon;
import nianshen.words.WordKind;

/** The words by which clauses are read, to be looked up at a place of a text, and the frames. Immutable. */
public final class Vocabulary {

    /** A word and what it stands for. */
    record Meaning(WordKind kind, String sense) {
    }

    /** What words go on with: the next characters in order, each with what it leads to. */
    private static final class Node {

        private char[] signs = {};
        private Node[] next = {};
        private Meaning meaning;

        Node next(char sign) {
            int at = Arrays.binarySearch(signs, sign);
            return at < 0 ? null : next[at];
        }

        Node add(char sign) {
            int at = Arrays.binarySearch(signs, sign);
            if (at < 0) {
                at = -at - 1;
                signs = new StringBuilder().append(signs).insert(at, sign).toString().toCharArray();
                Node[] more = Arrays.copyOf(next, next.length + 1);
                System.arraycopy(next, at, more, at + 1, next.length - at);
                more[at] = new Node();
                next = more;
            }
            return next[at];
        }
    }

    private final Node root = new Node();
    private final List<Frame> frames;

    /** @param lexicon whose lists for reading clauses it is made of */
    public Vocabulary(Lexicon lexicon) {
        this.frames = lexicon.frames();
        WordKind.listed().forEach(kind -> lexicon.list(kind.file()).meanings()
                .forEach((entry, sense) -> Variants.of(entry).forEach(word -> add(word, new Meaning(kind, sense == null ? "" : sense)))));
    }

    private void add(String word, Meaning meaning) {
        Node node = root;
        for (char c : word.toCharArray()) {
            node = node.add(c);
        }
        node.meaning = node.meaning == null ? meaning : node.meaning;
    }

    /** Tells every word that begins at that place: where it ends, and what it means. */
    void wordsAt(String plain, int from, BiConsumer<Integer, Meaning> found) {
        Node node = root;
        for (int i = from; i < plain.length(); i++) {
            node = node.next(plain.charAt(i));
            if (node == null) {
                return;
            }
            if (node.meaning != null) {
                found.accept(i + 1, node.meaning);
            }
        }
    }

    /** The frames by which clauses are understood. */
    public List<Frame> frames() {
        return frames;
    }
}
