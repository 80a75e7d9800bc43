package nianshen.ingest.jpx;

import java.io.IOException;

/** Bytes that are read from front to back, big end first. */
final class ByteRun {

    private final byte[] bytes;
    private final int end;
    private int at;

    /** Those from one place to another, which lie within. */
    ByteRun(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    int at() {
        return at;
    }

    int left() {
        return end - at;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The next byte, 0 to 255. */
    int one() throws IOException {
        need(1);
        return bytes[at++] & 0xFF;
    }

    int two() throws IOException {
        return one() << 8 | one();
    }

    /** Four bytes, without a sign. */
    long four() throws IOException {
        return (long) two() << 16 | two();
    }

    /** As many bytes as a run of their own, which this one is behind then. */
    ByteRun next(long length) throws IOException {
        need(length);
        ByteRun next = new ByteRun(bytes, at, at + (int) length);
        at += (int) length;
        return next;
    }

    /** Whether these two bytes come next. */
    boolean sees(int marker) {
        return left() >= 2 && (bytes[at] & 0xFF) == marker >> 8 && (bytes[at + 1] & 0xFF) == (marker & 0xFF);
    }

    private void need(long length) throws IOException {
        if (length < 0 || length > left()) {
            throw new IOException("cut off");
        }
    }
}
