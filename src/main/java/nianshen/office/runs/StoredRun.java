package nianshen.office.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nianshen.findings.Firings;
import nianshen.findings.Run;
import nianshen.office.BrokenPack;
import nianshen.office.Refusal;
import nianshen.office.Refusal.Reason;
import nianshen.pack.PackFiles;
import nianshen.render.Renderer;
import nianshen.render.exports.Export;
import nianshen.rules.kept.Kept;
import nianshen.rules.settings.OwnSheets;
import nianshen.store.FindingsJson;
import nianshen.store.StoredException;

/** The findings.json that a run has left in its folder. */
public final class StoredRun {

    private static final Kept<String[]> FIRED = new Kept<>(String[].class, "fired");

    private StoredRun() {
    }

    /** Whether the folder holds one. */
    public static boolean is(Path results) {
        return Files.isRegularFile(file(results));
    }

    /**
     * Reads it; the audits carry no facts.
     *
     * @throws Refusal         where there is none
     * @throws StoredException where it is damaged or of another version
     */
    public static Run read(Path results) throws StoredException {
        required(results);
        return FindingsJson.read(file(results));
    }

    /**
     * How often each rule found something in it; nothing where there is no run. Counted once for the same findings.json.
     *
     * @throws StoredException where it is damaged or of another version
     */
    public static Optional<Firings> fired(Path results) throws IOException {
        if (!is(results)) {
            return Optional.empty();
        }
        return FIRED.of(List.of(Files.readAllBytes(file(results))), () -> Optional.of(Firings.of(read(results)).words())).map(Firings::of);
    }

    /**
     * Makes its letters again from findings.json alone, by the letters of a rules folder whose rules are not looked at.
     *
     * @return how many were made, and what the office should know of them
     * @throws Refusal     where there is no findings.json
     * @throws BrokenPack  where the letters cannot be used
     * @throws IOException where findings.json is of another version, or a letter cannot be written
     */
    public static Drafted writeLetters(Path results, Path rules) throws IOException {
        required(results);
        Renderer.Sent sent = BrokenPack.unless(() -> Renderer.open(OwnSheets.over(PackFiles.read(rules))).letters(results));
        for (IOException fault : sent.unwritten().values()) {
            throw fault;
        }
        return new Drafted(sent.letters(), sent.notes());
    }

    /**
     * Letters that were made.
     *
     * @param notes what the office should know of them, in Chinese
     */
    public record Drafted(int letters, List<String> notes) {
    }

    /**
     * Writes the run in a form for other programs beside findings.json.
     *
     * @return the file
     * @throws Refusal     where there is no findings.json
     * @throws IOException where it is of another version, or the file cannot be written
     */
    public static Path export(Path results, Export form) throws IOException {
        return form.write(read(results), results);
    }

    private static void required(Path results) {
        if (!is(results)) {
            throw new Refusal(Reason.MISSING, file(results));
        }
    }

    private static Path file(Path results) {
        return results.resolve("findings.json");
    }
}
