package nianshen.ingest.scan.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianshen.ingest.scan.picture.Stroke.Run;

/** Long runs of ink, gathered to patches of those that lie side by side. */
final class StrokeRuns {

    /** So many pixels without ink do not end a run. */
    private static final int GAP = 2;
    /** Runs of neighbouring lines hang together where they come this near, along and across. */
    private static final int NEAR = 4;
    private static final int LINES = 2;

    private StrokeRuns() {
    }

    /** The patches of runs of at least that length. */
    static Collection<List<Run>> patches(Bitmap bitmap, boolean flat, double least) {
        Bitmap along = flat ? bitmap : bitmap.transposed();
        List<Run> runs = new ArrayList<>();
        int[] first = new int[along.height() + 1];
        for (int line = 0; line < along.height(); line++) {
            first[line] = runs.size();
            add(along, line, least, runs);
        }
        first[along.height()] = runs.size();
        return patches(runs, joined(runs, first));
    }

    private static void add(Bitmap bitmap, int line, double least, List<Run> runs) {
        int length = bitmap.width();
        int begin = line * length;
        int start = -1;
        int last = -1;
        for (int k = 0; k <= length; k++) {
            if (k < length && bitmap.at(begin + k)) {
                start = start < 0 ? k : start;
                last = k;
            } else if (start >= 0 && (k - last > GAP || k == length)) {
                if (last - start + 1 >= least) {
                    runs.add(new Run(line, start, last));
                }
                start = -1;
            }
        }
    }

    private static int[] joined(List<Run> runs, int[] first) {
        int[] patch = new int[runs.size()];
        Arrays.setAll(patch, i -> i);
        for (int i = 0; i < patch.length; i++) {
            int line = runs.get(i).across();
            for (int k = first[Math.max(0, line - LINES)]; k < first[line]; k++) {
                if (runs.get(i).from() <= runs.get(k).to() + NEAR && runs.get(k).from() <= runs.get(i).to() + NEAR) {
                    patch[root(patch, i)] = root(patch, k);
                }
            }
        }
        return patch;
    }

    private static int root(int[] patch, int i) {
        int at = i;
        while (patch[at] != at) {
            at = patch[at] = patch[patch[at]];
        }
        return at;
    }

    private static Collection<List<Run>> patches(List<Run> runs, int[] patch) {
        Map<Integer, List<Run>> patches = new LinkedHashMap<>();
        for (int i = 0; i < patch.length; i++) {
            patches.computeIfAbsent(root(patch, i), key -> new ArrayList<>()).add(runs.get(i));
        }
        return patches.values();
    }
}
