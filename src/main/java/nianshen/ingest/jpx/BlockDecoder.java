package nianshen.ingest.jpx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import nianshen.ingest.source.Limit;

/** The coefficients of blocks, from their planes of bits, the highest first, three passes over each (Annex D). */
final class BlockDecoder {

    private static final int STRIPE = 4;
    /** Flags beyond those of the neighbours: not nought; was refined; was seen to in this plane. */
    private static final int FOUND = 0x1000;
    private static final int REFINED = 0x2000;
    private static final int SEEN = 0x4000;
    private static final int FIRST_REFINED = 14;
    private static final int COLUMN = 17;
    private static final int EVEN = 18;
    private static final int MARK = 10;

    private final MqDecoder mq = new MqDecoder();
    private final Limit work;
    private int[] values = {};
    private int[] flags = {};
    private int width;
    private int height;
    private int row;
    private byte[] contexts;
    private boolean bare;
    private boolean causal;

    /** @param work that the blocks of the picture may make, in coefficients looked at */
    BlockDecoder(Limit work) {
        this.work = work;
    }

    /**
     * The coefficients of a block, twice as large as they are and in the middle of what they may be, in rows.
     *
     * @param kind of its band: 0 low both ways, 1 high across, 2 high down, 3 high both ways
     */
    int[] decode(CodeBlock block, int kind, Style style) throws IOException {
        width = block.area().width();
        height = block.area().height();
        row = width + 2;
        values = new int[width * height];
        flags = new int[row * (height + 2)];
        contexts = BlockContexts.CONTEXTS[kind];
        causal = style.has(Style.CAUSAL);
        mq.forget();
        work.use((long) block.passes() * values.length);
        int pass = 0;
        for (CodeBlock.Segment segment : block.segments()) {
            byte[] code = code(segment);
            bare = style.has(Style.BYPASS) && pass >= CodeBlock.CODED && (pass + 2) % 3 != 2;
            if (bare) {
                mq.beginBare(code, code.length);
            } else {
                mq.begin(code, code.length);
            }
            for (int i = 0; i < segment.passes(); i++) {
                pass((pass + 2) % 3, block.planes() - 1 - (pass + 2) / 3, style);
                pass++;
            }
        }
        return values;
    }

    private static byte[] code(CodeBlock.Segment segment) {
        if (segment.pieces().size() == 1) {
            ByteRun only = segment.pieces().get(0);
            return Arrays.copyOfRange(only.bytes(), only.at(), only.at() + only.left());
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        segment.pieces().forEach(p -> joined.write(p.bytes(), p.at(), p.left()));
        return joined.toByteArray();
    }

    private void pass(int kind, int plane, Style style) throws IOException {
        int one = 2 << plane;
        for (int top = 0; top < height; top += STRIPE) {
            int rows = Math.min(STRIPE, height - top);
            for (int x = 0; x < width; x++) {
                switch (kind) {
                    case 0 -> find(x, top, rows, one);
                    case 1 -> refine(x, top, rows, one);
                    default -> clean(x, top, rows, one);
                }
            }
        }
        if (kind == 2 && style.has(Style.MARKED)
                && (mq.decide(EVEN) << 3 | mq.decide(EVEN) << 2 | mq.decide(EVEN) << 1 | mq.decide(EVEN)) != MARK) {
            throw new IOException("damaged");
        }
        if (style.has(Style.RESET)) {
            mq.forget();
        }
    }

    /** What is known of a coefficient: of the row below a stripe nothing where the code is to do without. */
    private int known(int flag, int inStripe) {
        return causal && inStripe == STRIPE - 1 ? flag & BlockContexts.WITHOUT_BELOW : flag;
    }

    private void find(int x, int top, int rows, int one) {
        int i = (top + 1) * row + x + 1;
        for (int k = 0; k < rows; k++, i += row) {
            int known = known(flags[i], k);
            if ((known & FOUND) == 0 && (known & BlockContexts.ANY) != 0) {
                int bit = bare ? mq.bare() : mq.decide(contexts[known & BlockContexts.ANY]);
                if (bit == 1) {
                    found(i, (top + k) * width + x, known, one);
                }
                flags[i] |= SEEN;
            }
        }
    }

    private void refine(int x, int top, int rows, int one) {
        int i = (top + 1) * row + x + 1;
        for (int k = 0; k < rows; k++, i += row) {
            int flag = flags[i];
            if ((flag & (FOUND | SEEN)) == FOUND) {
                int first = (known(flag, k) & BlockContexts.ANY) == 0 ? FIRST_REFINED : FIRST_REFINED + 1;
                int context = (flag & REFINED) == 0 ? first : FIRST_REFINED + 2;
                int bit = bare ? mq.bare() : mq.decide(context);
                int at = (top + k) * width + x;
                int by = bit == 1 ? one >> 1 : -(one >> 1);
                values[at] += values[at] < 0 ? -by : by;
                flags[i] = flag | REFINED;
            }
        }
    }

    private void clean(int x, int top, int rows, int one) {
        int first = (top + 1) * row + x + 1;
        int k = 0;
        boolean known = false;
        if (rows == STRIPE && isQuiet(first)) {
            if (mq.decide(COLUMN) == 0) {
                return;
            }
            k = mq.decide(EVEN) << 1 | mq.decide(EVEN);
            known = true;
        }
        for (int i = first + k * row; k < rows; k++, i += row) {
            int flag = known(flags[i], k);
            if ((flag & (FOUND | SEEN)) == 0 && (known || mq.decide(contexts[flag & BlockContexts.ANY]) == 1)) {
                found(i, (top + k) * width + x, flag, one);
            }
            known = false;
            flags[i] &= ~SEEN;
        }
    }

    /** Whether nothing is known of a column of four, nor of any neighbour. */
    private boolean isQuiet(int first) {
        return ((flags[first] | flags[first + row] | flags[first + 2 * row] | known(flags[first + 3 * row], STRIPE - 1))
                & (FOUND | SEEN | BlockContexts.ANY)) == 0;
    }

    private void found(int i, int at, int known, int one) {
        int context = BlockContexts.SIGN_CONTEXTS[known >> BlockContexts.SIGNS & BlockContexts.ANY];
        int sign = bare ? mq.bare() : mq.decide(context & ~BlockContexts.OTHER) ^ (context & BlockContexts.OTHER) / BlockContexts.OTHER;
        int value = one | one >> 1;
        values[at] = sign == 1 ? -value : value;
        flags[i] |= FOUND;
        flags[i - row - 1] |= BlockContexts.SE;
        flags[i - row + 1] |= BlockContexts.SW;
        flags[i + row - 1] |= BlockContexts.NE;
        flags[i + row + 1] |= BlockContexts.NW;
        tell(i - row, BlockContexts.S, sign);
        tell(i - 1, BlockContexts.E, sign);
        tell(i + 1, BlockContexts.W, sign);
        tell(i + row, BlockContexts.N, sign);
    }

    private void tell(int i, int side, int sign) {
        flags[i] |= side | side << BlockContexts.SIGNS & -sign;
    }
}
