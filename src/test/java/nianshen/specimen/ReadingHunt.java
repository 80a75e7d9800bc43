package nianshen.specimen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;

/** Looks for specimens that are not read as printed: {@code ReadingHunt COUNT [FIRST-SEED [DIR]]}. */
public final class ReadingHunt {
    private ReadingHunt() {
    }

    /** Entry point. */
    public static void main(String[] args) throws IOException {
        long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Map<String, Integer> faults = new TreeMap<>();
        for (long seed = first; seed < first + Long.parseLong(args[0]); seed++) {
            Specimen specimen = Maker.draw(seed);
            for (Print print : Print.all()) {
                byte[] file = print.write(specimen);
                for (String fault : faults(specimen, print, file)) {
                    if (faults.merge(print.name() + " " + fault.replaceAll("[:：].*", ""), 1, Integer::sum) <= 2) {
                        System.out.println(seed + " " + print.name() + " " + fault);
                    }
                    if (args.length > 2) {
                        Files.write(Path.of(args[2], seed + "-" + print.name() + "." + print.suffix()), file);
                    }
                }
            }
        }
        faults.forEach((fault, count) -> System.out.println(count + " × " + fault));
    }

    private static List<String> faults(Specimen specimen, Print print, byte[] file) {
        try {
            return Faithful.faults(specimen, Ingest.read(new Source(specimen.name() + "." + print.suffix(), file)));
        } catch (UnreadableException | RuntimeException e) {
            return List.of("fails: " + e);
        }
    }
}
