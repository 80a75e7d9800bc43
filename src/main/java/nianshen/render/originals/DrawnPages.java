package nianshen.render.originals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import nianshen.kept.KeptFiles;

/**
 * Pictures of pages of an original that stand beside a report's page as an earlier run drew them. A picture shows the page alone:
 * what is remarked on it changes with the rules, the picture never does, and to draw it takes longer than all else of the report.
 *
 * @param folder  of the report's page
 * @param sources all that a picture depends on beside the number of the page and the program
 */
record DrawnPages(Path folder, List<byte[]> sources) {

    /** Some hundred bytes for each page. */
    private static final KeptFiles TOLD = new KeptFiles("page", "drawn", 8192);

    /** The picture of a page, if it stands there as it was drawn. */
    Optional<PagePicture> standing(int page) {
        Optional<String> told = told(page).find().map(b -> new String(b, StandardCharsets.UTF_8));
        return told.map(t -> PagePicture.of(t.lines().skip(1).findFirst().orElseThrow()))
                .filter(picture -> told.get().lines().findFirst().equals(sum(folder.resolve(picture.link()))));
    }

    /** Remembers what was drawn. */
    void keep(PagePicture picture, byte[] png) {
        told(picture.page()).keep((sum(png) + "\n" + picture.words()).getBytes(StandardCharsets.UTF_8));
    }

    private KeptFiles.Place told(int page) {
        return TOLD.at(Stream.concat(sources.stream(), Stream.of(String.valueOf(page).getBytes(StandardCharsets.UTF_8))).toList());
    }

    private static Optional<String> sum(Path picture) {
        try {
            return Files.isRegularFile(picture) ? Optional.of(sum(Files.readAllBytes(picture))) : Optional.empty();
        } catch (IOException e) {
            // what cannot be read is drawn again
            return Optional.empty();
        }
    }

    private static String sum(byte[] png) {
        CRC32C sum = new CRC32C();
        sum.update(png);
        return png.length + " " + Long.toHexString(sum.getValue());
    }
}
