package nianshen.extract.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nianshen.words.Frame;
import nianshen.words.Lexicon;
import nianshen.words.WordKind;

/** The words by which clauses are read, to be looked up at a place of a text, and the frames. Immutable. */
final class Vocabulary {

    /** A word and what it stands for. */
    record Meaning(WordKind kind, String sense) {
    }

    private static final class Node {

        private final Map<Character, Node> next = new HashMap<>();
        private Meaning meaning;
    }

    private final Node root = new Node();
    private final List<Frame> frames;

    Vocabulary(Lexicon lexicon) {
        this.frames = lexicon.frames();
        WordKind.listed().forEach(kind -> lexicon.list(kind.file()).meanings()
                .forEach((entry, sense) -> Variants.of(entry).forEach(word -> add(word, new Meaning(kind, sense == null ? "" : sense)))));
    }

    private void add(String word, Meaning meaning) {
        Node node = root;
        for (char c : word.toCharArray()) {
            node = node.next.computeIfAbsent(c, k -> new Node());
        }
        node.meaning = node.meaning == null ? meaning : node.meaning;
    }

    /** Tells every word that begins at that place: where it ends, and what it means. */
    void wordsAt(String plain, int from, BiConsumer<Integer, Meaning> found) {
        Node node = root;
        for (int i = from; i < plain.length(); i++) {
            node = node.next.get(plain.charAt(i));
            if (node == null) {
                return;
            }
            if (node.meaning != null) {
                found.accept(i + 1, node.meaning);
            }
        }
    }

    List<Frame> frames() {
        return frames;
    }
}
