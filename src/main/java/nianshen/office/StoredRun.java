package nianshen.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianshen.findings.Run;
import nianshen.office.Refusal.Reason;
import nianshen.render.FindingsJson;

/** The findings.json that a run has left in its folder. */
public final class StoredRun {

    private StoredRun() {
    }

    /** Whether the folder holds one. */
    public static boolean is(Path results) {
        return Files.isRegularFile(file(results));
    }

    /**
     * Reads it; the audits carry no facts.
     *
     * @throws Refusal     where there is none
     * @throws IOException where it cannot be read or is of another version
     */
    public static Run read(Path results) throws IOException {
        required(results);
        return FindingsJson.read(file(results));
    }

    static void required(Path results) {
        if (!is(results)) {
            throw new Refusal(Reason.MISSING, file(results));
        }
    }

    private static Path file(Path results) {
        return results.resolve("findings.json");
    }
}
