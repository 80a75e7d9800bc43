package nianshen.ingest.jpx;

import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import nianshen.ingest.source.FormMarks;

/** Tells Java which pictures are read here. Found as a service. */
public final class JpxReaderProvider extends ImageReaderSpi {

    /** Called by Java. */
    public JpxReaderProvider() {
        super("nianshen", "1.0", new String[] {"JPEG2000", "jpeg2000", "JPEG 2000", "jpeg 2000"}, new String[] {"jp2", "j2k", "jpf", "jpx"},
                new String[] {"image/jp2", "image/jpx"}, JpxReader.class.getName(), new Class<?>[] {ImageInputStream.class}, null,
                false, null, null, null, null, false, null, null, null, null);
    }

    @Override
    public boolean canDecodeInput(Object source) throws IOException {
        if (!(source instanceof ImageInputStream in)) {
            return false;
        }
        byte[] first = new byte[FormMarks.JPX_MARK];
        in.mark();
        int count = in.read(first);
        in.reset();
        return count == first.length && FormMarks.isJpx(first);
    }

    @Override
    public ImageReader createReaderInstance(Object extension) {
        return new JpxReader(this);
    }

    @Override
    public String getDescription(Locale locale) {
        return "JPEG 2000";
    }
}
