package nianshen.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the running program has made out of rule files and keeps at hand, so that after a change only what has changed
 * is made anew. The least used go when there are too many. Safe for threads.
 */
final class Warm<V> {

    private static final int MOST = 128;
    private final Map<String, V> kept = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    });

    /** What was made of it. */
    Optional<V> find(String source) {
        return Optional.ofNullable(kept.get(source));
    }

    /** Keeps what was made of it. */
    V keep(String source, V made) {
        kept.put(source, made);
        return made;
    }
}
