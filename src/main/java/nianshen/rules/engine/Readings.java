package nianshen.rules.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nianshen.rules.language.RuleGrammar;

/**
 * What files of rules came to lately: checking a pack, compiling it and loading it again after a change read the same
 * files, of which hardly any has changed. Safe for threads.
 */
final class Readings {

    /** About two packs. */
    private static final int MOST = 96;
    private static final Map<Written, RuleGrammar.Reading> LATELY = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Written, RuleGrammar.Reading> eldest) {
            return size() > MOST;
        }
    });

    private Readings() {
    }

    private record Written(String file, String text) {
    }

    /** The file as the grammar reads it. */
    static RuleGrammar.Reading of(String file, String text) {
        Written written = new Written(file, text);
        RuleGrammar.Reading before = LATELY.get(written);
        if (before != null) {
            return before;
        }
        RuleGrammar.Reading now = RuleGrammar.read(file, text);
        LATELY.put(written, now);
        return now;
    }
}
