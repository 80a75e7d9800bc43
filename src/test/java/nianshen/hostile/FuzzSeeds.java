package nianshen.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the files from which the search for bad bytes sets out: sound ones and changed ones of every form. */
public final class FuzzSeeds {

    private static final int CHANGED = 5;

    private FuzzSeeds() {
    }

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, byte[]> file : SoundFiles.all().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
            for (int seed = 0; seed < CHANGED; seed++) {
                Files.write(folder.resolve(seed + file.getKey()), Mutant.of(file.getValue(), seed));
            }
        }
    }
}
