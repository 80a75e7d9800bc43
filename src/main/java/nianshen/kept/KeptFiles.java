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
    private final String below;
    private final int most;

    /** @param kind ends the names of the kept files */
    public KeptFiles(String kind) {
        this(kind, FOLDER, MOST);
    }

    /**
     * Files that crowd out none of other kinds.
     *
     * @param below the folder that holds them alone
     * @param most  how many there may be, give or take a few
     */
    public KeptFiles(String kind, String below, int most) {
        this.kind = kind;
        this.below = below;
        this.most = most;
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
        Place place = at(sources);
        Optional<byte[]> before = place.find();
        if (before.isPresent()) {
            return before;
        }
        Optional<byte[]> made = maker.make();
        made.ifPresent(place::keep);
        return made;
    }

    /**
     * Where what is made of the sources has its place, told once: to hash all that a report rests on takes longer than to look there.
     *
     * @param sources all that the content depends on beside the program
     */
    public Place at(List<byte[]> sources) {
        return new Place(KeptName.of(kind, sources), new KeptFolder(KeptFolder.ofUser().resolve(below), most));
    }

    /** The place of what is made of some sources. */
    public static final class Place {

        /** None where nothing can be kept. */
        private final Optional<String> name;
        private final KeptFolder folder;

        private Place(Optional<String> name, KeptFolder folder) {
            this.name = name;
            this.folder = folder;
        }

        /** What was made of them before. */
        public Optional<byte[]> find() {
            return name.flatMap(folder::find);
        }

        /** Keeps what was made of them. */
        public void keep(byte[] made) {
            name.ifPresent(n -> folder.keep(n, made));
        }
    }
}
