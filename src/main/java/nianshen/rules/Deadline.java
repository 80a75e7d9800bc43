package nianshen.rules;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
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
        runaways.stuck().ifPresent(stuck -> {
            throw new RuleFailure(RuleFailure.Kind.RULE_RUNAWAY, stuck.isEmpty() ? null : stuck, null);
        });
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> result.set(work.get()), "rules");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
        thread.start();
        if (!ended(thread)) {
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

    private boolean ended(Thread thread) {
        long last = System.nanoTime() + PATIENCE * limit.toNanos();
        try {
            for (long left = limit.toMillis(); thread.isAlive() && left > 0 && System.nanoTime() < last; left = left(thread)) {
                thread.join(left);
            }
            return !thread.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rules were running", e);
        }
    }

    /** Milliseconds of the processor that the thread may still use. Asked for seldom: what tells it takes its time to start. */
    private long left(Thread thread) {
        long used = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
        return used < 0 ? 0 : limit.minusNanos(used).toMillis();
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
