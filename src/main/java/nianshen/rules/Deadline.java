package nianshen.rules;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Gives an end to work that may have none: reading a file that somebody made endless, or what an office has written (a
 * regular expression, a join of everything with everything). Runs it in a thread of its own, asks that to stop when the
 * time is up, and leaves it behind if it does not; it dies with the program. Work of a rule that left several threads
 * running is not begun again. What counts is the processor's time that the work has had: a report is no worse because the
 * computer is busy with other things.
 *
 * @param limit    longest that the work may take
 * @param runaways threads left behind so far
 */
public record Deadline(Duration limit, Runaways runaways) {

    /** So many times the limit may pass where other programs have the processor. */
    private static final int PATIENCE = 20;

    /**
     * What the work comes to.
     *
     * @param culprit name of the rule that the work is at, for telling where it got stuck; "" where none can be named, null
     *                where no rule is to blame but the file
     * @throws RuleFailure      where it does not come to an end, or did not for other reports
     * @throws RuntimeException whatever the work threw
     */
    public <T> T keep(Supplier<T> work, Supplier<String> culprit) {
        return keep(work, culprit, () -> 0);
    }

    /**
     * The same for work in steps, each of which has its time.
     *
     * @param steps how many are done
     */
    public <T> T keep(Supplier<T> work, Supplier<String> culprit, IntSupplier steps) {
        runaways.stuck().ifPresent(stuck -> {
            throw new RuleFailure(RuleFailure.Kind.RULE_RUNAWAY, stuck.isEmpty() ? null : stuck, null);
        });
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> result.set(work.get()), "rules");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
        thread.start();
        if (!ended(thread, steps)) {
            String at = culprit.get();
            thread.interrupt();
            if (at != null) {
                runaways.add(at, thread);
            }
            throw new RuleFailure(RuleFailure.Kind.RULE_TIMEOUT, at == null || at.isEmpty() ? null : at, null);
        }
        rethrow(thrown.get());
        return result.get();
    }

    private boolean ended(Thread thread, IntSupplier steps) {
        try {
            int before;
            do {
                before = steps.getAsInt();
                await(thread, before == 0 ? 0 : used(thread));
            } while (thread.isAlive() && steps.getAsInt() > before);
            return !thread.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rules were running", e);
        }
    }

    /** Gives the thread its time, once more where it had some before, in nanoseconds. */
    private void await(Thread thread, long before) throws InterruptedException {
        long last = System.nanoTime() + PATIENCE * limit.toNanos();
        for (long left = limit.toMillis(); thread.isAlive() && left > 0 && System.nanoTime() < last; left = left(thread, before)) {
            thread.join(left);
        }
    }

    /** Milliseconds of the processor that the thread may still use. */
    private long left(Thread thread, long before) {
        long used = used(thread);
        return used < 0 ? 0 : limit.minusNanos(used - before).toMillis();
    }

    /** Nanoseconds that the thread has used; less than 0 where that is not known. Asked for seldom: what tells it takes its time to start. */
    private static long used(Thread thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    }

    private static void rethrow(Throwable thrown) {
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
    }
}
