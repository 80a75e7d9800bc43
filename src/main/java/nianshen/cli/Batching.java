package nianshen.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What reports to audit and where the results go: the same for every command that writes results. */
final class Batching {

    @Parameters(paramLabel = "IN", descriptionKey = "audit.in")
    private List<Path> in;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "audit-out", descriptionKey = "audit.out")
    private Path out;

    @Option(names = "--no-letters", descriptionKey = "audit.noletters")
    private boolean noLetters;

    List<Path> in() {
        return Home.reports(in);
    }

    Path out() {
        return out;
    }

    boolean letters() {
        return !noLetters;
    }
}
