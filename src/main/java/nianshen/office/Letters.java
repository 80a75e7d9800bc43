package nianshen.office;

import java.io.IOException;
import java.nio.file.Path;
import nianshen.render.Renderer;

/** The letters of a finished run, made again from its findings.json alone. */
public final class Letters {

    private Letters() {
    }

    /**
     * Makes the letters again by the letters of a rules folder, whose rules are not looked at.
     *
     * @param results folder of the finished run
     * @return how many were made
     * @throws Refusal     where there is no findings.json
     * @throws BrokenPack  where the letters cannot be used
     * @throws IOException where findings.json is of another version, or a letter cannot be written
     */
    public static int again(Path rules, Path results) throws IOException {
        StoredRun.required(results);
        return BrokenPack.unless(() -> Renderer.open(rules).letters(results));
    }
}
