package nianshen.portfolio;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nianshen.facts.Facts;
import nianshen.portfolio.Card.Shelf;

/**
 * The facts of reports at hand, so that they need not be fetched anew when they are judged, nor for each report beside which
 * they stand. It holds so many facts and no more, of however many reports: what was read stays until it is asked for, as far
 * as there is room; what was asked for makes room again, that of longest ago first. Any number of threads may share it.
 */
public final class Desk {

    /** The least heap in which a batch is to run, and bytes of a larger one for each fact more: a fact takes some 240, the rest is for other work. */
    private static final long HEAP = 256L << 20;
    private static final int SHARE = 1024;
    /** Facts that it may hold: of some three hundred reports, in about 35 MB; of nearly three times as many where the heap is twice the least. */
    private static final long MOST = 150_000 + Math.max(0, Runtime.getRuntime().maxMemory() - HEAP) / SHARE;
    /** What was read and not asked for yet. */
    private final Map<Shelf, Facts> waiting = new HashMap<>();
    /** What was asked for, that of longest ago first. */
    private final Map<Shelf, Facts> asked = new LinkedHashMap<>(16, 0.75f, true);
    private final long room;
    private long held;

    /** A desk as large as the heap allows. */
    public Desk() {
        this(MOST);
    }

    /** @param room facts that it may hold */
    Desk(long room) {
        this.room = room;
    }

    /**
     * Where the facts of a report are from now on: here as long as there is room, else where they are kept.
     *
     * @param facts where they are at hand already; null where they are not
     */
    public Shelf over(Shelf shelf, Facts facts) {
        if (facts != null) {
            await(shelf, facts);
        }
        return () -> facts(shelf);
    }

    private Facts facts(Shelf shelf) throws IOException {
        Optional<Facts> here = here(shelf);
        if (here.isPresent()) {
            return here.get();
        }
        Facts fetched = shelf.facts();
        lay(shelf, fetched);
        return fetched;
    }

    private synchronized void await(Shelf shelf, Facts facts) {
        if (held + size(facts) <= room) {
            waiting.put(shelf, facts);
            held += size(facts);
        }
    }

    private synchronized Optional<Facts> here(Shelf shelf) {
        Facts first = waiting.remove(shelf);
        if (first != null) {
            asked.put(shelf, first);
        }
        return Optional.ofNullable(asked.get(shelf));
    }

    private synchronized void lay(Shelf shelf, Facts facts) {
        if (asked.put(shelf, facts) == null) {
            held += size(facts);
        }
        while (held > room) {
            held -= size(asked.remove(asked.keySet().iterator().next()));
        }
    }

    private static int size(Facts facts) {
        return facts.all().size();
    }
}
