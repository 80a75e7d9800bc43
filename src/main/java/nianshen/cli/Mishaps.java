package nianshen.cli;

import nianshen.cli.terminal.Exit;
import nianshen.cli.terminal.Failures;
import nianshen.cli.terminal.Misuse;
import nianshen.cli.terminal.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What becomes of a command that failed or was mistyped. */
record Mishaps(Texts texts) implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine at, ParseResult result) throws Exception {
        return Failures.report(failure, texts);
    }

    /** A slip is told in a line or two; who names no command at all is shown those that there are. */
    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine at = failure.getCommandLine();
        String message = new Misuse(texts).text(failure);
        if (message.isEmpty()) {
            at.usage(at.getErr());
        } else {
            at.getErr().println(message);
            at.getErr().println(texts.get("usage.help", at.getCommandSpec().qualifiedName()));
        }
        return Exit.USAGE;
    }
}
