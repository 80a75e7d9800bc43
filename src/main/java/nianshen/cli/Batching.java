package nianshen.cli;

import java.nio.file.Path;
import java.util.List;
import nianshen.render.Renderer;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What reports to audit and where the results go: the same for every command that writes results. */
final class Batching {

    @Parameters(paramLabel = "IN", descriptionKey = "audit.in")
    private List<Path> in = List.of();

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "audit-out", descriptionKey = "audit.out")
    private Path out;

    @Option(names = "--no-letters", descriptionKey = "audit.noletters")
    private boolean noLetters;

    List<Path> in() {
        return in;
    }

    Path out() {
        return out;
    }

    /**
     * What writes the results by the letters of the rules folder.
     *
     * @throws nianshen.render.LetterException where they are broken
     */
    Renderer renderer(Path rules) {
        Renderer renderer = Renderer.open(rules);
        return noLetters ? renderer.withoutLetters() : renderer;
    }
}
