package nianshen.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the rules folder. */
final class RulesFolder {

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "audit.rules")
    private Path rules;

    /** The folder named, or the usual one. */
    Path path() {
        return Home.or(rules, "rules");
    }
}
