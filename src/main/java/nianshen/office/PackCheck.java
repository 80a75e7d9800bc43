package nianshen.office;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nianshen.examples.CaseLint;
import nianshen.findings.CaseResult;
import nianshen.findings.Run;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;

/**
 * The whole check of a rule pack. Its faults are those that keep the pack from being opened for an audit; its notes tell
 * besides what is worth a look, mistakes in examples among it, on which no verdict rests.
 */
public final class PackCheck {

    private static final int LISTED = 20;

    private PackCheck() {
    }

    /**
     * Checks everything and runs the examples: one that no longer comes out as it says is among the notes. What is wrong
     * is the result of the check, and not a failure of it.
     */
    public static Checked of(Path rules) {
        return checked(() -> Pack.ready(rules), PackCheck::failing);
    }

    /** Checks a pack as it would be, saved or not, without running its examples. */
    public static Checked of(PackFiles files) {
        return checked(() -> BrokenPack.unless(() -> Pack.ready(files)), PackCheck::misspelt);
    }

    private static Checked checked(Supplier<Pack> opened, Function<Pack, Stream<String>> examples) {
        try {
            Pack pack = opened.get();
            return new Checked(pack.info(), pack.rules().rules().size(), List.of(),
                    Stream.of(pack.notes().stream(), pack.meant().stream(), examples.apply(pack)).flatMap(s -> s).toList());
        } catch (BrokenPack e) {
            return new Checked(null, 0, e.faults(), List.of());
        }
    }

    private static Stream<String> misspelt(Pack pack) {
        return CaseLint.check(pack.rules(), pack.rules().files()).stream().map(Problem::text);
    }

    /** What is wrong in the words of examples; where nothing is, those that come out otherwise than they say. */
    private static Stream<String> failing(Pack pack) {
        List<String> misspelt = misspelt(pack).toList();
        return misspelt.isEmpty() ? listed(pack.test("").stream().filter(r -> !r.passed()).toList()) : misspelt.stream();
    }

    private static Stream<String> listed(List<CaseResult> failing) {
        Stream<String> first = failing.stream().limit(LISTED).map(r -> "例子 " + r.name() + " 不再通过：" + r.message());
        return failing.size() <= LISTED ? first
                : Stream.concat(first, Stream.of("还有 " + (failing.size() - LISTED) + " 个例子不再通过，用 nianshen rules test 逐一查看"));
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
