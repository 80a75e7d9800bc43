package nianshen.ingest.jpx;

/** Puts a picture together from its halves of low and high frequencies (Annex F). */
final class Wavelet {

    private static final float FIRST = -1.586134342f;
    private static final float SECOND = -0.052980118f;
    private static final float THIRD = 0.882911075f;
    private static final float FOURTH = 0.443506852f;
    private static final float SCALE = 1.230174105f;
    /** Columns that are worked on together, which is easier on memory. */
    private static final int TOGETHER = 16;
    /** Room before and behind a line for what is mirrored there. */
    private static final int ROOM = 4;

    private final boolean exact;

    Wavelet(boolean exact) {
        this.exact = exact;
    }

    /**
     * Puts one size together in place: its four bands stand in their quarters.
     *
     * @param samples in rows
     * @param row     how many a row has
     */
    void join(float[] samples, int row, GridArea area) {
        int width = area.width();
        int height = area.height();
        float[] line = new float[Math.max(width, height) + 2 * ROOM];
        for (int y = 0; y < height; y++) {
            joinRow(samples, y * row, width, area.left() & 1, line);
        }
        float[][] lines = new float[TOGETHER][height + 2 * ROOM];
        for (int x = 0; x < width; x += TOGETHER) {
            joinColumns(samples, x, Math.min(TOGETHER, width - x), row, height, area.top() & 1, lines);
        }
    }

    private void joinRow(float[] samples, int at, int length, int odd, float[] line) {
        int low = (length + 1 - odd) / 2;
        for (int i = 0; i < low; i++) {
            line[ROOM + 2 * i + odd] = samples[at + i];
        }
        for (int i = low; i < length; i++) {
            line[ROOM + 2 * (i - low) + 1 - odd] = samples[at + i];
        }
        lift(line, length, odd);
        System.arraycopy(line, ROOM, samples, at, length);
    }

    private void joinColumns(float[] samples, int x, int count, int row, int length, int odd, float[][] lines) {
        int low = (length + 1 - odd) / 2;
        for (int i = 0; i < length; i++) {
            int to = ROOM + (i < low ? 2 * i + odd : 2 * (i - low) + 1 - odd);
            for (int c = 0; c < count; c++) {
                lines[c][to] = samples[i * row + x + c];
            }
        }
        for (int c = 0; c < count; c++) {
            lift(lines[c], length, odd);
        }
        for (int i = 0; i < length; i++) {
            for (int c = 0; c < count; c++) {
                samples[i * row + x + c] = lines[c][ROOM + i];
            }
        }
    }

    /** @param odd 1 where the line begins with one of high frequency */
    private void lift(float[] line, int length, int odd) {
        if (length == 1) {
            line[ROOM] /= 1 + odd;
            return;
        }
        mirror(line, length);
        if (exact) {
            liftExact(line, length, odd);
        } else {
            liftSmooth(line, length, odd);
        }
    }

    private static void mirror(float[] line, int length) {
        int last = ROOM + length - 1;
        int period = 2 * (length - 1);
        for (int k = 1; k <= ROOM; k++) {
            int within = k % period;
            int back = within < length ? within : period - within;
            line[ROOM - k] = line[ROOM + back];
            line[last + k] = line[last - back];
        }
    }

    private static void liftExact(float[] line, int length, int odd) {
        int end = ROOM + length;
        for (int i = ROOM - odd; i <= end; i += 2) {
            line[i] -= (int) line[i - 1] + (int) line[i + 1] + 2 >> 2;
        }
        for (int i = ROOM + 1 - odd; i < end; i += 2) {
            line[i] += (int) line[i - 1] + (int) line[i + 1] >> 1;
        }
    }

    private static void liftSmooth(float[] line, int length, int odd) {
        int end = ROOM + length;
        for (int i = 0; i < end + ROOM; i++) {
            line[i] *= (i - ROOM - odd & 1) == 0 ? SCALE : 1 / SCALE;
        }
        step(line, first(odd, -3), end + 2, -FOURTH);
        step(line, first(1 - odd, -2), end + 1, -THIRD);
        step(line, first(odd, -1), end, -SECOND);
        step(line, first(1 - odd, 0), end - 1, -FIRST);
    }

    /** The first place not before one, counted from where the line begins, that is even or odd as asked. */
    private static int first(int odd, int from) {
        return ROOM + from + ((from ^ odd) & 1);
    }

    private static void step(float[] line, int from, int to, float by) {
        for (int i = from; i <= to; i += 2) {
            line[i] += by * (line[i - 1] + line[i + 1]);
        }
    }
}
