package nianshen.ingest.jpx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A block of coefficients of a band, and the pieces of its code as the packets bring them. */
final class CodeBlock {

    private static final int FIRST_LENGTH = 3;
    private static final int LONGEST = 32;
    /** Passes before the first that are bare bits. */
    static final int CODED = 10;

    private final GridArea area;
    private final List<Segment> segments = new ArrayList<>(1);
    private int planes = -1;
    private int passes;
    private int lengthBits = FIRST_LENGTH;

    /** Passes that were coded in one go. */
    static final class Segment {
        private final int most;
        private final List<ByteRun> pieces = new ArrayList<>(1);
        private int passes;
        private int added;
        private int length;

        private Segment(int most) {
            this.most = most;
        }

        int passes() {
            return passes;
        }

        List<ByteRun> pieces() {
            return pieces;
        }
    }

    /** @param area of its band that it covers */
    CodeBlock(GridArea area) {
        this.area = area;
    }

    GridArea area() {
        return area;
    }

    boolean isIncluded() {
        return planes >= 0;
    }

    /** Takes down how many planes of bits it has. */
    void include(int itsPlanes) throws IOException {
        if (itsPlanes < 0) {
            throw new IOException("no such plane");
        }
        planes = itsPlanes;
    }

    int planes() {
        return planes;
    }

    int passes() {
        return passes;
    }

    List<Segment> segments() {
        return segments;
    }

    /** Reads how many passes a packet adds, and how long they are. */
    void readLengths(HeaderBits bits, Style style) throws IOException {
        int more = bits.passes();
        lengthBits += bits.ones(LONGEST);
        while (more > 0) {
            Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
            if (last == null || last.passes == last.most) {
                last = new Segment(most(style));
                segments.add(last);
            }
            last.added = Math.min(more, last.most - last.passes);
            int length = lengthBits + 31 - Integer.numberOfLeadingZeros(last.added);
            if (length > LONGEST - 1) {
                throw new IOException("no such length");
            }
            last.length = bits.of(length);
            last.passes += last.added;
            passes += last.added;
            more -= last.added;
        }
        if (passes > Math.max(0, 3 * planes - 2)) {
            throw new IOException("too many passes");
        }
    }

    private int most(Style style) {
        if (style.has(Style.APART)) {
            return 1;
        }
        if (!style.has(Style.BYPASS)) {
            return Integer.MAX_VALUE;
        }
        if (segments.isEmpty()) {
            return CODED;
        }
        return segments.size() % 2 == 1 ? 2 : 1;
    }

    /** Takes the pieces whose lengths were read. */
    void readPieces(ByteRun data, boolean kept) throws IOException {
        for (Segment segment : segments) {
            if (segment.added > 0) {
                ByteRun piece = data.next(segment.length);
                segment.added = 0;
                if (kept) {
                    segment.pieces.add(piece);
                }
            }
        }
    }
}
