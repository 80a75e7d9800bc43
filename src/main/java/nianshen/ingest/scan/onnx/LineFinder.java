package nianshen.ingest.scan.onnx;

import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.List;
import nianshen.ingest.scan.picture.Area;
import nianshen.ingest.scan.picture.Gray;
import nianshen.ingest.scan.picture.Patch;

/** Finds lines of text: the model says of every pixel how likely it is the core of one. */
final class LineFinder {

    /** A page is looked at no larger than this, in pixels, which bounds memory and time. */
    private static final int LONGEST = 960;
    private static final int STEP = 32;
    /** Beyond the half of the page that is looked at, so many pixels more are seen. */
    private static final int BEYOND = 64;
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};
    private static final float CORE = 0.3f;
    private static final double SURE = 0.5;
    private static final int THIN = 3;
    /** By how much a core is grown to the line: as the model was trained. */
    private static final double GROWTH = 1.6;

    private final OrtSession model;

    LineFinder(OrtSession model) {
        this.model = model;
    }

    List<Area> lines(Gray page) {
        double scale = Math.min(1, (double) LONGEST / Math.max(page.width(), page.height()));
        int width = stepped(page.width() * scale);
        int height = stepped(page.height() * scale);
        float[] likely = likely(page.scaled(width, height));
        List<Area> lines = new ArrayList<>();
        for (Patch patch : Patch.of(width, height, i -> likely[i] > CORE)) {
            if (Math.min(patch.area().width(), patch.area().height()) >= THIN && patch.mean(likely) >= SURE) {
                lines.add(grown(patch.area(), (double) page.width() / width, (double) page.height() / height, page));
            }
        }
        return lines;
    }

    /** Looked at in two halves, which takes as long as the whole and half the memory; one at a time in all threads. */
    private synchronized float[] likely(Gray page) {
        int width = page.width();
        int half = stepped(page.height() / 2.0);
        if (half <= 2 * BEYOND) {
            return likely(page, 0, page.height());
        }
        float[] likely = new float[width * page.height()];
        System.arraycopy(likely(page, 0, half + BEYOND), 0, likely, 0, half * width);
        System.arraycopy(likely(page, half - BEYOND, page.height()), BEYOND * width, likely, half * width, likely.length - half * width);
        return likely;
    }

    private float[] likely(Gray page, int top, int bottom) {
        return Models.run(model, normal(page.crop(new Area(0, top, page.width(), bottom))), page.width(), bottom - top).values();
    }

    private static int stepped(double length) {
        return Math.max(STEP, (int) Math.round(length / STEP) * STEP);
    }

    private static float[] normal(Gray picture) {
        int size = picture.width() * picture.height();
        float[] numbers = new float[3 * size];
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < size; i++) {
                numbers[c * size + i] = (picture.at(i) / 255f - MEAN[c]) / DEVIATION[c];
            }
        }
        return numbers;
    }

    private static Area grown(Area core, double across, double down, Gray page) {
        double by = core.width() * core.height() * GROWTH / (2.0 * (core.width() + core.height()));
        return new Area((int) Math.max(0, (core.left() - by) * across), (int) Math.max(0, (core.top() - by) * down),
                (int) Math.min(page.width(), (core.right() + by) * across), (int) Math.min(page.height(), (core.bottom() + by) * down));
    }
}
