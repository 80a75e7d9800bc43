package nianshen.pack;

import java.io.Serializable;
import java.util.Optional;
import nianshen.text.Sha256;

/**
 * The bytes of a file of a pack, with what is asked of them again and again: each is worked out once, however many packs
 * the file is part of. Never changes; safe for threads.
 */
final class Content implements Serializable {

    private static final long serialVersionUID = 1L;
    private final byte[] bytes;
    private transient byte[] hash;
    private transient Optional<String> text;

    Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The array itself, which must not be written to. */
    byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of the bytes. */
    synchronized byte[] hash() {
        if (hash == null) {
            hash = Sha256.of(bytes);
        }
        return hash;
    }

    /** The text without a byte order mark; nothing where the bytes are in no encoding that can be read. */
    synchronized Optional<String> text() {
        if (text == null) {
            text = Coding.text(bytes);
        }
        return text;
    }
}
