package nianshen.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Kinds of work done in turns until the program is warm, so that what else the machine does falls on all alike. Measured is
 * the processor time of the whole process, which a busy machine does not stretch as it does the time of the clock.
 */
final class Turns {

    private static final OperatingSystemMXBean MACHINE = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    /** Turns, and nanoseconds, that are enough. */
    private static final int FEWEST = 12;
    private static final long LONGEST = 150_000_000_000L;

    private Turns() {
    }

    /** Something to be done. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void run() throws Exception;
    }

    /** The least milliseconds that each of the works took in a turn. */
    static List<Double> least(List<Work> works) throws Exception {
        List<Double> least = new ArrayList<>(works.stream().map(w -> Double.MAX_VALUE).toList());
        long begun = MACHINE.getProcessCpuTime();
        for (int turn = 0; turn < FEWEST || MACHINE.getProcessCpuTime() - begun < LONGEST; turn++) {
            for (int i = 0; i < works.size(); i++) {
                long before = MACHINE.getProcessCpuTime();
                works.get(i).run();
                least.set(i, Math.min(least.get(i), (MACHINE.getProcessCpuTime() - before) / 1e6));
            }
        }
        return least;
    }
}
