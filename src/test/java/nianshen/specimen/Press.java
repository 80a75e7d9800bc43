package nianshen.specimen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes specimens into a folder: {@code Press DIR COUNT [FIRST-SEED]}, each in every form. */
public final class Press {
    private Press() {
    }

    /** Entry point. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        long first = args.length > 2 ? Long.parseLong(args[2]) : 1;
        for (long seed = first; seed < first + Long.parseLong(args[1]); seed++) {
            Specimen specimen = Maker.draw(seed);
            for (Print print : Print.all()) {
                Files.write(folder.resolve(specimen.name() + "-" + print.name().toLowerCase(java.util.Locale.ROOT)
                        + "." + print.suffix()), print.write(specimen));
            }
        }
    }
}
