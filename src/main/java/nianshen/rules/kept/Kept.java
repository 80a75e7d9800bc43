package nianshen.rules.kept;

import java.io.IOException;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nianshen.kept.KeptFolder;
import nianshen.kept.KeptName;

/**
 * Things of one kind that are made out of files and cost time: each is made once and kept as long as what it was made
 * from stays what it is, at hand in the running program and in the {@link KeptFolder} for the next. So a change costs
 * only what it touches. Only what was made without a fault is kept, lest a fault go untold the second time. Safe for
 * threads.
 */
public final class Kept<V extends Serializable> {

    private static final int MOST = 128;
    /** A pack needs about forty files, a change of one rule three more; this holds the work of some days. */
    private static final int MOST_FILES = 256;
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
            keep(name.get(), m);
        });
        return made;
    }

    private Optional<V> before(String name) {
        V here = atHand.get(name);
        if (here != null) {
            return Optional.of(here);
        }
        Optional<V> kept = folder().find(name).flatMap(Kept::value).filter(type::isInstance).map(type::cast);
        kept.ifPresent(k -> atHand.put(name, k));
        return kept;
    }

    private static KeptFolder folder() {
        return new KeptFolder(KeptFolder.ofUser(), MOST_FILES);
    }

    private static void keep(String name, Serializable made) {
        try {
            folder().keep(name, Serial.bytes(made));
        } catch (IOException | RuntimeException | LinkageError e) {
            note(e);
        }
    }

    private static Optional<Object> value(byte[] payload) {
        try {
            return Optional.of(Serial.value(payload));
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
            note(e);
            return Optional.empty();
        }
    }

    /** The log is asked for when there is something to say: that takes longer than finding what is kept. */
    private static void note(Throwable why) {
        Logger.getLogger(Kept.class.getName()).log(Level.FINE, "cannot be kept or read again", why);
    }
}
