package nianshen.extract.claims;

import java.util.List;
import java.util.Optional;
import nianshen.words.Lexicon;
import nianshen.words.WordList;

/**
 * Fills in the {@code ~} of a claim's subject by what the sentence last spoke of: 维持2件 is of the review or of the
 * lawsuits, 废止1件 of rules or of normative documents.
 */
final class Topics {

    private final Lexicon lexicon;

    Topics(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The subject with its topic, or empty where the sentence names none before the figure. */
    Optional<String> resolve(String subject, String before) {
        if (subject.indexOf('~') < 0) {
            return Optional.of(subject);
        }
        return list(subject).last(before).map(h -> subject.replace("~", h.value()));
    }

    /** The subject with each topic it may have. */
    List<String> all(String subject) {
        return subject.indexOf('~') < 0 ? List.of(subject)
                : list(subject).values().stream().map(v -> subject.replace("~", v)).toList();
    }

    private WordList list(String subject) {
        return lexicon.list(Lexicon.topics(subject));
    }
}
