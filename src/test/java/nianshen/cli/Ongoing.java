package nianshen.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;

/** A command that goes on until it is closed, within this process; until then whatever this process prints goes to the files of the command. */
final class Ongoing implements AutoCloseable {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Thread running;

    /**
     * Begins a command.
     *
     * @param printed    where its output goes
     * @param complained where its errors go, which may be the same
     */
    Ongoing(Path printed, Path complained, String... arguments) throws IOException {
        // the handlers of the log hold on to the stream they meet first
        Logger.getLogger("").getHandlers();
        System.setOut(lineByLine(printed));
        System.setErr(printed.equals(complained) ? System.out : lineByLine(complained));
        running = new Thread(() -> Main.run(arguments), "ongoing");
        running.start();
    }

    private static PrintStream lineByLine(Path file) throws IOException {
        return new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
    }

    /** Whether it has not come to an end by itself. */
    boolean goesOn() {
        return running.isAlive();
    }

    /** Ends it as Ctrl+C would. */
    @Override
    public void close() {
        running.interrupt();
        try {
            running.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            System.out.close();
            System.err.close();
            System.setOut(out);
            System.setErr(err);
        }
    }
}
