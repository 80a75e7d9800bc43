package nianshen.render.files;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * Something that another core makes while this one goes on with what does not need it; made here where no other came to it. Of few
 * reports, loading what makes workbooks, PDF and Word files takes longer than making them, and each is another library.
 */
public final class Meanwhile<T> {

    private final FutureTask<T> task;

    private Meanwhile(FutureTask<T> task) {
        this.task = task;
    }

    /** Makes it. */
    @FunctionalInterface
    public interface Making<T> {
        T make() throws IOException;
    }

    /** Something that is being made from now on. */
    public static <T> Meanwhile<T> of(Making<T> making) {
        Callable<T> work = making::make;
        FutureTask<T> task = new FutureTask<>(work);
        ForkJoinPool.commonPool().execute(task);
        return new Meanwhile<>(task);
    }

    /**
     * What was made, once it is.
     *
     * @throws IOException what making it threw
     */
    public T made() throws IOException {
        // does nothing where another thread has begun
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
