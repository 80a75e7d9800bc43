package nianshen.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Decodes content streams. PDFBox hands out what it could decode of a damaged stream and only logs the rest, which would
 * pass lost text over in silence; here damage is an error.
 */
final class PdfStreams {

    private PdfStreams() {
    }

    /**
     * The decoded bytes.
     *
     * @throws IOException where the data is damaged
     */
    static byte[] bytes(COSStream stream) throws IOException {
        boolean deflated = COSName.FLATE_DECODE.equals(stream.getFilters())
                && !stream.containsKey(COSName.DECODE_PARMS);
        try (InputStream in = deflated ? stream.createRawInputStream() : stream.createInputStream()) {
            byte[] bytes = in.readAllBytes();
            return deflated ? inflated(bytes) : bytes;
        }
    }

    private static byte[] inflated(byte[] deflated) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            ByteArrayOutputStream out = new ByteArrayOutputStream(4 * deflated.length);
            byte[] buffer = new byte[1 << 14];
            int read = inflater.inflate(buffer);
            while (read > 0) {
                out.write(buffer, 0, read);
                read = inflater.inflate(buffer);
            }
            return out.toByteArray();
        } catch (DataFormatException damaged) {
            throw new IOException(damaged);
        } finally {
            inflater.end();
        }
    }
}
