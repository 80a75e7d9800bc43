package nianshen.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nianshen.cli.terminal.Failures;
import nianshen.cli.terminal.Texts;
import nianshen.office.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code nianshen}. Results go to standard output, progress and logs to standard error, both in UTF-8. No lambdas
 * here that touch the library of commands, which was compiled for Java 5: they would keep its largest class out of the archive
 * of classes that starts map into memory.
 */
@Command(name = "nianshen", version = "nianshen " + Version.NUMBER)
public final class Main implements Runnable {

    private static final List<Class<?>> COMMANDS = List.of(AuditCommand.class, ExplainCommand.class, LettersCommand.class, ExportCommand.class,
            RollUpCommand.class, CompareCommand.class, WatchCommand.class, RulesCommand.class, WordsCommand.class, DoctorCommand.class);

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help", scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "option.version")
    private boolean version;

    @Option(names = "--lang", defaultValue = "zh", paramLabel = "zh|en", descriptionKey = "option.lang",
            scope = ScopeType.INHERIT)
    private String language;

    private Main() {
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.setOut(utf8(System.out));
        System.setErr(utf8(System.err));
        Logs.quiet();
        XmlMakers.name();
        int code = run(args);
        System.out.flush();
        System.err.flush();
        System.exit(code);
    }

    /** Runs a command in this process. */
    static int run(String... args) {
        Texts texts = Texts.of(args);
        CommandLine line = new CommandLine(new Main(), new Commands(texts));
        for (Class<?> command : asked(args)) {
            line.addSubcommand(command);
        }
        RulesCommand.complete(line.getSubcommands().get("rules"), args);
        line.setResourceBundle(texts.bundle());
        line.setUsageHelpLongOptionsMaxWidth(28);
        line.setUsageHelpAutoWidth(true);
        for (CommandLine sub : line.getSubcommands().values()) {
            sub.setResourceBundle(texts.bundle());
        }
        line.setOut(new PrintWriter(System.out, true));
        line.setErr(new PrintWriter(System.err, true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        Mishaps mishaps = new Mishaps(texts);
        line.setExecutionExceptionHandler(mishaps);
        line.setParameterExceptionHandler(mishaps);
        describe(line, texts);
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return Failures.report(new IllegalStateException(e.toString()), texts);
        }
    }

    /** The command that is asked for, else all of them: putting one together takes longer than many a run. */
    static List<Class<?>> asked(String... args) {
        List<Class<?>> named = COMMANDS.stream().filter(c -> args.length > 0 && c.getAnnotation(Command.class).name().equals(args[0])).toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    /** Commands take their one-line description from the texts, under their own names. */
    private static void describe(CommandLine line, Texts texts) {
        String path = line.getCommandSpec().qualifiedName(".");
        String key = path.equals("nianshen") ? path : path.substring("nianshen.".length());
        line.getCommandSpec().usageMessage().description(texts.bundle().getString(key))
                .synopsisHeading(texts.get("usage.synopsis")).commandListHeading(texts.get("usage.commands"));
        for (CommandLine sub : line.getSubcommands().values()) {
            describe(sub, texts);
        }
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }
}
