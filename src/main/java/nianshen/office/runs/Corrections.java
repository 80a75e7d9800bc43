package nianshen.office.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Rectification;
import nianshen.findings.Rectification.State;
import nianshen.findings.Run;
import nianshen.office.BrokenPack;
import nianshen.office.Pack;
import nianshen.office.Refusal;
import nianshen.office.Version;
import nianshen.render.Renderer;

/**
 * What became of the findings after the agencies corrected their reports.
 *
 * @param agencies one for every report of either batch
 * @param places   what was compared
 */
public record Corrections(List<Rectification> agencies, List<Path> places) {

    /** Copies the lists. */
    public Corrections {
        agencies = List.copyOf(agencies);
        places = List.copyOf(places);
    }

    /**
     * Compares two places, each the results of an earlier audit or reports to be audited now.
     *
     * @throws Refusal     where one of them is missing or holds no report
     * @throws IOException where earlier results cannot be read
     */
    public static Corrections of(Pack pack, Path before, Path after) throws IOException {
        return new Corrections(Rectification.between(run(before, pack), run(after, pack)), List.of(before, after));
    }

    private static Run run(Path place, Pack pack) throws IOException {
        return StoredRun.is(place) ? StoredRun.read(place)
                : new Job(Reports.in(List.of(place)), Options.about(null)).judge(pack, Listener.NONE).run();
    }

    /** How many findings ended in each way, in the order of {@link State}. */
    public int[] counts() {
        return Arrays.stream(State.values()).mapToInt(state -> agencies.stream().mapToInt(r -> r.count(state)).sum()).toArray();
    }

    /** The reports as they are now. */
    public List<Audit> reports() {
        return agencies.stream().map(Rectification::report).toList();
    }

    /** The findings that are not mended. */
    public Stream<Finding> left() {
        return agencies.stream().flatMap(r -> r.items().stream()).filter(i -> i.state() != State.FIXED).map(Rectification.Item::finding);
    }

    /**
     * Writes it as a page and, beside the page in a folder of its name, a letter to each agency that was found fault with.
     *
     * @return how many letters were made, and what the office should know of them
     * @throws BrokenPack where the letters of the pack cannot be used
     */
    public StoredRun.Drafted write(Pack pack, Path file) throws IOException {
        return BrokenPack.<StoredRun.Drafted, IOException>unless(() -> {
            Renderer renderer = pack.renderer();
            renderer.comparison(agencies, pack.info(), Version.NUMBER, file);
            Renderer.Sent sent = renderer.closings(agencies, places, letters(file));
            return new StoredRun.Drafted(sent.letters(), sent.notes());
        });
    }

    /** The folder of the letters: the page's name without its kind. */
    public static Path letters(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("(?i)\\.html?$", "") + "-letters");
    }
}
