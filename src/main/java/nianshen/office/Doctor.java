package nianshen.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianshen.audit.Input;
import nianshen.findings.Run;
import nianshen.ingest.scan.Recognisers;
import nianshen.ingest.scan.TrialPicture;
import nianshen.rules.Judge;

/** Whether a machine, a pack and a place are fit for work. */
public final class Doctor {

    private static final int OLDEST_JAVA = 17;
    /** In megabytes. */
    private static final int LEAST_MEMORY = 200;
    private static final int LEAST_SPACE = 100;
    private static final long MILLION = 1_000_000;

    private Doctor() {
    }

    /**
     * Something that was looked at.
     *
     * @param what    by which it is told; what to do where it is not good goes by the same with {@code .advice}
     * @param details numbers and names to be filled in
     */
    public record Condition(boolean good, String what, List<Object> details) {
    }

    /** The machine: Java and memory. */
    public static List<Condition> machine() {
        long memory = Runtime.getRuntime().maxMemory() >> 20;
        String coding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return List.of(new Condition(Runtime.version().feature() >= OLDEST_JAVA, "java", List.of(Runtime.version(), OLDEST_JAVA)),
                new Condition(memory >= LEAST_MEMORY, "memory", List.of(memory, LEAST_MEMORY)),
                good("cores", Runtime.getRuntime().availableProcessors()),
                new Condition(coding.matches("(?i)utf-?8|gbk|gb18030|ms936"), "coding", List.of(coding)));
    }

    /**
     * The pack: its version, and the fonts that letters are set in.
     *
     * @throws BrokenPack where it cannot be used
     */
    public static List<Condition> pack(Path rules) {
        Pack pack = Pack.open(rules);
        Run.PackInfo info = pack.info();
        List<Condition> found = new ArrayList<>();
        found.add(good("pack", info.id(), info.version(), pack.list().size()));
        found.add(good("limits", Input.LARGEST >> 20, pack.rules().settings().timeLimit().toSeconds(), Judge.MOST_STEPS / MILLION));
        pack.renderer().fonts().forEach((use, font) -> found.add(good("font", use, font)));
        return found;
    }

    /** The forms of files that are read without anything else. */
    public static List<Condition> forms() {
        return List.of(good("forms"));
    }

    /** Whether reports that are pictures can be read, which is an addition: nothing is wrong where it is not there. */
    public static List<Condition> pictures() {
        Optional<String> read = Recognisers.present().map(TrialPicture::read);
        if (read.isEmpty() && !Recognisers.isBroken()) {
            return List.of(good("nopictures", Recognisers.advice()));
        }
        return List.of(new Condition(read.filter(TrialPicture.FIGURE::equals).isPresent(), "pictures",
                List.of(TrialPicture.FIGURE, read.orElse(""))));
    }

    /** The folder that results are written in. */
    public static List<Condition> place(Path folder) {
        long free = folder.toAbsolutePath().toFile().getUsableSpace() >> 20;
        return List.of(new Condition(Files.isWritable(folder.toAbsolutePath()), "folder", List.of()),
                new Condition(free >= LEAST_SPACE, "space", List.of(free, LEAST_SPACE)));
    }

    private static Condition good(String what, Object... details) {
        return new Condition(true, what, List.of(details));
    }
}
