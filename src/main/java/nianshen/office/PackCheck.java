package nianshen.office;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nianshen.examples.CaseLint;
import nianshen.findings.Run;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;

/**
 * The whole check of a rule pack. Its faults are those that keep the pack from being opened for an audit; its notes tell
 * besides what is worth a look, mistakes in examples among it, on which no verdict rests.
 */
public final class PackCheck {

    private PackCheck() {
    }

    /** Checks everything. What is wrong is the result of the check, and not a failure of it. */
    public static Checked of(Path rules) {
        return checked(() -> Pack.ready(rules));
    }

    /** The same of a pack as it would be, saved or not. */
    public static Checked of(PackFiles files) {
        return checked(() -> BrokenPack.unless(() -> Pack.ready(files)));
    }

    private static Checked checked(Supplier<Pack> opened) {
        try {
            Pack pack = opened.get();
            Stream<String> examples = CaseLint.check(pack.rules(), pack.rules().files()).stream().map(Problem::text);
            return new Checked(pack.info(), pack.rules().rules().size(), List.of(), Stream.concat(pack.notes().stream(), examples).toList());
        } catch (BrokenPack e) {
            return new Checked(null, 0, e.faults(), List.of());
        }
    }

    /**
     * What a check has found.
     *
     * @param pack   id, version and hash; null where the pack cannot be used
     * @param rules  how many rules it has
     * @param faults what keeps it from being used, in Chinese, each with its file and place
     * @param notes  what is worth a look and keeps nobody from using it
     */
    public record Checked(Run.PackInfo pack, int rules, List<String> faults, List<String> notes) {

        /** Copies the lists. */
        public Checked {
            faults = List.copyOf(faults);
            notes = List.copyOf(notes);
        }
    }
}
