package nianshen.render.letters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianshen.render.files.Output;
import nianshen.text.Sha256;

/**
 * The letters in a folder that the program wrote itself, known by their checksums. One that somebody changed since is
 * never written over or taken away: it is put beside under another name, and told.
 */
public final class OwnFiles {

    static final String RECORD = ".letters";
    private static final String CHANGED = "（手改%s）";
    private final Path folder;
    private final Map<String, String> known = new TreeMap<>();
    private final List<Path> kept = new ArrayList<>();

    /** Reads which files of the folder are the program's own. */
    public OwnFiles(Path folder) throws IOException {
        this.folder = folder;
        Path record = folder.resolve(RECORD);
        if (Files.isRegularFile(record)) {
            Files.readAllLines(record).stream().map(l -> l.split(" {2}", 2)).filter(l -> l.length == 2).forEach(l -> known.put(l[1], l[0]));
        }
    }

    /** Writes a file. */
    void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        boolean same = Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
        if (!same) {
            keep(name);
            Output.bytes(file, bytes);
        }
        known.put(name, Sha256.hex(bytes));
    }

    /** Takes a file away. */
    void remove(String name) throws IOException {
        keep(name);
        Files.deleteIfExists(folder.resolve(name));
        known.remove(name);
    }

    /** Whether somebody changed or made the file. */
    public boolean foreign(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) && !Sha256.hex(Files.readAllBytes(file)).equals(known.get(name));
    }

    private void keep(String name) throws IOException {
        if (!foreign(name)) {
            return;
        }
        int dot = name.lastIndexOf('.');
        Path beside = folder.resolve(name.substring(0, dot) + CHANGED.formatted("") + name.substring(dot));
        for (int n = 2; Files.exists(beside); n++) {
            beside = folder.resolve(name.substring(0, dot) + CHANGED.formatted(n) + name.substring(dot));
        }
        Files.move(folder.resolve(name), beside);
        kept.add(beside);
    }

    /** Remembers what is the program's own, and says which files were put beside. */
    List<Path> done() throws IOException {
        StringBuilder record = new StringBuilder();
        known.forEach((name, hash) -> record.append(hash).append("  ").append(name).append('\n'));
        if (known.isEmpty()) {
            Files.deleteIfExists(folder.resolve(RECORD));
        } else {
            Output.bytes(folder.resolve(RECORD), record.toString().getBytes(StandardCharsets.UTF_8));
        }
        return kept;
    }
}
