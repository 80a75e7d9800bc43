package nianshen.ingest.jpx;

import java.io.IOException;

/** Colours from brightness and what stands beside it (Annex G). */
final class Colours {

    private static final float RED = 1.402f;
    private static final float BLUE = 1.772f;
    private static final float GREEN_OF_BLUE = 0.344136f;
    private static final float GREEN_OF_RED = 0.714136f;
    private static final int MIDDLE = 128;

    private Colours() {
    }

    /** Red, green and blue in place of what they were mixed to. */
    static void unmix(float[][] samples, boolean exact) throws IOException {
        if (samples[0].length != samples[1].length || samples[0].length != samples[2].length) {
            throw new IOException("colours of different sizes");
        }
        for (int i = 0; i < samples[0].length; i++) {
            float bright = samples[0][i];
            float blue = samples[1][i];
            float red = samples[2][i];
            float green = exact ? bright - ((int) blue + (int) red >> 2) : bright - GREEN_OF_BLUE * blue - GREEN_OF_RED * red;
            samples[0][i] = exact ? red + green : bright + RED * red;
            samples[1][i] = green;
            samples[2][i] = exact ? blue + green : bright + BLUE * blue;
        }
    }

    /** The same of bytes, point by point. */
    static void fromYcc(byte[] points) {
        for (int i = 0; i < points.length; i += 3) {
            float bright = points[i] & 0xFF;
            float blue = (points[i + 1] & 0xFF) - MIDDLE;
            float red = (points[i + 2] & 0xFF) - MIDDLE;
            points[i] = bounded(bright + RED * red);
            points[i + 1] = bounded(bright - GREEN_OF_BLUE * blue - GREEN_OF_RED * red);
            points[i + 2] = bounded(bright + BLUE * blue);
        }
    }

    private static byte bounded(float value) {
        return (byte) Math.max(0, Math.min(255, Math.round(value)));
    }
}
