package nianshen.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.logging.Logger;

/**
 * The command line as a user meets it: exit code, standard output, standard error. Most tests run it within this
 * process, where the rules are loaded already and the code is warm; what a process has of its own (its exit code, its
 * environment, what the next one finds of it) is tested in a fresh one.
 */
public record Cli(int exit, String out, String err) {

    static {
        // the handlers of the log hold on to the stream they meet first, which should not be one of ours
        Logger.getLogger("").getHandlers();
    }

    /** Runs a command in the project's folder, within this process. */
    public static Cli run(String... arguments) {
        return of(() -> Main.run(arguments));
    }

    /** What a command that gives an exit code prints within this process. */
    static synchronized Cli of(IntSupplier command) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            return new Cli(command.getAsInt(), told.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Runs a command in the project's folder, in a process of its own, with further environment variables. */
    static Cli fresh(Map<String, String> environment, String... arguments) {
        try {
            Path out = Files.createTempFile("nianshen", ".out");
            Path err = Files.createTempFile("nianshen", ".err");
            try {
                ProcessBuilder builder = process(arguments).redirectOutput(out.toFile()).redirectError(err.toFile());
                builder.environment().putAll(environment);
                return new Cli(exit(builder.start()), Files.readString(out), Files.readString(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int exit(Process process) {
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("does not come to an end: " + process.info());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A process of its own for a command, with as much memory as users give it. */
    static ProcessBuilder process(String... arguments) {
        return java(Main.class, List.of("-Xms400m", "-Xmn200m", "-Xmx512m"), arguments);
    }

    /** A process of its own for a class; it keeps compiled rules where all tests do, lest they crowd out those of the user. */
    static ProcessBuilder java(Class<?> main, List<String> memory, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=192m", "-XX:+UseSerialGC", "-XX:MetaspaceSize=200m", "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(1, memory);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("XDG_CACHE_HOME", Path.of("target").toAbsolutePath().toString());
        return builder;
    }

    @Override
    public String toString() {
        return "exit " + exit + "\n--- out\n" + out + "\n--- err\n" + err;
    }
}
