package nianshen.ingest.jpx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A codestream (Annex A): what is said of the picture, and the data of each tile.
 *
 * @param tiles by their numbers
 */
record Codestream(Size size, Map<Integer, TileData> tiles) {

    private static final int START = 0xFF4F;
    private static final int SIZE = 0xFF51;
    private static final int STYLE = 0xFF52;
    private static final int OWN_STYLE = 0xFF53;
    private static final int STEPS = 0xFF5C;
    private static final int OWN_STEPS = 0xFF5D;
    private static final int PROGRESSIONS = 0xFF5F;
    private static final int TILE = 0xFF90;
    private static final int DATA = 0xFF93;
    private static final int END = 0xFFD9;

    /** What a tile is made of. */
    static final class TileData {
        private final TileCoding coding;
        private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
        private ByteRun first;
        private boolean ordered;

        private TileData(TileCoding coding) {
            this.coding = coding;
        }

        private void add(ByteRun part) {
            if (first == null) {
                first = part;
            } else {
                if (parts.size() == 0) {
                    parts.write(first.bytes(), first.at(), first.left());
                }
                parts.write(part.bytes(), part.at(), part.left());
            }
        }

        TileCoding coding() {
            return coding;
        }

        /** Its packets, one behind the other. */
        ByteRun packets() {
            byte[] joined = parts.toByteArray();
            return parts.size() == 0 ? first : new ByteRun(joined, 0, joined.length);
        }
    }

    static Codestream read(ByteRun in) throws IOException {
        if (in.two() != START || in.two() != SIZE) {
            throw new IOException("no codestream");
        }
        Size size = Size.read(in.next(in.two() - 2));
        TileCoding coding = new TileCoding(size.components().length);
        Map<Integer, TileData> tiles = new TreeMap<>();
        boolean ordered = false;
        int marker = in.two();
        for (; marker != TILE; marker = in.two()) {
            ordered |= segment(marker, in.next(in.two() - 2), coding, !ordered);
        }
        while (marker == TILE) {
            readPart(in, size, coding, tiles);
            marker = in.left() < 2 ? END : in.two();
        }
        return new Codestream(size, tiles);
    }

    private static void readPart(ByteRun in, Size size, TileCoding coding, Map<Integer, TileData> tiles) throws IOException {
        int start = in.at() - 2;
        in.two();
        int number = in.two();
        long length = in.four();
        in.two();
        if (number >= size.tilesAcross() * size.tilesDown()) {
            throw new IOException("no such tile");
        }
        TileData tile = tiles.computeIfAbsent(number, n -> new TileData(coding.copy()));
        for (int marker = in.two(); marker != DATA; marker = in.two()) {
            tile.ordered |= segment(marker, in.next(in.two() - 2), tile.coding, !tile.ordered);
        }
        tile.add(in.next(length == 0 ? in.left() : start + length - in.at()));
    }

    /** Whether it was one of progressions. */
    private static boolean segment(int marker, ByteRun in, TileCoding coding, boolean first) throws IOException {
        switch (marker) {
            case STYLE -> coding.readStyle(in);
            case OWN_STYLE -> coding.readOwnStyle(in);
            case STEPS -> coding.readSteps(in);
            case OWN_STEPS -> coding.readOwnSteps(in);
            case PROGRESSIONS -> coding.readProgressions(in, first);
            // lengths, remarks and places, which reading needs not
            case 0xFF55, 0xFF57, 0xFF58, 0xFF63, 0xFF64 -> { }
            // regions of interest, headers kept elsewhere, and whatever later parts of the standard have brought
            default -> throw new IOException("nothing here reads " + Integer.toHexString(marker));
        }
        return marker == PROGRESSIONS;
    }
}
