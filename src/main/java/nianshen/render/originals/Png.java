package nianshen.render.originals;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Pictures of pages as PNG files, byte for byte what the platform writes: which asks a picture for its colours sample by sample
 * and lays every file down on disk first, so that it takes longer than the page takes to be drawn.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int LEVEL = 4;
    /** Bytes of packed rows in one chunk. */
    private static final int CHUNK = 1 << 15;
    private static final int DEPTH = 8;
    private static final int RGB = 2;
    private static final int BYTES = 3;

    private Png() {
    }

    /** The file of a picture whose colours lie in whole numbers, {@link BufferedImage#TYPE_INT_RGB}. */
    static byte[] of(BufferedImage picture) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.write(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt(picture.getWidth());
        fields.writeInt(picture.getHeight());
        fields.write(new byte[] {DEPTH, RGB, 0, 0, 0});
        chunk("IHDR", head.toByteArray(), 0, head.size(), out);
        byte[] packed = packed(picture);
        for (int at = 0; at < packed.length; at += CHUNK) {
            chunk("IDAT", packed, at, Math.min(CHUNK, packed.length - at), out);
        }
        chunk("IEND", packed, 0, 0, out);
        return file.toByteArray();
    }

    private static void chunk(String name, byte[] bytes, int from, int length, DataOutputStream out) throws IOException {
        byte[] kind = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(kind);
        check.update(bytes, from, length);
        out.writeInt(length);
        out.write(kind);
        out.write(bytes, from, length);
        out.writeInt((int) check.getValue());
    }

    private static byte[] packed(BufferedImage picture) {
        int[] colours = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        byte[] row = new byte[1 + BYTES * picture.getWidth()];
        byte[] buffer = new byte[CHUNK];
        ByteArrayOutputStream packed = new ByteArrayOutputStream(CHUNK);
        Deflater deflater = new Deflater(LEVEL);
        for (int y = 0; y < picture.getHeight(); y++) {
            int at = y * picture.getWidth();
            for (int i = 1; i < row.length; i += BYTES) {
                int colour = colours[at++];
                row[i] = (byte) (colour >> 16);
                row[i + 1] = (byte) (colour >> 8);
                row[i + 2] = (byte) colour;
            }
            deflater.setInput(row);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
