package nianshen.rules;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs something that may never end (a rule's regular expression, a join of everything with everything) in a thread of
 * its own and leaves it behind when its time is up. Java cannot stop such a thread; it dies with the program.
 */
final class Deadline {

    private Deadline() {
    }

    /**
     * The thread that is still at the work when its time is up; empty where it came to its end in time.
     *
     * @throws RuntimeException whatever the work threw
     */
    static Optional<Thread> overdue(Runnable work, Duration limit) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(work, "rules");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
        thread.start();
        try {
            thread.join(limit.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rules were running", e);
        }
        if (thread.isAlive()) {
            return Optional.of(thread);
        }
        rethrow(thrown.get());
        return Optional.empty();
    }

    private static void rethrow(Throwable thrown) {
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
    }
}
