package nianshen.ingest.scan.picture;

import java.util.stream.IntStream;

/** A straight stroke through a figure, from one end of it to the other. */
final class StrokeThrough {

    /** What is paler than this share of the darkest is no part of it. */
    private static final float LEAST = 0.35f;
    /** Between these shares of the figure's height it begins at the left; it rises or falls by no more than such a share of its length. */
    private static final double HIGHEST = 0.22;
    private static final double LOWEST = 0.78;
    private static final double STEEP = 0.2;
    /** So many pixels at its ends may be paper. */
    private static final int END = 2;

    private StrokeThrough() {
    }

    /** Whether there is one among pixels that are so dark. */
    static boolean isIn(int width, int height, float[] dark, float darkest) {
        int most = (int) Math.round(STEEP * width);
        return IntStream.range((int) (HIGHEST * height), (int) (LOWEST * height))
                .anyMatch(from -> IntStream.rangeClosed(Math.max(0, from - most), Math.min(height - 1, from + most))
                        .anyMatch(to -> IntStream.range(END, width - END).allMatch(x -> dark[(from + (to - from) * x / width) * width + x] >= LEAST * darkest)));
    }
}
