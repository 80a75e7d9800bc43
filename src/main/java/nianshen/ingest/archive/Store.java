package nianshen.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import nianshen.ingest.source.UnreadableException;

/** Bytes of which any stretch may be asked for at any time, by any thread. */
public interface Store {

    /** Gets bytes that may have been dropped to free memory. */
    @FunctionalInterface
    interface Fetch {
        byte[] get() throws IOException, UnreadableException;
    }

    /** How many bytes there are. */
    long length() throws IOException, UnreadableException;

    /**
     * A stretch of them, its numbers the lowest byte first.
     *
     * @throws EOFException where there are not so many
     */
    ByteBuffer read(long at, int length) throws IOException, UnreadableException;

    /** A file, which stays closed while nothing is read. */
    static Store of(Path file) {
        return new Store() {
            @Override
            public long length() throws IOException {
                return Files.size(file);
            }

            @Override
            public ByteBuffer read(long at, int length) throws IOException {
                try (FileChannel channel = FileChannel.open(file)) {
                    within(at, length, channel.size());
                    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
                    while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
                        continue;
                    }
                    return bytes.flip();
                }
            }
        };
    }

    /** Bytes that are kept as long as there is memory for them, and fetched again after that. */
    static Store of(byte[] bytes, Fetch again) {
        return new Store() {

            private SoftReference<byte[]> kept = new SoftReference<>(bytes);

            private synchronized byte[] all() throws IOException, UnreadableException {
                byte[] all = kept.get();
                if (all == null) {
                    all = again.get();
                    kept = new SoftReference<>(all);
                }
                return all;
            }

            @Override
            public long length() throws IOException, UnreadableException {
                return all().length;
            }

            @Override
            public ByteBuffer read(long at, int length) throws IOException, UnreadableException {
                byte[] all = all();
                within(at, length, all.length);
                return ByteBuffer.wrap(all, (int) at, length).slice().order(ByteOrder.LITTLE_ENDIAN);
            }
        };
    }

    private static void within(long at, int length, long size) throws EOFException {
        if (at < 0 || length < 0 || at + length > size) {
            throw new EOFException();
        }
    }
}
