package nianshen.ingest.jpx;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import nianshen.ingest.source.Limit;

/** Hands pictures in JPEG 2000 to whoever asks Java for them, as PDFBox does. */
final class JpxReader extends ImageReader {

    private static final int MOST_BYTES = 200_000_000;
    private static final int PIECE = 1 << 16;

    /** The picture that was read last: PDFBox asks twice for each, once to know how large it is. */
    private static SoftReference<Read> last = new SoftReference<>(null);
    private byte[] bytes;
    private JpxPicture picture;

    /** A picture that was read, and of what. */
    private record Read(byte[] bytes, BufferedImage image) {
    }

    JpxReader(ImageReaderSpi provider) {
        super(provider);
    }

    @Override
    public void setInput(Object input, boolean forwardOnly, boolean ignoresMetadata) {
        super.setInput(input, forwardOnly, ignoresMetadata);
        bytes = null;
        picture = null;
    }

    @Override
    public int getNumImages(boolean search) {
        return 1;
    }

    @Override
    public int getWidth(int index) throws IOException {
        return picture().width();
    }

    @Override
    public int getHeight(int index) throws IOException {
        return picture().height();
    }

    @Override
    public Iterator<ImageTypeSpecifier> getImageTypes(int index) throws IOException {
        return List.of(ImageTypeSpecifier.createFromRenderedImage(read(index, null))).iterator();
    }

    @Override
    public IIOMetadata getStreamMetadata() {
        return null;
    }

    @Override
    public IIOMetadata getImageMetadata(int index) {
        return null;
    }

    @Override
    public BufferedImage read(int index, ImageReadParam asked) throws IOException {
        BufferedImage image = image();
        return asked == null || isWhole(asked, image) ? image : part(image, asked);
    }

    private static boolean isWhole(ImageReadParam asked, BufferedImage image) {
        Rectangle region = asked.getSourceRegion();
        return asked.getSourceXSubsampling() == 1 && asked.getSourceYSubsampling() == 1
                && (region == null || region.contains(0, 0, image.getWidth(), image.getHeight()));
    }

    private static BufferedImage part(BufferedImage image, ImageReadParam asked) {
        Rectangle from = new Rectangle();
        Rectangle to = new Rectangle();
        computeRegions(asked, image.getWidth(), image.getHeight(), null, from, to);
        BufferedImage part = new BufferedImage(image.getColorModel(), image.getRaster().createCompatibleWritableRaster(to.width, to.height), false, null);
        Object point = null;
        for (int y = 0; y < to.height; y++) {
            for (int x = 0; x < to.width; x++) {
                point = image.getRaster().getDataElements(from.x + x * asked.getSourceXSubsampling(), from.y + y * asked.getSourceYSubsampling(), point);
                part.getRaster().setDataElements(x, y, point);
            }
        }
        return part;
    }

    private BufferedImage image() throws IOException {
        JpxPicture due = picture();
        // one at a time in all threads: each takes ten times the memory of its picture
        synchronized (JpxReader.class) {
            Read before = last.get();
            if (before == null || !Arrays.equals(before.bytes, bytes)) {
                before = new Read(bytes, decoded(due));
                last = new SoftReference<>(before);
            }
            return before.image;
        }
    }

    private static BufferedImage decoded(JpxPicture due) throws IOException {
        try {
            return due.image();
        } catch (IndexOutOfBoundsException | NegativeArraySizeException damaged) {
            throw new IOException(damaged);
        }
    }

    private JpxPicture picture() throws IOException {
        if (picture == null) {
            bytes = all((ImageInputStream) input);
            picture = JpxPicture.of(bytes);
        }
        return picture;
    }

    private static byte[] all(ImageInputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int count = in.read(piece); count > 0; count = in.read(piece)) {
            all.write(piece, 0, count);
            Limit.check(all.size(), MOST_BYTES, () -> "图片过大");
        }
        return all.toByteArray();
    }
}
