package nianshen.ingest.ofd;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import nianshen.ingest.canvas.Matrix;
import nianshen.ingest.page.Box;
import nianshen.ingest.source.Limit;

/**
 * A picture on a page, fetched when it is drawn.
 *
 * @param parts of the file
 * @param part  that holds it; null where it is missing
 * @param place from the unit square to points on the page
 * @param seen  what of it shows, in points
 */
record OfdPicture(OfdPackage parts, String part, Matrix place, Box seen) {

    private static final long LARGEST = 200_000_000;
    /** Larger pictures are read with fewer points, for the memory's sake. */
    private static final long LARGE = 20_000_000;
    private static final double INCH = 72;

    /**
     * Draws it.
     *
     * @param g in points from the top left of the page
     * @return whether it could be read
     */
    boolean draw(Graphics2D g) {
        try {
            BufferedImage image = image();
            Graphics2D own = (Graphics2D) g.create();
            own.clip(new java.awt.geom.Rectangle2D.Double(seen.left(), seen.top(), seen.width(), seen.height()));
            own.drawImage(image, new AffineTransform(place.a() / image.getWidth(), place.b() / image.getWidth(), place.c() / image.getHeight(),
                    place.d() / image.getHeight(), place.e(), place.f()), null);
            own.dispose();
            return true;
        } catch (BadPart | IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private BufferedImage image() throws BadPart, IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(parts.bytes(part)))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("a form that nothing here reads");
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            long points = (long) reader.getWidth(0) * reader.getHeight(0);
            Limit.check(points, LARGEST, () -> "页面图片超过两亿像素");
            int step = (int) Math.ceil(Math.sqrt((double) points / LARGE));
            ImageReadParam every = reader.getDefaultReadParam();
            every.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, every);
        }
    }
}
