package nianshen.ingest.archive;

import java.util.Arrays;

/**
 * What an archive says of a file in it.
 *
 * @param rawName name in the archive's own bytes
 * @param flags   bit 0 encrypted, bit 3 sizes stand behind the data, bit 11 name in UTF-8
 * @param method  0 as it is, 8 deflated
 * @param crc     checksum of the content
 * @param packed  bytes in the archive; -1 where that is not said
 * @param size    bytes of the content; -1 where that is not said
 * @param header  where its own header stands
 * @param data    where its data begins; 0 where its own header is missing, -1 where another entry has the same data
 * @param link    whether it only names another file
 */
public record Entry(byte[] rawName, int flags, int method, long crc, long packed, long size, long header, long data, boolean link) {

    static final int SIGNATURE = 0x04034B50;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int UTF_8 = 1 << 11;

    /** Whether it needs a password. */
    public boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean inUtf8() {
        return (flags & UTF_8) != 0;
    }

    /** Where its data ends, as far as that is said. */
    long end() {
        return data + Math.max(0, packed);
    }

    /** The same, where packed data goes no further than there. */
    Entry until(long next) {
        boolean beyond = method == DEFLATED && data > 0 && next > data && end() > next;
        return beyond ? new Entry(rawName, flags, method, crc, next - data, size, header, data, link) : this;
    }

    Entry at(long place) {
        return new Entry(rawName, flags, method, crc, packed, size, header, place, link);
    }

    /** Whether it is a folder, which its name ends in a slash for. */
    public boolean folder() {
        byte last = rawName.length == 0 ? 0 : rawName[rawName.length - 1];
        return (last == '/' || last == '\\') && size <= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && entry.header == header && Arrays.equals(entry.rawName, rawName);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(header);
    }
}
