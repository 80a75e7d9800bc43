package nianshen.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nianshen.text.Shingles;
import org.junit.jupiter.api.Test;

/** Texts that are nearly the same are found without comparing each with each: all of them and no others. */
class NearCopiesTest {

    private static final double LEAST = 0.7;

    @Test
    void findsWhatComparingEachWithEachFinds() {
        List<Shingles> texts = texts(400, 7);
        TreeSet<String> slowly = new TreeSet<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (texts.get(i).likeness(texts.get(j)) >= LEAST) {
                    slowly.add(i + "-" + j);
                }
            }
        }
        assertTrue(slowly.size() > 60, () -> slowly.size() + " pairs");
        TreeSet<String> found = new TreeSet<>();
        NearCopies.among(texts, LEAST).forEach(p -> found.add(Math.min(p.one(), p.other()) + "-" + Math.max(p.one(), p.other())));
        assertEquals(slowly, found);
    }

    @Test
    void equalTextsEachGoWithTheFirst() {
        Shingles text = Shingles.of(List.of("本机关围绕重点领域公开信息并逐项核对"));
        List<NearCopies.Pair> pairs = NearCopies.among(List.of(text, text, text), LEAST);
        assertEquals(List.of(new NearCopies.Pair(0, 1, 1), new NearCopies.Pair(0, 2, 1)), pairs);
    }

    /** Prose out of nothing, every fifth with a copy in which some sentences are others. */
    static List<Shingles> texts(int count, long seed) {
        Random random = new Random(seed);
        List<Shingles> texts = new ArrayList<>();
        while (texts.size() < count) {
            List<String> sentences = new ArrayList<>(IntStream.range(0, 12).mapToObj(i -> sentence(random)).toList());
            texts.add(Shingles.of(sentences));
            if (texts.size() % 5 == 0 && texts.size() < count) {
                int others = random.nextInt(6);
                IntStream.range(0, others).forEach(i -> sentences.set(random.nextInt(sentences.size()), sentence(random)));
                texts.add(Shingles.of(sentences));
            }
        }
        return texts;
    }

    private static String sentence(Random random) {
        return random.ints(20 + random.nextInt(40), 0, 1200).collect(StringBuilder::new, (b, c) -> b.append((char) (0x4E00 + c)), StringBuilder::append).toString();
    }
}
