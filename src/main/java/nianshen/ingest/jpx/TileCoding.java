package nianshen.ingest.jpx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a picture, or one of its tiles, is coded: what the segments before the data say, the nearer ones above the farther. */
final class TileCoding {

    private static final int OWN_PRECINCTS = 1;
    private static final int STARTS_MARKED = 2;
    private static final int ENDS_MARKED = 4;

    private final Style[] styles;
    private final Steps[] steps;
    private final boolean[] ownStyle;
    private final boolean[] ownSteps;
    private final List<Progression> progressions = new ArrayList<>();
    private int order;
    private int layers;
    private int marked;
    private boolean mixed;

    /**
     * A stretch of packets in one order (A.6.6).
     *
     * @param order      what comes before what, by the number of the standard
     * @param fromSize   the smallest size of the picture that they belong to
     * @param sizes      the first that they do not
     * @param from       the first component
     * @param components the first that they do not belong to
     * @param layers     the first that they do not belong to
     */
    record Progression(int order, int fromSize, int sizes, int from, int components, int layers) {
    }

    /** Of a picture with so many components, of which nothing is known. */
    TileCoding(int components) {
        styles = new Style[components];
        steps = new Steps[components];
        ownStyle = new boolean[components];
        ownSteps = new boolean[components];
    }

    /** As that of a tile begins. */
    TileCoding copy() {
        TileCoding copy = new TileCoding(styles.length);
        System.arraycopy(styles, 0, copy.styles, 0, styles.length);
        System.arraycopy(steps, 0, copy.steps, 0, steps.length);
        copy.progressions.addAll(progressions);
        copy.order = order;
        copy.layers = layers;
        copy.marked = marked;
        copy.mixed = mixed;
        return copy;
    }

    void readStyle(ByteRun in) throws IOException {
        marked = in.one();
        order = in.one();
        layers = in.two();
        mixed = in.one() != 0;
        Style style = Style.read(in, (marked & OWN_PRECINCTS) != 0);
        for (int i = 0; i < styles.length; i++) {
            styles[i] = ownStyle[i] ? styles[i] : style;
        }
    }

    void readOwnStyle(ByteRun in) throws IOException {
        int component = component(in);
        ownStyle[component] = true;
        styles[component] = Style.read(in, (in.one() & OWN_PRECINCTS) != 0);
    }

    void readSteps(ByteRun in) throws IOException {
        Steps all = Steps.read(in);
        for (int i = 0; i < steps.length; i++) {
            steps[i] = ownSteps[i] ? steps[i] : all;
        }
    }

    void readOwnSteps(ByteRun in) throws IOException {
        int component = component(in);
        ownSteps[component] = true;
        steps[component] = Steps.read(in);
    }

    /** @param first whether those that were said before count no more */
    void readProgressions(ByteRun in, boolean first) throws IOException {
        if (first) {
            progressions.clear();
        }
        while (in.left() > 0) {
            int fromSize = in.one();
            int from = in.one();
            int behind = in.two();
            int sizes = in.one();
            int components = in.one();
            progressions.add(new Progression(in.one(), fromSize, sizes, from, components == 0 ? styles.length : components, behind));
        }
    }

    private int component(ByteRun in) throws IOException {
        int component = in.one();
        if (component >= styles.length) {
            throw new IOException("no such component");
        }
        return component;
    }

    /** Whether everything that the data need was said. */
    boolean isComplete() {
        return layers > 0 && Arrays.stream(styles).noneMatch(s -> s == null) && Arrays.stream(steps).noneMatch(s -> s == null);
    }

    /** In which orders the packets come. */
    List<Progression> progressions() {
        return progressions.isEmpty() ? List.of(new Progression(order, 0, Integer.MAX_VALUE, 0, styles.length, layers)) : progressions;
    }

    Style style(int component) {
        return styles[component];
    }

    Steps steps(int component) {
        return steps[component];
    }

    int layers() {
        return layers;
    }

    /** Whether the first three components are mixed of the colours. */
    boolean mixed() {
        return mixed && styles.length >= 3;
    }

    boolean startsMarked() {
        return (marked & STARTS_MARKED) != 0;
    }

    boolean endsMarked() {
        return (marked & ENDS_MARKED) != 0;
    }
}
