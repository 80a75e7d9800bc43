package nianshen.ingest.jpx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A part of one size of a component that packets belong to, a packet a layer. */
final class Precinct {

    private static final int MOST_ZEROES = 80;

    private final Style style;
    private final boolean kept;
    private final List<Grid> grids = new ArrayList<>();
    /** Which component, which size of it, which of its precincts, and where on the picture's grid it begins. */
    final int component;
    final int size;
    final int number;
    final long x;
    final long y;
    private int layers;
    private List<CodeBlock> pending = List.of();

    /** Blocks of a band in rows. */
    private record Grid(CodeBlock[] blocks, int across, TagTree inclusion, TagTree zeroes, int planes) {
    }

    /** @param kept whether its blocks are wanted */
    Precinct(Style style, boolean kept, int component, int size, int number, long x, long y) {
        this.style = style;
        this.kept = kept;
        this.component = component;
        this.size = size;
        this.number = number;
        this.x = x;
        this.y = y;
    }

    /** Adds what it has of a band with so many planes of bits; the blocks in rows. */
    void add(CodeBlock[] blocks, int across, int planes) {
        int down = across == 0 ? 0 : blocks.length / across;
        grids.add(new Grid(blocks, across, new TagTree(across, down), new TagTree(across, down), planes));
    }

    /** How many layers of it were read. */
    int layers() {
        return layers;
    }

    /** Reads the packet of its next layer. */
    void read(ByteRun data) throws IOException {
        HeaderBits bits = new HeaderBits(data);
        List<CodeBlock> brought = new ArrayList<>();
        if (bits.one() == 1) {
            for (Grid grid : grids) {
                for (int i = 0; i < grid.blocks.length; i++) {
                    if (isBrought(grid, i, bits)) {
                        grid.blocks[i].readLengths(bits, style);
                        brought.add(grid.blocks[i]);
                    }
                }
            }
        }
        bits.end();
        layers++;
        pending = brought;
    }

    /** Reads what the packet brought, behind its header. */
    void readPieces(ByteRun data) throws IOException {
        for (CodeBlock block : pending) {
            block.readPieces(data, kept);
        }
        pending = List.of();
    }

    private boolean isBrought(Grid grid, int i, HeaderBits bits) throws IOException {
        CodeBlock block = grid.blocks[i];
        if (block.isIncluded()) {
            return bits.one() == 1;
        }
        int x = i % grid.across;
        int y = i / grid.across;
        if (!grid.inclusion.isBelow(layers + 1, x, y, bits)) {
            return false;
        }
        int zeroes = 0;
        while (!grid.zeroes.isBelow(zeroes + 1, x, y, bits)) {
            if (++zeroes > MOST_ZEROES) {
                throw new IOException("no such plane");
            }
        }
        block.include(grid.planes - zeroes);
        return true;
    }
}
