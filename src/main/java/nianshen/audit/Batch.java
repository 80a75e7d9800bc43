package nianshen.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same work for many reports on all cores and hands the results back in the order of the reports. */
public final class Batch {

    private Batch() {
    }

    /**
     * Works through the inputs. The result does not depend on the number of threads.
     *
     * @param work called once an input, by any thread; its exception ends the batch
     */
    public static <T, R> List<R> run(List<T> inputs, int threads, Function<T, R> work) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, inputs.size())));
        try {
            List<Future<R>> futures = new ArrayList<>();
            for (T input : inputs) {
                Callable<R> task = () -> work.apply(input);
                futures.add(pool.submit(task));
            }
            return collected(futures);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> List<R> collected(List<Future<R>> futures) {
        try {
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
