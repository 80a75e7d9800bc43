package nianshen.cli.terminal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.pack.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line in the language of the user, and what was probably meant. */
public record Misuse(Texts texts) {

    /** A line, or several; empty where no command was named at all. */
    public String text(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched.getUnmatched().stream().limit(1).map(word -> unknown(word, failure.getCommandLine())).collect(Collectors.joining());
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return texts.get("usage.twice", name(twice.getOverwritten()));
        }
        if (failure instanceof MissingParameterException missing) {
            return texts.get("usage.missing", missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(" ")));
        }
        return failure.getMessage().isEmpty() ? "" : badValue(failure);
    }

    private String badValue(ParameterException failure) {
        String name = Optional.ofNullable(failure.getArgSpec()).map(Misuse::name).orElse("");
        String value = Optional.ofNullable(failure.getValue()).orElse("");
        if (failure.getCause() instanceof TypeConversionException own && failure.getArgSpec().converters().length > 0) {
            return texts.get("usage.value", name, own.getMessage());
        }
        if (failure.getArgSpec() == null || value.isEmpty()) {
            return texts.get("usage.missing", name.isEmpty() ? failure.getMessage() : name);
        }
        boolean number = failure.getArgSpec().type() == int.class || failure.getArgSpec().type() == Integer.class;
        return texts.get("usage.value", name, texts.get(number ? "usage.number" : "usage.other", value));
    }

    private String unknown(String word, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        Stream<String> names = word.startsWith("-") ? spec.options().stream().flatMap(o -> Stream.of(o.names())) : spec.subcommands().keySet().stream();
        List<String> known = names.toList();
        String place = known.isEmpty() ? "usage.extra" : "usage.command";
        return texts.get(word.startsWith("-") ? "usage.option" : place, word) + Nearest.of(word.replaceFirst("=.*", ""), known).map(w -> texts.get("usage.meant", w)).orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + (argument.arity().max() > 0 ? " " + argument.paramLabel() : "")
                : argument.paramLabel();
    }
}
