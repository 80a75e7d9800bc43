package nianshen.rules.kept;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Things of one kind that are made out of files and cost time: each is made once and kept as long as what it was made
 * from stays what it is, at hand in the running program and in the {@link KeptFolder} for the next. So a change costs
 * only what it touches. Only what was made without a fault is kept, lest a fault go untold the second time. Safe for
 * threads.
 */
public final class Kept<V extends Serializable> {

    private static final int MOST = 128;
    private final Class<V> type;
    private final String kind;
    private final Map<String, V> atHand = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    });

    /** @param kind ends the names of the kept files */
    public Kept(Class<V> type, String kind) {
        this.type = type;
        this.kind = kind;
    }

    /** Makes the thing, or nothing where its sources have a fault. */
    public interface Maker<V, E extends Exception> {
        Optional<V> make() throws E;
    }

    /** What is made of the sources, now or before. */
    public <E extends Exception> Optional<V> of(List<byte[]> sources, Maker<V, E> maker) throws E {
        Optional<String> name = KeptName.of(kind, sources);
        if (name.isEmpty()) {
            return maker.make();
        }
        Optional<V> before = before(name.get());
        if (before.isPresent()) {
            return before;
        }
        Optional<V> made = maker.make();
        made.ifPresent(m -> {
            atHand.put(name.get(), m);
            KeptFolder.ofUser().keep(name.get(), m);
        });
        return made;
    }

    private Optional<V> before(String name) {
        V here = atHand.get(name);
        if (here != null) {
            return Optional.of(here);
        }
        Optional<V> kept = KeptFolder.ofUser().find(name).filter(type::isInstance).map(type::cast);
        kept.ifPresent(k -> atHand.put(name, k));
        return kept;
    }
}
