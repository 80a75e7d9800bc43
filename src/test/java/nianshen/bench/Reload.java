package nianshen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nianshen.rules.RulePack;

/** How long a running program takes to load a pack again: with one file changed, with all of them, with none. */
final class Reload {

    private static final int WARM_UP = 15;
    private static final int ROUNDS = 15;
    private final Path rules;
    private final List<Path> files;
    private int changes;

    private Reload(Path rules, List<Path> files) {
        this.rules = rules;
        this.files = files;
    }

    /** A pack in a folder that may be changed. */
    static Reload of(Path rules) throws IOException {
        try (Stream<Path> all = Files.walk(rules)) {
            return new Reload(rules, all.filter(f -> f.toString().matches(".*\\.(drl|dslr)")).sorted().toList());
        }
    }

    /** Measures and prints the medians. */
    void print() throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            median(files, 1);
        }
        System.out.printf("      one rule file changed %.0f ms (at most 150), all %d changed %.0f ms (at most 400), none %.0f ms"
                + " (at most 100)%n", one(), files.size(), median(files, ROUNDS), median(List.of(), ROUNDS));
    }

    /** Each file in its turn. */
    private double one() throws IOException {
        double[] times = new double[files.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = median(List.of(files.get(i)), 1);
        }
        return middle(times);
    }

    private double median(List<Path> changed, int rounds) throws IOException {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            for (Path file : changed) {
                String note = (file.toString().endsWith(".drl") ? "// " : "# ") + ++changes;
                Files.writeString(file, Files.readString(file).stripTrailing() + "\n" + note + "\n");
            }
            long start = System.nanoTime();
            RulePack.load(rules);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return middle(times);
    }

    private static double middle(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
