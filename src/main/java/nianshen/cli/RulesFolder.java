package nianshen.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The option that names the rules folder; of a command and of those below it. */
final class RulesFolder {

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "audit.rules", scope = ScopeType.INHERIT)
    private Path rules;

    /** The folder named, or the usual one. */
    Path path() {
        return rules != null ? rules : Home.existing("rules");
    }
}
