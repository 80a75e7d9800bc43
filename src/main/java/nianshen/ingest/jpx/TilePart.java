package nianshen.ingest.jpx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nianshen.ingest.source.Limit;

/** One component of a tile: its sizes, their bands, and the blocks of those. */
final class TilePart {

    private static final int[][] BANDS = {{0, 0}, {1, 0}, {0, 1}, {1, 1}};
    private final GridArea area;
    private final Style style;
    private final int wanted;
    private final List<Band> bands = new ArrayList<>();

    /**
     * A band and where its coefficients go.
     *
     * @param kind 0 low both ways, 1 high across, 2 high down, 3 high both ways
     * @param left where it begins in the rows of the whole
     * @param step what a coefficient of one stands for
     */
    private record Band(GridArea area, int kind, int left, int top, double step, List<CodeBlock> blocks) {
    }

    /** @param less how many of its largest sizes are not wanted */
    TilePart(GridArea area, Style style, int less) {
        this.area = area;
        this.style = style;
        this.wanted = style.levels() - less;
    }

    /** What the wanted size covers. */
    GridArea wanted() {
        return size(wanted);
    }

    private GridArea size(int number) {
        return area.halved(style.levels() - number);
    }

    /**
     * Lays out the bands and blocks.
     *
     * @param component this one, and its number
     * @param tile      where the tile lies on the grid
     * @param blocks    that the picture may have
     */
    List<Precinct> precincts(Size.Component component, int number, GridArea tile, Steps steps, Limit blocks) throws IOException {
        List<Precinct> precincts = new ArrayList<>();
        for (int size = 0; size <= style.levels(); size++) {
            GridArea whole = size(size);
            if (whole.isEmpty()) {
                continue;
            }
            List<Band> own = bandsOf(size, steps, component);
            int wide = style.precincts()[size][0];
            int high = style.precincts()[size][1];
            int fromX = whole.left() >> wide;
            int fromY = whole.top() >> high;
            int across = (whole.right() - 1 >> wide) + 1 - fromX;
            int down = (whole.bottom() - 1 >> high) + 1 - fromY;
            blocks.use((long) across * down);
            int far = style.levels() - size;
            for (int i = 0; i < across * down; i++) {
                long x = (long) fromX + i % across;
                long y = (long) fromY + i / across;
                Precinct precinct = new Precinct(style, size <= wanted, number, size, i,
                        Math.max(tile.left(), (x << wide + far) * component.across()), Math.max(tile.top(), (y << high + far) * component.down()));
                for (int b = 0; b < own.size(); b++) {
                    lay(own.get(b), x, y, size, precinct, steps.planes(size == 0 ? 0 : 3 * size - 2 + b), blocks);
                }
                precincts.add(precinct);
            }
            if (size <= wanted) {
                bands.addAll(own);
            }
        }
        return precincts;
    }

    private List<Band> bandsOf(int size, Steps steps, Size.Component component) throws IOException {
        List<Band> own = new ArrayList<>();
        int times = style.levels() - Math.max(0, size - 1);
        for (int kind = size == 0 ? 0 : 1; kind < (size == 0 ? 1 : BANDS.length); kind++) {
            int[] high = BANDS[kind];
            int left = high[0] == 0 ? 0 : size(size - 1).width();
            int top = high[1] == 0 ? 0 : size(size - 1).height();
            double step = style.exact() ? 1 : steps.step(size == 0 ? 0 : 3 * size - 3 + kind, component.depth() + high[0] + high[1]);
            own.add(new Band(area.band(times, high[0], high[1]), kind, left, top, step, new ArrayList<>()));
        }
        return own;
    }

    private void lay(Band band, long x, long y, int size, Precinct precinct, int planes, Limit most) {
        int less = size == 0 ? 0 : 1;
        int wide = style.precincts()[size][0] - less;
        int high = style.precincts()[size][1] - less;
        GridArea part = new GridArea(bounded(x << wide), bounded(y << high), bounded(x + 1 << wide), bounded(y + 1 << high)).within(band.area);
        if (part.isEmpty()) {
            precinct.add(new CodeBlock[0], 0, planes);
            return;
        }
        int blockWide = Math.min(style.blockWide(), wide);
        int blockHigh = Math.min(style.blockHigh(), high);
        int fromX = part.left() >> blockWide;
        int fromY = part.top() >> blockHigh;
        int across = (part.right() - 1 >> blockWide) + 1 - fromX;
        int down = (part.bottom() - 1 >> blockHigh) + 1 - fromY;
        most.use((long) across * down);
        CodeBlock[] blocks = new CodeBlock[across * down];
        for (int i = 0; i < blocks.length; i++) {
            int left = fromX + i % across;
            int top = fromY + i / across;
            blocks[i] = new CodeBlock(new GridArea(left << blockWide, top << blockHigh, left + 1 << blockWide, top + 1 << blockHigh).within(part));
        }
        precinct.add(blocks, across, planes);
        band.blocks.addAll(List.of(blocks));
    }

    private static int bounded(long value) {
        return (int) Math.min(Integer.MAX_VALUE, value);
    }

    /** The samples of the wanted size, in rows. */
    float[] samples(BlockDecoder decoder) throws IOException {
        GridArea whole = wanted();
        float[] samples = new float[whole.width() * whole.height()];
        for (Band band : bands) {
            for (CodeBlock block : band.blocks) {
                if (block.passes() > 0) {
                    place(decoder.decode(block, band.kind, style), block.area(), band, samples, whole.width());
                }
            }
        }
        Wavelet wavelet = new Wavelet(style.exact());
        for (int size = 1; size <= wanted; size++) {
            wavelet.join(samples, whole.width(), size(size));
        }
        return samples;
    }

    private void place(int[] values, GridArea block, Band band, float[] samples, int row) {
        int left = band.left + block.left() - band.area.left();
        int top = band.top + block.top() - band.area.top();
        float half = (float) (band.step / 2);
        for (int y = 0; y < block.height(); y++) {
            int to = (top + y) * row + left;
            for (int x = 0; x < block.width(); x++) {
                int value = values[y * block.width() + x];
                samples[to + x] = style.exact() ? value / 2 : value * half;
            }
        }
    }
}
