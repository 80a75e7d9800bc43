package nianshen.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line in one process for many commands, with room for all their packs, in a folder that the process of the tests cannot
 * take for its own: the steps of the guide name files as they lie before a clerk. Safe for one thread.
 */
final class Resident implements AutoCloseable {

    /** Between the words of a command and the lines typed in answer; no clerk types it. */
    private static final String SEPARATOR = "\u001f";
    private static final String BEGIN = "\u0002";
    private static final String END = "\u0003";
    private final Process process;
    private final PrintStream asked;
    private final BufferedReader answered;

    /** @param folder where the commands are run */
    Resident(Path folder) throws IOException {
        process = Cli.java(Resident.class, List.of("-Xms1g", "-Xmn600m", "-Xmx1500m")).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        asked = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answered = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Runs a command.
     *
     * @param answers what is typed while it runs
     * @param printed where both streams go
     * @return its exit code
     */
    int run(List<String> command, String answers, Path printed) throws IOException {
        asked.println(String.join(SEPARATOR, command));
        asked.println(answers.replace("\n", SEPARATOR));
        asked.println(printed);
        String exit = answered.readLine();
        if (exit == null) {
            throw new IllegalStateException("the process ended at " + command);
        }
        return Integer.parseInt(exit);
    }

    /** Begins a command that goes on while others wait, until it is ended. */
    void begin(List<String> command, Path printed) throws IOException {
        run(Stream.concat(Stream.of(BEGIN), command.stream()).toList(), "", printed);
    }

    /**
     * Ends the command that goes on.
     *
     * @return whether it had not come to an end by itself
     */
    boolean end() throws IOException {
        return run(List.of(END), "", Path.of(".")) == 1;
    }

    @Override
    public void close() {
        asked.close();
        process.destroy();
    }

    /** Runs commands as they are asked for, until nobody asks any more. */
    public static void main(String[] none) throws IOException {
        PrintStream exits = System.out;
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Ongoing ongoing = null;
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            String answers = commands.readLine().replace(SEPARATOR, "\n");
            Path printed = Path.of(commands.readLine());
            if (command.startsWith(BEGIN)) {
                ongoing = new Ongoing(printed, printed, command.substring(BEGIN.length() + SEPARATOR.length()).split(SEPARATOR));
                exits.println(0);
            } else if (command.equals(END)) {
                exits.println(ended(ongoing) ? 1 : 0);
            } else {
                exits.println(exit(command, answers, printed));
            }
        }
    }

    private static boolean ended(Ongoing ongoing) {
        boolean wentOn = ongoing.goesOn();
        ongoing.close();
        return wentOn;
    }

    private static int exit(String command, String answers, Path printed) throws IOException {
        System.setIn(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)));
        try (PrintStream told = new PrintStream(printed.toFile(), StandardCharsets.UTF_8)) {
            System.setOut(told);
            System.setErr(told);
            return Main.run(command.split(SEPARATOR));
        }
    }
}
