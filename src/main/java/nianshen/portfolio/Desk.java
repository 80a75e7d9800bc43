package nianshen.portfolio;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nianshen.facts.Facts;
import nianshen.portfolio.Card.Shelf;

/**
 * The facts of those reports that were looked at last, so that they need not be fetched anew for each report beside which they
 * stand. It holds so many facts and no more, of however many reports. Any number of threads may share it.
 */
public final class Desk {

    /** The least heap in which a batch is to run, and bytes of a larger one for each fact more: a fact takes some 240, the rest is for other work. */
    private static final long HEAP = 256L << 20;
    private static final int SHARE = 1024;
    /** Facts that it may hold: of some three hundred reports, in about 35 MB; of nearly three times as many where the heap is twice the least. */
    private static final long MOST = 150_000 + Math.max(0, Runtime.getRuntime().maxMemory() - HEAP) / SHARE;
    /** The one that was looked at longest ago first. */
    private final Map<Shelf, Facts> lying = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    /**
     * Where the facts of a report are from now on: here as long as there is room, else where they are kept.
     *
     * @param facts where they are at hand already; null where they are not
     */
    public Shelf over(Shelf shelf, Facts facts) {
        if (facts != null) {
            lay(shelf, facts);
        }
        return () -> facts(shelf);
    }

    private Facts facts(Shelf shelf) throws IOException {
        Optional<Facts> here = lying(shelf);
        if (here.isPresent()) {
            return here.get();
        }
        Facts fetched = shelf.facts();
        lay(shelf, fetched);
        return fetched;
    }

    private synchronized Optional<Facts> lying(Shelf shelf) {
        return Optional.ofNullable(lying.get(shelf));
    }

    private synchronized void lay(Shelf shelf, Facts facts) {
        Facts before = lying.put(shelf, facts);
        held += size(facts) - (before == null ? 0 : size(before));
        while (held > MOST) {
            held -= size(lying.remove(lying.keySet().iterator().next()));
        }
    }

    private static int size(Facts facts) {
        return facts.all().size();
    }
}
