package nianshen.ingest.binary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The properties of all paragraphs, or of all runs of characters: pages of 512 bytes, each for a stretch of the text,
 * the stretches one behind the other ([MS-DOC] 2.8.5, 2.8.6, 2.9.33, 2.9.175).
 */
final class Runs {

    private static final int PAGE = 512;

    /**
     * A stretch of the main stream with its properties.
     *
     * @param properties null where it has none of its own
     */
    record Run(int from, int to, Octets properties) {
    }

    private final String part;
    private final boolean paragraphs;
    private final List<Run> all = new ArrayList<>();

    Runs(Fib fib, int index, String part) {
        this.part = part;
        this.paragraphs = index == Fib.PARAGRAPHS;
        Octets table = fib.structure(index, part);
        Damaged.unless(table.length() >= 12 && (table.length() - 4) % 8 == 0, part);
        int count = (table.length() - 4) / 8;
        BitSet pages = new BitSet();
        for (int i = 0; i < count; i++) {
            int page = table.i32(4 * (count + 1) + 4 * i) & 0x3FFFFF;
            Damaged.unless(!pages.get(page), part);
            pages.set(page);
            page(fib.word().cut(page * PAGE, PAGE, part), table.i32(4 * i), table.i32(4 * i + 4));
        }
    }

    List<Run> all() {
        return all;
    }

    private void page(Octets page, int from, int to) {
        int count = page.u8(PAGE - 1);
        int size = paragraphs ? 13 : 1;
        int heap = 4 * (count + 1) + size * count;
        Damaged.unless(count > 0 && heap < PAGE && page.i32(0) == from && page.i32(4 * count) == to, part);
        BitSet filled = new BitSet();
        for (int i = 0; i < count; i++) {
            Damaged.unless(page.i32(4 * i) < page.i32(4 * i + 4), part);
            int at = 2 * page.u8(4 * (count + 1) + size * i);
            Damaged.unless(at == 0 || at >= heap, part);
            all.add(new Run(page.i32(4 * i), page.i32(4 * i + 4), at == 0 ? null : properties(page, at, filled)));
        }
        Damaged.unless(withoutHole(filled), part);
    }

    private Octets properties(Octets page, int at, BitSet filled) {
        int length = page.u8(at);
        int from = at + 1;
        if (paragraphs) {
            from = length == 0 ? at + 2 : at + 1;
            length = length == 0 ? 2 * page.u8(at + 1) : 2 * length - 1;
        }
        Damaged.unless(from + length < PAGE, part);
        filled.set(at, from + length);
        return page.cut(from, length, part);
    }

    /** Whether all properties of the page are used: a hole is where one stands that nobody points to any more. */
    private static boolean withoutHole(BitSet filled) {
        for (int at = filled.nextSetBit(0); at >= 0; ) {
            int end = filled.nextClearBit(at);
            int next = filled.nextSetBit(end);
            if (next > end + 1) {
                return false;
            }
            at = next;
        }
        return filled.isEmpty() || filled.length() >= PAGE - 3;
    }
}
