package nianshen.ingest.scan.picture;

/**
 * The dots that machines scatter over paper where they have nothing but black and white for its grey. They are no ink: seen
 * from a little farther off, as the eye sees them, they are paper again.
 */
final class Screen {

    /** Where so large a share of all pixels are lone dots, they are a screen and not dust. */
    private static final double SCATTERED = 0.004;
    private static final int DARK = 128;
    /** How often each pixel takes on what stands around it. */
    private static final int TIMES = 2;

    private Screen() {
    }

    /** The picture without its screen; the same where it has none. */
    static Gray without(Gray picture) {
        boolean scattered = isScattered(picture);
        Gray calm = picture;
        for (int i = 0; i < TIMES && scattered; i++) {
            calm = smoothed(calm);
        }
        return calm;
    }

    private static boolean isScattered(Gray picture) {
        int lone = 0;
        for (int y = 1; y < picture.height() - 1; y++) {
            for (int x = 1; x < picture.width() - 1; x++) {
                lone += picture.at(x, y) < DARK && picture.at(x + 1, y) >= DARK && picture.at(x - 1, y) >= DARK
                        && picture.at(x, y + 1) >= DARK && picture.at(x, y - 1) >= DARK ? 1 : 0;
            }
        }
        return lone > SCATTERED * picture.width() * picture.height();
    }

    /** Each pixel with what stands around it, itself four times, those beside it twice; those at the edge as they are. */
    private static Gray smoothed(Gray of) {
        int width = of.width();
        byte[] pixels = new byte[width * of.height()];
        for (int i = 0; i < pixels.length; i++) {
            boolean inside = i >= width && i < pixels.length - width && i % width > 0 && i % width < width - 1;
            pixels[i] = (byte) (inside ? around(of, i, width) : of.at(i));
        }
        return new Gray(width, of.height(), pixels);
    }

    private static int around(Gray of, int i, int width) {
        int beside = of.at(i - 1) + of.at(i + 1) + of.at(i - width) + of.at(i + width);
        int aslant = of.at(i - width - 1) + of.at(i - width + 1) + of.at(i + width - 1) + of.at(i + width + 1);
        return (4 * of.at(i) + 2 * beside + aslant) / 16;
    }
}
