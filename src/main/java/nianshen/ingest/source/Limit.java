package nianshen.ingest.source;

import java.util.function.Supplier;

/**
 * How much of something a file may ask for while it is read. Counted as it is used up, so that a small file that stands
 * for an enormous one is stopped before memory or hours are gone. Not for use by several threads.
 */
public final class Limit {

    /** Thrown where a file asks for more. */
    public static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Exceeded(String what) {
            super(what);
        }
    }

    private static final int PAUSE = 1 << 12;
    private final String what;
    private final long most;
    private long used;
    private int calls;

    /** @param what in Chinese, complete in itself ("页数超过3000页") */
    public Limit(String what, long most) {
        this.what = what;
        this.most = most;
    }

    /**
     * Takes so much of it.
     *
     * @throws Exceeded where that is more than there is, or where nobody waits for the reading any more
     */
    public void use(long amount) {
        used += amount;
        if (used > most) {
            throw new Exceeded(what);
        }
        if (++calls % PAUSE == 0 && Thread.currentThread().isInterrupted()) {
            throw new Exceeded("读取时间过长");
        }
    }

    /**
     * Refuses a single amount that goes beyond any report's; the text only where it does.
     *
     * @throws Exceeded where it is more
     */
    public static void check(long amount, long most, Supplier<String> what) {
        if (amount > most) {
            throw new Exceeded(what.get());
        }
    }
}
