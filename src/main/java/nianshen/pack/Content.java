package nianshen.pack;

import java.io.Serializable;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import nianshen.text.Sha256;

/**
 * The bytes of a file of a pack, with what is asked of them again and again: each is worked out once, however many packs
 * the file is part of. Never changes; safe for threads.
 */
final class Content implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Those that some pack has, by length and checksum: a folder that is read again since one file changed has all others in common with the one before. */
    private static final Map<Long, WeakReference<Content>> HELD = new ConcurrentHashMap<>();
    /** When to look for those that no pack has any more. */
    private static final int MANY = 10_000;
    private static final int LOOKED = 64;
    private final byte[] bytes;
    private transient byte[] hash;
    private transient Optional<String> text;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What holds these bytes: that of another pack where it has the same. */
    static Content of(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        long name = (long) bytes.length << Integer.SIZE | sum.getValue();
        WeakReference<Content> before = HELD.get(name);
        Content held = before == null ? null : before.get();
        if (held != null && Arrays.equals(held.bytes, bytes)) {
            return held;
        }
        Content fresh = new Content(bytes);
        if (HELD.size() > MANY && name % LOOKED == 0) {
            HELD.values().removeIf(h -> h.get() == null);
        }
        HELD.put(name, new WeakReference<>(fresh));
        return fresh;
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
