package nianshen;

/**
 * Threads that the program leaves behind in something that does not come to an end. In the tests' process they would
 * take a processor from every test that comes after.
 */
public final class LeftBehind {

    private LeftBehind() {
    }

    /** Stops them, where the Java machine can still do so. */
    @SuppressWarnings("removal")
    public static void stop() {
        try {
            Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals("rules")).forEach(Thread::stop);
        } catch (UnsupportedOperationException e) {
            // from Java 20 on there is nothing to be done: the tests after it are slower, but right
            return;
        }
    }
}
