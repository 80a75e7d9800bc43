package nianshen.ingest.binary;

import java.util.Arrays;

/**
 * Bytes with numbers in them, the lowest byte first. Whoever reads beyond their end was led there by a damaged number.
 *
 * @param part what these bytes are, in Chinese
 */
record Octets(byte[] all, String part) {

    int length() {
        return all.length;
    }

    int u8(int at) {
        within(at, 1);
        return all[at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int i32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }

    /** So many of the bytes from a place on. */
    Octets cut(int at, int length, String name) {
        within(at, length);
        return new Octets(Arrays.copyOfRange(all, at, at + length), name);
    }

    private void within(int at, int length) {
        Damaged.unless(at >= 0 && length >= 0 && length <= all.length - at, part);
    }
}
