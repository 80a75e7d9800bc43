package nianshen.ingest.binary;

import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** The pieces of which the text is put together ([MS-DOC] 2.9.38, Clx): they hold all characters, each byte once. */
final class Pieces {

    private static final String PART = "文字分段表";
    private static final int COMPRESSED = 1 << 30;

    /**
     * A stretch of text.
     *
     * @param first first character, counted from the beginning of the text
     * @param at    where it begins in the main stream
     * @param width bytes a character, 1 or 2
     */
    record Piece(int first, int length, int at, int width) {
        int end() {
            return at + length * width;
        }
    }

    private final NavigableMap<Integer, Piece> all = new TreeMap<>();
    private final Octets word;

    Pieces(Fib fib) {
        word = fib.word();
        Octets clx = fib.structure(Fib.PIECES, PART);
        int at = 0;
        while (clx.u8(at) == 1) {
            Damaged.unless(fib.fastSaved(), PART);
            at += 3 + clx.u16(at + 1);
        }
        Damaged.unless(clx.u8(at) == 2 && clx.i32(at + 1) == clx.length() - at - 5, PART);
        read(clx.cut(at + 5, clx.length() - at - 5, PART), fib.fastSaved());
        Damaged.unless(ends(fib), PART);
        apart();
    }

    private void read(Octets table, boolean fastSaved) {
        Damaged.unless((table.length() - 4) % 12 == 0, PART);
        int count = (table.length() - 4) / 12;
        Damaged.unless(table.i32(0) == 0, PART);
        for (int i = 0; i < count; i++) {
            int entry = 4 * (count + 1) + 8 * i;
            int raw = table.i32(entry + 2);
            int width = (raw & COMPRESSED) == 0 ? 2 : 1;
            int length = table.i32(4 * i + 4) - table.i32(4 * i);
            int at = (raw & ~COMPRESSED) / (3 - width);
            Damaged.unless(raw >= 0 && length > 0 && length <= word.length() && (fastSaved || table.u16(entry + 6) == 0), PART);
            word.cut(at, length * width, PART);
            all.put(table.i32(4 * i), new Piece(table.i32(4 * i), length, at, width));
        }
    }

    /** As many characters as the head counts, a paragraph mark the last of the main text. */
    private boolean ends(Fib fib) {
        Piece last = all.isEmpty() ? new Piece(0, 0, 0, 1) : all.lastEntry().getValue();
        int due = last.first() + last.length();
        int mark = fib.mainText() <= 0 || fib.mainText() > due ? 0 : character(fib.mainText() - 1);
        return due == fib.allText() && (mark == '\r' || mark == '\f');
    }

    private void apart() {
        int from = 0;
        for (Piece piece : all.values().stream().sorted(Comparator.comparingInt(Piece::at)).toList()) {
            Damaged.unless(piece.at() >= from, PART);
            from = piece.end();
        }
    }

    Collection<Piece> all() {
        return all.values();
    }

    /** The character at a place of the text. */
    int character(int index) {
        Piece piece = all.floorEntry(index).getValue();
        return at(piece, piece.at() + (index - piece.first()) * piece.width());
    }

    /** The character at a place of the main stream. */
    int at(Piece piece, int place) {
        return piece.width() == 1 ? word.u8(place) : word.u16(place);
    }

    /** Goes through the places of a piece's characters. */
    void each(Piece piece, IntConsumer place) {
        for (int at = piece.at(); at < piece.end(); at += piece.width()) {
            place.accept(at);
        }
    }
}
