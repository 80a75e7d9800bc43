package nianshen.office.drafts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nianshen.office.BrokenPack;
import nianshen.pack.PackFiles;
import nianshen.rules.SentenceHelp;
import nianshen.rules.settings.OwnSheets;

/** Tells whoever writes a rule which sentences the vocabulary understands. */
public final class Phrasing {

    private final SentenceHelp help;

    private Phrasing(SentenceHelp help) {
        this.help = help;
    }

    /**
     * By the vocabulary of a rules folder.
     *
     * @throws BrokenPack where its formats are not as they must be
     */
    public static Phrasing of(Path rules) {
        return new Phrasing(BrokenPack.unless(() -> SentenceHelp.of(OwnSheets.over(PackFiles.read(rules)))));
    }

    /**
     * A condition that is not understood.
     *
     * @param faults what is wrong with it, in Chinese
     * @param near   right sentences that come near, the likeliest first
     */
    public record Riddle(String condition, List<String> faults, List<String> near) {
    }

    /** Those of some conditions that are not understood, in their order. */
    public List<Riddle> riddles(List<String> conditions) {
        return IntStream.range(0, conditions.size()).mapToObj(i -> riddle(conditions.get(i), help.faults(conditions.subList(0, i + 1))))
                .filter(r -> !r.faults().isEmpty()).toList();
    }

    /** How a condition is taken; nothing where that is as it was typed. */
    public Optional<String> meant(String condition) {
        return help.meant(condition);
    }

    private Riddle riddle(String condition, List<String> faults) {
        return new Riddle(condition, faults, faults.isEmpty() ? List.of() : help.near(condition));
    }
}
