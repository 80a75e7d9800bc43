package nianshen.extract.spots;

import java.util.ArrayList;
import java.util.List;
import nianshen.extract.outline.Sentence;
import nianshen.words.WordList;

/** Words of a list of corrections; those that the list has without a correction are right and hide what stands within them. */
record ListedWords(WordList list) implements Finder {

    @Override
    public List<Found> in(List<Sentence> sentences) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (WordList.Hit hit : list.hits(sentence.plain())) {
                if (hit.value() != null) {
                    found.add(new Found(list.name(), sentence, hit.start(), hit.end(), hit.value()));
                }
            }
        }
        return found;
    }
}
