package nianshen.extract.spots;

import java.util.List;
import nianshen.extract.outline.Sentence;
import nianshen.facts.Spot;
import nianshen.words.WordList;

/**
 * Sentences that speak of an agency's own business and not of disclosure.
 *
 * @param business   words of business
 * @param disclosure words of disclosure
 */
record Business(WordList business, WordList disclosure) implements Finder {

    @Override
    public List<Found> in(List<Sentence> sentences) {
        return sentences.stream().filter(s -> !s.passage().heading() && business.in(s.plain()) && !disclosure.in(s.plain()))
                .map(s -> new Found(Spot.BUSINESS, s, 0, s.plain().length(), null)).toList();
    }
}
