package nianshen.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.doc.Meta;
import nianshen.ingest.source.SiteWords;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.Sense.OnSite;
import nianshen.words.WordList;

/** The words of an office by which readers tell a report from the page it was published on. */
public final class Sites {

    private static final Map<String, String> KEYS = Map.of(OnSite.PUBLISHED, Meta.PUBLISHED, OnSite.WRITTEN, Meta.WRITTEN, OnSite.INDEX, Meta.INDEX,
            OnSite.ISSUER, Meta.ISSUER, OnSite.TITLE, Meta.TITLE, OnSite.COLUMN, Meta.COLUMN);

    private Sites() {
    }

    /** What the lists of a lexicon say. */
    public static SiteWords of(Lexicon lexicon) {
        WordList labels = lexicon.list(ReadingList.SITE_LABELS);
        WordList feet = lexicon.list(ReadingList.SITE_FEET);
        return new SiteWords(keyed(labels), labels.phrases(null), keyed(lexicon.list(ReadingList.SITE_NAMES)), words(lexicon, ReadingList.SITE_FURNITURE),
                feet.phrases(), feet.phrases(OnSite.IMPRINT), words(lexicon, ReadingList.SITE_PARTS), words(lexicon, ReadingList.SITE_WAYS));
    }

    private static List<String> words(Lexicon lexicon, ReadingList list) {
        return lexicon.list(list).phrases();
    }

    private static Map<String, String> keyed(WordList words) {
        Map<String, String> keyed = new HashMap<>();
        words.meanings().forEach((word, sense) -> {
            if (sense != null) {
                keyed.put(word, KEYS.get(sense));
            }
        });
        return keyed;
    }
}
