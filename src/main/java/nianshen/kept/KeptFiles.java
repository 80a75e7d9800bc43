package nianshen.kept;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Files of one kind that cost time to make and come out the same whenever they are made of the same: each is made once
 * and kept for the runs that follow, so that whoever audits again after a change waits for what it touched. Safe for threads.
 */
public final class KeptFiles {

    /** Apart from compiled rules, lest many letters crowd them out. */
    private static final String FOLDER = "files";
    /** Of some hundred reports. */
    private static final int MOST = 1200;
    private final String kind;

    /** @param kind ends the names of the kept files */
    public KeptFiles(String kind) {
        this.kind = kind;
    }

    /** Makes the content of a file, or nothing where it is not to be kept. */
    @FunctionalInterface
    public interface Maker {
        Optional<byte[]> make() throws IOException;
    }

    /**
     * What is made of the sources, now or before.
     *
     * @param sources all that the content depends on beside the program
     */
    public Optional<byte[]> of(List<byte[]> sources, Maker maker) throws IOException {
        Optional<String> name = KeptName.of(kind, sources);
        if (name.isEmpty()) {
            return maker.make();
        }
        KeptFolder folder = new KeptFolder(KeptFolder.ofUser().resolve(FOLDER), MOST);
        Optional<byte[]> before = folder.find(name.get());
        if (before.isPresent()) {
            return before;
        }
        Optional<byte[]> made = maker.make();
        made.ifPresent(m -> folder.keep(name.get(), m));
        return made;
    }
}
