package nianshen.render.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nianshen.render.files.Packing;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** What PDF files hold is packed as quickly as it can be: the library heeds what is asked of it. */
class PackingTest {

    /** Second byte of a stream that was packed by the quickest way (RFC 1950, FLEVEL 0). */
    private static final int QUICKEST = 0x01;

    @Test
    void streamsArePackedTheQuickestWay() throws IOException {
        Packing.quickly();
        try (COSStream stream = new COSStream()) {
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write("(政府信息公开) Tj".repeat(100).getBytes(StandardCharsets.UTF_8));
            }
            try (InputStream packed = stream.createRawInputStream()) {
                packed.read();
                assertEquals(QUICKEST, packed.read());
            }
        }
    }
}
