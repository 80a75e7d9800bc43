package nianshen.ingest.jpx;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The packets of a tile in their order (B.12). */
final class Packets {

    private static final int START = 0xFF91;
    private static final int START_LENGTH = 6;
    private static final int END = 0xFF92;
    private static final Comparator<Precinct> BY_PLACE = Comparator.<Precinct>comparingLong(p -> p.y).thenComparingLong(p -> p.x);
    private static final Comparator<Precinct> BY_NUMBER = Comparator.comparingInt(p -> p.number);

    private final ByteRun data;
    private final TileCoding coding;
    private final List<Precinct> precincts;

    Packets(ByteRun data, TileCoding coding, List<Precinct> precincts) {
        this.data = data;
        this.coding = coding;
        this.precincts = precincts;
    }

    /**
     * Reads all of them.
     *
     * @throws IOException where one is missing
     */
    void read() throws IOException {
        for (TileCoding.Progression progression : coding.progressions()) {
            read(progression);
        }
        if (precincts.stream().anyMatch(p -> p.layers() < coding.layers())) {
            throw new IOException("cut off");
        }
    }

    private void read(TileCoding.Progression of) throws IOException {
        List<Precinct> due = precincts.stream().filter(p -> p.size >= of.fromSize() && p.size < of.sizes()
                && p.component >= of.from() && p.component < of.components()).sorted(order(of.order())).toList();
        int layers = Math.min(of.layers(), coding.layers());
        switch (of.order()) {
            case 0 -> byLayers(due, layers);
            case 1 -> {
                Map<Integer, List<Precinct>> sizes = due.stream().collect(Collectors.groupingBy(p -> p.size, TreeMap::new, Collectors.toList()));
                for (List<Precinct> size : sizes.values()) {
                    byLayers(size, layers);
                }
            }
            default -> {
                for (Precinct precinct : due) {
                    while (precinct.layers() < layers) {
                        read(precinct);
                    }
                }
            }
        }
    }

    private void byLayers(List<Precinct> due, int layers) throws IOException {
        for (int layer = 0; layer < layers; layer++) {
            for (Precinct precinct : due) {
                if (precinct.layers() == layer) {
                    read(precinct);
                }
            }
        }
    }

    private static Comparator<Precinct> order(int order) throws IOException {
        Comparator<Precinct> bySize = Comparator.comparingInt(p -> p.size);
        Comparator<Precinct> byComponent = Comparator.comparingInt(p -> p.component);
        return switch (order) {
            case 0, 1 -> bySize.thenComparing(byComponent).thenComparing(BY_NUMBER);
            case 2 -> bySize.thenComparing(BY_PLACE).thenComparing(byComponent).thenComparing(BY_NUMBER);
            case 3 -> BY_PLACE.thenComparing(byComponent).thenComparing(bySize).thenComparing(BY_NUMBER);
            case 4 -> byComponent.thenComparing(BY_PLACE).thenComparing(bySize).thenComparing(BY_NUMBER);
            default -> throw new IOException("no such order");
        };
    }

    private void read(Precinct precinct) throws IOException {
        if (coding.startsMarked() && data.sees(START)) {
            data.next(START_LENGTH);
        }
        precinct.read(data);
        if (coding.endsMarked() && data.sees(END)) {
            data.two();
        }
        precinct.readPieces(data);
    }
}
