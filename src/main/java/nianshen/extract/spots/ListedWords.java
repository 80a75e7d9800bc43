package nianshen.extract.spots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianshen.extract.outline.Sentence;
import nianshen.words.Sieve;
import nianshen.words.WordList;

/** Words of lists of corrections; those that a list has without a correction are right and hide what stands within them. */
final class ListedWords implements Finder {

    private final List<WordList> lists;
    private final Sieve<WordList> sieve;

    /** @param lists of which most sentences hold nothing */
    ListedWords(List<WordList> lists) {
        this.lists = lists;
        this.sieve = Sieve.of(lists);
    }

    /** List by list. */
    @Override
    public List<Found> in(List<Sentence> sentences) {
        Map<WordList, List<Found>> found = new LinkedHashMap<>();
        lists.forEach(list -> found.put(list, new ArrayList<>()));
        for (Sentence sentence : sentences) {
            for (WordList list : sieve.in(sentence.plain())) {
                words(list, sentence, found.get(list));
            }
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    private static void words(WordList list, Sentence sentence, List<Found> found) {
        for (WordList.Hit hit : list.hits(sentence.plain())) {
            if (hit.value() != null) {
                found.add(new Found(list.name(), sentence, hit.start(), hit.end(), hit.value()));
            }
        }
    }
}
