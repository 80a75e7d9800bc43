package nianshen.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nianshen.kept.KeptFiles;
import nianshen.kept.KeptSource;
import nianshen.render.files.Standing;
import nianshen.render.originals.Copied;
import nianshen.render.originals.Note;
import nianshen.text.Sha256;

/**
 * What is made of the original of a report with what findings remark in it. The page of a report names the rules it was judged by
 * and is written anew with each change of these; the remarks hardly ever change with them, and to draw pages takes longer than
 * all else that is written of a report.
 *
 * @param original its bytes
 * @param notes    what is remarked in it
 * @param with     what drawings and copies depend on beside these and the program
 */
record Remarked(byte[] original, List<Note> notes, List<byte[]> with) {

    private static final KeptFiles TOLD = new KeptFiles("drawn", "made", 8192);

    /** Draws and copies, unless the files stand there as they were made of the same. */
    Copied in(Path folder) throws IOException {
        List<byte[]> unremarked = and(with, Sha256.of(original));
        List<byte[]> sources = and(unremarked, KeptSource.of(notes));
        KeptFiles.Place told = TOLD.at(sources);
        AtomicReference<Copied> copied = new AtomicReference<>();
        new Standing(folder, Copied::isOne).unless(sources, () -> {
            copied.set(made(unremarked, told, folder));
            return copied.get().whole();
        });
        Optional<Copied> before = Optional.ofNullable(copied.get()).or(() -> told.find().map(b -> Copied.of(new String(b, StandardCharsets.UTF_8))));
        return before.isPresent() ? before.get() : made(unremarked, told, folder);
    }

    private Copied made(List<byte[]> unremarked, KeptFiles.Place told, Path folder) throws IOException {
        Copied made = Copied.write(original, notes, unremarked, folder);
        if (made.whole()) {
            told.keep(made.words().getBytes(StandardCharsets.UTF_8));
        }
        return made;
    }

    private static List<byte[]> and(List<byte[]> some, byte[] another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
