package nianshen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command line in a process of its own, as the launcher starts it. */
final class Command {
    private static final Pattern AFTER = Pattern.compile("\\d+[KMG]->(\\d+)([KMG])\\(");
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=0.3", "-XX:+UseSerialGC", "-Xmx512m",
            "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Dnianshen.home=" + Path.of("").toAbsolutePath());

    private Command() {
    }

    /** Runs it and tells the milliseconds from start to end. */
    static long run(List<String> more, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        Optional.ofNullable(System.getProperty("nianshen.cache")).ifPresent(cache -> command.add("-Dnianshen.cache=" + cache));
        command.addAll(more);
        command.addAll(List.of("-cp", classpath(), "nianshen.cli.Main"));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile("nianshen", ".log");
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        long time = (System.nanoTime() - start) / 1_000_000;
        if (exit > 3) {
            throw new IOException("exit " + exit + ": " + Files.readString(log));
        }
        Files.delete(log);
        return time;
    }

    /** The largest heap left after any collection in a log of the collector, in MB. */
    static long peak(Path log) throws IOException {
        long peak = 0;
        Matcher matcher = AFTER.matcher(Files.readString(log));
        while (matcher.find()) {
            long size = Long.parseLong(matcher.group(1));
            peak = Math.max(peak, switch (matcher.group(2)) {
                case "K" -> size / 1024;
                case "G" -> size * 1024;
                default -> size;
            });
        }
        return peak;
    }

    /** The packed program where it was built, else the classes. */
    private static String classpath() {
        Path jar = Path.of("target", "nianshen.jar");
        return Files.exists(jar) ? jar + java.io.File.pathSeparator + Path.of("target", "lib", "*")
                : System.getProperty("java.class.path");
    }
}
