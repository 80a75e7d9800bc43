package nianshen.ingest.binary;

/** Two things that a file says of itself do not agree. The message names the part of the file, in Chinese ("段落表"). */
final class Damaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Damaged(String part) {
        super(part);
    }

    /** Goes on only where something holds that holds in every whole file. */
    static void unless(boolean holds, String part) {
        if (!holds) {
            throw new Damaged(part);
        }
    }
}
