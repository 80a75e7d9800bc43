package nianshen.office.runs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import nianshen.audit.Input;
import nianshen.audit.ReadReport;
import nianshen.kept.KeptFolder;
import nianshen.kept.KeptName;
import nianshen.office.Pack;
import nianshen.text.Sha256;

/**
 * Of which reports the facts.json that the last run left in a folder of results is still what they say: of those that were
 * sound and are the same, read by the same formats, words and program. The list is kept with the user and not beside the
 * results, and tells each file by its checksum: one that somebody changed is read from its report again. For use by several threads.
 */
final class LastReadings {

    private static final String FOLDER = "read";
    /** Folders of results, by what was read into them. */
    private static final int MOST = 64;
    private final String name;
    private final Map<String, String> before;
    private final Map<String, String> now = new ConcurrentHashMap<>();

    private LastReadings(String name, Map<String, String> before) {
        this.name = name;
        this.before = before;
    }

    /** What the last run read into the folder, as far as this one would read it alike. */
    static LastReadings of(Path out, Pack pack, Integer year) {
        List<byte[]> basis = List.of(bytes(out.toAbsolutePath().normalize().toString()), bytes(pack.readingFingerprint()), bytes(String.valueOf(year)));
        String name = KeptName.of("read", basis).orElse(null);
        Map<String, String> before = name == null ? Map.of() : folder().find(name).map(LastReadings::lines).orElse(Map.of());
        return new LastReadings(name, before);
    }

    private static Map<String, String> lines(byte[] kept) {
        return new String(kept, StandardCharsets.UTF_8).lines().map(line -> line.split(" ", 2)).collect(Collectors.toMap(l -> l[0], l -> l[1]));
    }

    /** Whether it was read, whatever it is now. */
    boolean knows(Input input) {
        return before.containsKey(key(input.name())) && input.confirmed() == null;
    }

    /** Whether it was read, and is the same still. */
    boolean knows(Input input, String sha256) {
        return knows(input) && before.get(key(input.name())).startsWith(sha256);
    }

    /** Whether it was read, is the same still, and this is what was written of it. */
    boolean wrote(Input input, String sha256, byte[] facts) {
        return knows(input) && before.get(key(input.name())).equals(line(sha256, facts));
    }

    /** Notes that a sound report was read and its facts.json written. */
    void add(ReadReport read, byte[] facts) {
        now.put(key(read.source()), line(read.sha256(), facts));
    }

    /** Keeps what was read for the next run. */
    void keep() {
        if (name != null && !now.equals(before)) {
            folder().keep(name, bytes(new TreeMap<>(now).entrySet().stream().map(e -> e.getKey() + " " + e.getValue() + "\n").collect(Collectors.joining())));
        }
    }

    private static KeptFolder folder() {
        return new KeptFolder(KeptFolder.ofUser().resolve(FOLDER), MOST);
    }

    private static String line(String sha256, byte[] facts) {
        CRC32C sum = new CRC32C();
        sum.update(facts);
        return sha256 + " " + facts.length + " " + Long.toHexString(sum.getValue());
    }

    /** Names may hold whatever ends a line. */
    private static String key(String source) {
        return Sha256.hex(bytes(source));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
