package nianshen.ingest.ofd;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nianshen.ingest.canvas.Matrix;
import nianshen.ingest.page.Box;
import nianshen.ingest.scan.PictureFile;
import nianshen.ingest.source.FormMarks;

/**
 * A picture on a page, fetched when it is drawn.
 *
 * @param parts of the file
 * @param part  that holds it; null where it is missing
 * @param place from the unit square to points on the page
 * @param seen  what of it shows, in points
 */
record OfdPicture(OfdPackage parts, String part, Matrix place, Box seen) {

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
        } catch (BadPart | IOException e) {
            return false;
        }
    }

    /** Whether the file does not hold it. */
    boolean isMissing() {
        return part == null || part.isEmpty();
    }

    /** Whether its form knows no transparent points. */
    boolean isOpaque() {
        return part != null && part.toLowerCase(Locale.ROOT).matches(".*\\.(?:jpe?g|bmp)");
    }

    private BufferedImage image() throws BadPart, IOException {
        byte[] bytes = parts.bytes(part);
        List<BufferedImage> images = new ArrayList<>();
        if (FormMarks.isPicture(bytes)) {
            PictureFile.visit(bytes, (image, number, all) -> images.add(image));
        }
        if (images.isEmpty()) {
            throw new IOException("a form that nothing here reads");
        }
        return images.get(0);
    }
}
