package nianshen.render.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import nianshen.kept.KeptFiles;

/**
 * Files in a folder of results that stand there as they were made of the same, and so need not be made again: whoever audits again
 * after a change waits for what it touched. What was made of what is kept with the user and not beside the results, and
 * tells each file by its checksum: where somebody changed one, all are made again.
 */
public final class Standing {

    /** Pages and letters of some thousand reports, of some hundred bytes each. */
    private static final KeptFiles MADE = new KeptFiles("made", "made", 8192);
    private final Path folder;
    private final Predicate<String> whose;

    /**
     * Files of a folder.
     *
     * @param whose the names of all files that are made together, or that would be taken away as they are made
     */
    public Standing(Path folder, Predicate<String> whose) {
        this.folder = folder;
        this.whose = whose;
    }

    /** Makes files. */
    @FunctionalInterface
    public interface Making {

        /**
         * Makes them.
         *
         * @return whether they would come out the same another time
         */
        boolean make() throws IOException;
    }

    /**
     * Makes the files, unless they stand there as they were made of the same.
     *
     * @param sources all that they depend on beside the program; null where that is not known
     */
    public void unless(List<byte[]> sources, Making making) throws IOException {
        if (sources == null) {
            making.make();
            return;
        }
        KeptFiles.Place made = MADE.at(sources);
        if (made.find().filter(m -> Arrays.equals(m, listing())).isEmpty() && making.make()) {
            made.keep(listing());
        }
    }

    /** The files that are there now, each with its length and checksum. */
    private byte[] listing() {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> whose.test(f.getFileName().toString())).sorted().toList()) {
                CRC32C sum = new CRC32C();
                byte[] content = Files.readAllBytes(file);
                sum.update(content);
                lines.append(file.getFileName()).append(' ').append(content.length).append(' ').append(Long.toHexString(sum.getValue())).append('\n');
            }
        } catch (IOException e) {
            // what cannot be read is none that could be relied on
            return new byte[0];
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
