package nianshen.specimen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the shipped samples: {@code SamplePress [DIR]}, by default from the hand-written texts into reports-in. */
public final class SamplePress {
    private static final Path TEXTS = Path.of("src/test/resources/nianshen/samples");

    private SamplePress() {
    }

    /** Entry point. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "reports-in"));
        for (Path text : texts()) {
            Specimen specimen = Sample.read(text);
            Print print = Sample.print(text);
            Files.write(folder.resolve(specimen.name() + "." + print.suffix()), damaged(text, print.write(specimen)));
        }
    }

    /** A sample may say what happened to it ({@code 损坏}). */
    private static byte[] damaged(Path text, byte[] file) throws IOException {
        String line = Files.readAllLines(text).stream().filter(l -> l.startsWith("损坏:")).findFirst().orElse(null);
        return line == null ? file : Damage.valueOf(line.substring(3).strip()).strike(file);
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
