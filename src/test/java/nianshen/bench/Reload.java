package nianshen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nianshen.rules.RulePack;

/**
 * How long a running program takes to load a pack again: with one file of each kind changed, with all of them, with none.
 * Every change means something (another text, number or condition) and none is ever made twice, so that nothing that is
 * kept can stand in for the work.
 */
final class Reload {

    /** As often as it takes until the times no longer fall. */
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 31;
    private final Path rules;
    private final Map<Path, Change> files = new TreeMap<>();
    private int round;

    private Reload(Path rules) {
        this.rules = rules;
    }

    /** A pack in a folder that may be changed. */
    static Reload of(Path rules) throws IOException {
        Reload reload = new Reload(rules);
        try (Stream<Path> all = Files.walk(rules)) {
            for (Path file : all.filter(f -> !f.startsWith(rules.resolve("cases"))).toList()) {
                Change.of(file).ifPresent(change -> reload.files.put(file, change));
            }
        }
        return reload;
    }

    /** Measures and prints. */
    void print() throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            load(List.copyOf(files.keySet()));
        }
        print("nothing changed", 100, List.of());
        print("one .drl changed", 150, each(f -> f.endsWith(".drl")));
        print("one .dslr changed", 150, each(f -> f.endsWith(".dslr")));
        print("one decision table changed", 150, each(f -> f.endsWith(".drl.xlsx")));
        print("settings workbook changed", 150, each(f -> f.endsWith(".xlsx") && !f.endsWith(".drl.xlsx")));
        print("vocabulary changed", 150, each(f -> f.endsWith(".dsl")));
        print("all " + files.size() + " changed", 400, List.of(List.copyOf(files.keySet())));
    }

    /** The files of a kind, one at a time. */
    private List<List<Path>> each(Predicate<String> kind) {
        return files.keySet().stream().filter(f -> kind.test(f.toString())).map(List::of).toList();
    }

    /** @param changes taken in turn; nothing is changed where there are none */
    private void print(String what, int atMost, List<List<Path>> changes) throws IOException {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            times[i] = load(changes.isEmpty() ? List.of() : changes.get(i % changes.size()));
        }
        Arrays.sort(times);
        System.out.printf("      %-28s median %4.0f ms, best %4.0f ms (at most %d)%n", what, times[ROUNDS / 2], times[0], atMost);
    }

    private double load(List<Path> changed) throws IOException {
        String before = RulePack.load(rules).info().sha256();
        round++;
        for (Path file : changed) {
            Files.write(file, files.get(file).content(round));
        }
        long start = System.nanoTime();
        RulePack pack = RulePack.load(rules);
        double time = (System.nanoTime() - start) / 1e6;
        if (pack.info().sha256().equals(before) != changed.isEmpty()) {
            throw new IllegalStateException("measured something else than a change of " + changed);
        }
        return time;
    }
}
