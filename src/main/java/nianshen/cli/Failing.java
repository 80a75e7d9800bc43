package nianshen.cli;

import java.util.List;
import java.util.stream.Stream;
import nianshen.cli.terminal.Exit;
import nianshen.cli.terminal.Texts;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Status;
import nianshen.office.FailOn;
import nianshen.office.Pack;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says which findings make the exit code 1; it goes before what the office has set. */
final class Failing {

    @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "audit.failon", converter = Converter.class)
    private FailOn failOn;

    /** The exit code for reports and the findings that count against them. */
    int exit(Pack pack, List<Audit> reports, Stream<Finding> findings) {
        if (reports.stream().anyMatch(a -> a.status() == Status.UNREADABLE)) {
            return Exit.UNREADABLE;
        }
        FailOn least = failOn != null ? failOn : pack.failOn();
        return least.counts(findings) ? Exit.FINDINGS : Exit.CLEAN;
    }

    /** Reads the option, in Chinese or English. */
    static final class Converter implements ITypeConverter<FailOn> {

        private final Texts texts;

        Converter(Texts texts) {
            this.texts = texts;
        }

        @Override
        public FailOn convert(String word) {
            return FailOn.of(word).orElseThrow(() -> new TypeConversionException(texts.get("usage.failon", word)));
        }
    }
}
