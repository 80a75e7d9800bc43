package nianshen.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianshen.cli.terminal.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The command line in another folder than that of this process, which cannot change its own: what a command would look for or
 * write there, be it named or left to the command, is named by its whole path, and what is printed is read as from there.
 */
record Elsewhere(Path folder) {

    private static final Texts TEXTS = Texts.of();

    /** The command as it must be given here. */
    String[] command(List<String> words) {
        List<String> named = Stream.concat(Stream.of(words.get(0)), words.stream().skip(1).map(this::named)).toList();
        ParseResult leaf = leaf(spec(words).parseArgs(named.stream().skip(1).toArray(String[]::new)));
        CommandSpec command = leaf.commandSpec();
        Stream<String> options = command.options().stream().filter(o -> !leaf.hasMatchedOption(o)).flatMap(this::left);
        Stream<String> places = command.positionalParameters().stream().filter(p -> !leaf.hasMatchedPositional(p)).flatMap(this::left);
        return Stream.of(named.stream(), places, options).flatMap(s -> s).toArray(String[]::new);
    }

    /** Runs a command while this is typed; both streams go to the file. */
    int run(List<String> words, String typed, Path printed) throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream told = new PrintStream(printed.toFile(), StandardCharsets.UTF_8)) {
            System.setOut(told);
            System.setErr(told);
            return Main.run(command(words));
        } finally {
            System.setOut(out);
            System.setErr(err);
            System.setIn(before);
        }
    }

    /** Begins a command that goes on while others wait. */
    Ongoing begin(List<String> words, Path printed) throws IOException {
        return new Ongoing(printed, printed, command(words));
    }

    /** What was printed, as it would have been there; the last character may be there in part. */
    String told(Path printed) throws IOException {
        return new String(Files.readAllBytes(printed), StandardCharsets.UTF_8).replace(folder + "/", "");
    }

    private String named(String word) {
        return Files.exists(folder.resolve(word)) ? folder.resolve(word).toString() : word;
    }

    private static CommandLine spec(List<String> words) {
        Class<?> type = Main.asked(words.get(0)).get(0);
        CommandLine line = new CommandLine(type, new Commands(TEXTS));
        if (type == RulesCommand.class) {
            RulesCommand.complete(line);
        }
        return line;
    }

    private static ParseResult leaf(ParseResult parsed) {
        return parsed.hasSubcommand() ? leaf(parsed.subcommand()) : parsed;
    }

    /** The place that the command takes where none is named. */
    private Stream<String> left(ArgSpec argument) {
        boolean rules = argument.isOption() && ((OptionSpec) argument).longestName().equals("--rules");
        boolean reports = argument.paramLabel().equals("IN");
        if (argument.auxiliaryTypes()[0] != Path.class || argument.defaultValue() == null && !rules && !reports) {
            return Stream.of();
        }
        String usual = rules ? "rules" : reports ? "reports-in" : argument.defaultValue();
        Stream<String> place = Stream.of(folder.resolve(usual).toString());
        return argument.isOption() ? Stream.concat(Stream.of(((OptionSpec) argument).longestName()), place) : place;
    }
}
