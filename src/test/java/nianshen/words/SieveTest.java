package nianshen.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.text.PlainText;
import org.junit.jupiter.api.Test;

class SieveTest {

    private static final int TEXTS = 2000;

    @Test
    void noListIsPassedOverThatHasSomethingInAText() throws DataException {
        List<WordList> lists = Lexicon.load(PackFiles.read(Path.of("rules"))).mentioned();
        Sieve<WordList> sieve = Sieve.of(lists);
        List<String> words = lists.stream().flatMap(l -> l.telling().orElse(List.of()).stream()).toList();
        Random random = new Random(5);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(words, random);
            List<WordList> had = lists.stream().filter(l -> l.first(text).isPresent()).toList();
            assertTrue(sieve.in(text).containsAll(had), text);
        }
    }

    /** Words and pieces of words, run into each other. */
    private static String text(List<String> words, Random random) {
        return PlainText.plain(IntStream.range(0, 1 + random.nextInt(6)).mapToObj(n -> words.get(random.nextInt(words.size())))
                .map(w -> w.substring(random.nextInt(2) % w.length())).collect(Collectors.joining(random.nextBoolean() ? "" : "，20")));
    }

    @Test
    void onlyListsWithAWordInTheTextAreLeft() {
        WordList one = list("一", "公开", "政务");
        WordList other = list("二", "局");
        Sieve<WordList> sieve = Sieve.of(List.of(one, other));
        assertEquals(List.of(one, other), sieve.in("局内公开"));
        assertEquals(List.of(other), sieve.in("公务在局"));
        assertEquals(List.of(), sieve.in("公"));
        assertEquals(List.of(), sieve.in(""));
    }

    @Test
    void wordsOfOneCharacterBeginAnywhere() {
        Starts starts = new Starts(List.of("局", "公开"));
        assertEquals(2, starts.next("某某局", 0));
        assertEquals(0, starts.next("局外", 0));
        assertEquals(2, starts.next("没有", 0));
    }

    private static WordList list(String name, String... phrases) {
        return new WordList(name, Stream.of(phrases).map(p -> new WordList.Entry(p, null, List.of(), null)).toList());
    }
}
