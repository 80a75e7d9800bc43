package nianshen.office.drafts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nianshen.findings.Run;
import nianshen.office.BrokenPack;
import nianshen.office.ListedRule;
import nianshen.office.Pack;
import nianshen.office.Refusal;
import nianshen.office.Refusal.Reason;
import nianshen.office.Terms;
import nianshen.pack.FileKinds;
import nianshen.pack.PackFiles;
import nianshen.render.files.Output;

/**
 * The files of a new pack on their way into a rules folder. What lies in {@code local} stays as it is, and nothing is
 * written unless the new pack can be used together with it.
 */
public final class PackUpdate {

    private final Path rules;
    private final SortedMap<String, byte[]> before;
    private final SortedMap<String, byte[]> after;
    private final Pack old;
    private final Pack fresh;

    private PackUpdate(Path rules, SortedMap<String, byte[]> before, SortedMap<String, byte[]> after) {
        this.rules = rules;
        this.before = before;
        this.after = after;
        this.fresh = BrokenPack.unless(() -> Pack.ready(PackFiles.of(after)));
        this.old = usable(PackFiles.of(before)).orElse(null);
    }

    /**
     * An update that has not begun.
     *
     * @param rules the rules folder
     * @param fresh folder or zip file of the new pack
     * @throws Refusal    where the rules lie in a zip file
     * @throws BrokenPack where the new pack cannot be used, or not with what the office has of its own
     */
    public static PackUpdate of(Path rules, Path fresh) {
        if (Files.isRegularFile(rules)) {
            throw new Refusal(Reason.PACKED, rules);
        }
        return BrokenPack.unless(() -> {
            SortedMap<String, byte[]> before = PackFiles.everything(rules);
            SortedMap<String, byte[]> after = new TreeMap<>(PackFiles.everything(fresh));
            after.keySet().removeIf(FileKinds::isOwn);
            before.forEach((name, bytes) -> after.compute(name, (n, other) -> FileKinds.isOwn(n) ? bytes : other));
            return new PackUpdate(rules, before, after);
        });
    }

    private static Optional<Pack> usable(PackFiles files) {
        try {
            return Optional.of(Pack.open(files));
        } catch (BrokenPack e) {
            return Optional.empty();
        }
    }

    /** Id, version and hash of the pack that is there; nothing where it cannot be used. */
    public Optional<Run.PackInfo> from() {
        return Optional.ofNullable(old).map(Pack::info);
    }

    /** Id, version and hash of the new pack. */
    public Run.PackInfo to() {
        return fresh.info();
    }

    /** Words of the new pack. */
    public Terms terms(Function<Pack, Terms> words) {
        return words.apply(fresh);
    }

    /** Files that are not there yet. */
    public List<String> added() {
        return after.keySet().stream().filter(f -> !before.containsKey(f)).toList();
    }

    /** Files that will be others. */
    public List<String> changed() {
        return after.keySet().stream().filter(f -> before.containsKey(f) && !Arrays.equals(before.get(f), after.get(f))).toList();
    }

    /** Files that will not be there any more. */
    public List<String> removed() {
        return before.keySet().stream().filter(f -> !after.containsKey(f)).toList();
    }

    /**
     * A rule that stands otherwise in the new pack.
     *
     * @param before as it stands now, or null for a new one
     * @param after  as it will, or null for one that goes
     */
    public record Change(ListedRule before, ListedRule after) {

        private boolean differs() {
            return before == null || after == null || before.severity() != after.severity()
                    || (before.offAt() == null) != (after.offAt() == null);
        }
    }

    /** Rules that come, go, are switched on or off, or become of another severity; none where the old pack cannot be used. */
    public List<Change> rules() {
        if (old == null) {
            return List.of();
        }
        Map<String, ListedRule> were = byId(old);
        Map<String, ListedRule> are = byId(fresh);
        return Stream.concat(were.keySet().stream(), are.keySet().stream()).distinct().sorted()
                .map(id -> new Change(were.get(id), are.get(id))).filter(Change::differs).toList();
    }

    private static Map<String, ListedRule> byId(Pack pack) {
        Map<String, ListedRule> byId = new TreeMap<>();
        pack.list().forEach(r -> byId.put(r.rule().id(), r));
        return byId;
    }

    /**
     * Puts the new files in place.
     *
     * @return the folder beside the rules in which the pack that was there is kept whole
     * @throws IOException where the folder cannot be written to
     */
    public Path write() throws IOException {
        Path kept = kept();
        for (Map.Entry<String, byte[]> file : before.entrySet()) {
            Output.bytes(kept.resolve(file.getKey()), file.getValue());
        }
        for (String name : Stream.concat(added().stream(), changed().stream()).toList()) {
            Output.bytes(rules.resolve(name), after.get(name));
        }
        for (String name : removed()) {
            Files.deleteIfExists(rules.resolve(name));
        }
        return kept;
    }

    /** A folder that is not there yet. */
    private Path kept() {
        String name = rules.toAbsolutePath().normalize().getFileName() + "-旧-" + from().map(Run.PackInfo::version).orElse("未知");
        List<Path> tried = new ArrayList<>(List.of(rules.resolveSibling(name)));
        while (Files.exists(tried.get(tried.size() - 1))) {
            tried.add(rules.resolveSibling(name + "-" + (tried.size() + 1)));
        }
        return tried.get(tried.size() - 1);
    }
}
