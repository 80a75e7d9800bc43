package nianshen.ingest.scan.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A piece of a picture that hangs together, at sides or corners.
 *
 * @param pixels their numbers, counted row by row
 */
public record Patch(Area area, int[] pixels) {

    int width() {
        return area.width();
    }

    int height() {
        return area.height();
    }

    int longest() {
        return Math.max(width(), height());
    }

    int shortest() {
        return Math.min(width(), height());
    }

    /** The mean of values given for all pixels of the picture. */
    public double mean(float[] values) {
        return Arrays.stream(pixels).mapToDouble(i -> values[i]).average().orElse(0);
    }

    /** All pieces of a picture, by their first pixel from the top. */
    public static List<Patch> of(int width, int height, IntPredicate inside) {
        boolean[] seen = new boolean[width * height];
        int[] waiting = new int[seen.length];
        List<Patch> patches = new ArrayList<>();
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && inside.test(i)) {
                patches.add(from(i, width, height, inside, seen, waiting));
            }
        }
        return patches;
    }

    /** Pixels that wait to be looked around from stay in the list behind: when all are done it holds the piece. */
    private static Patch from(int first, int width, int height, IntPredicate inside, boolean[] seen, int[] waiting) {
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        int count = 0;
        waiting[count++] = first;
        seen[first] = true;
        for (int k = 0; k < count; k++) {
            int x = waiting[k] % width;
            int y = waiting[k] / width;
            left = Math.min(left, x);
            right = Math.max(right, x + 1);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y + 1);
            for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
                for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                    if (!seen[v * width + u] && inside.test(v * width + u)) {
                        seen[v * width + u] = true;
                        waiting[count++] = v * width + u;
                    }
                }
            }
        }
        return new Patch(new Area(left, top, right, bottom), Arrays.copyOf(waiting, count));
    }
}
