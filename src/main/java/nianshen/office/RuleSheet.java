package nianshen.office;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nianshen.pack.PackFiles;
import nianshen.rules.kept.Kept;

/**
 * What is told of each rule of a pack, by id. It is told once and kept for as long as every file of the pack, the program and
 * the day stay what they are (waivers run out), so that rules need not be loaded to be listed. A pack that cannot be used is
 * loaded each time, and what is wrong with it told.
 */
public final class RuleSheet {

    private static final Kept<Lines> TOLD = new Kept<>(Lines.class, "lines");

    private RuleSheet() {
    }

    /** In a form that is read back quickly. */
    private static final class Lines extends LinkedHashMap<String, ArrayList<String>> {

        private static final long serialVersionUID = 1L;

        Lines(Map<String, List<String>> told) {
            told.forEach((id, lines) -> put(id, new ArrayList<>(lines)));
        }
    }

    /**
     * The lines of each rule of the pack, in the order in which they are told.
     *
     * @param language what tells the lines from others of the same pack
     * @param telling  tells them anew
     * @throws BrokenPack with everything that keeps the pack from being used
     */
    public static Map<String, ? extends List<String>> of(Path place, String language, Function<Pack, Map<String, List<String>>> telling) {
        return BrokenPack.unless(() -> {
            PackFiles files = PackFiles.read(place);
            List<byte[]> sources = List.of(files.hash(file -> true), bytes(String.join("\0", files.others())), bytes(language), bytes(LocalDate.now().toString()));
            return TOLD.of(sources, () -> Optional.of(new Lines(telling.apply(Pack.open(files))))).orElseThrow();
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
