package nianshen.ingest.binary;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nianshen.ingest.binary.Pieces.Piece;
import nianshen.ingest.binary.Runs.Run;

/**
 * Proves a binary Word file, which has no checksums: what it says in several places must agree. Container, head, pieces
 * of text, properties of paragraphs and characters, marks in the text, fields, rows of tables, styles and lists.
 */
public final class WordProof {

    private static final int PARAGRAPH_MARK = '\r';
    private static final int CELL_MARK = 7;
    private static final int SECTION_MARK = '\f';
    private static final int FIELD_BEGIN = 0x13;
    private static final int FIELD_RESULT = 0x14;
    private static final int FIELD_END = 0x15;

    private final CompoundFile file;
    private final Fib fib;
    private final Pieces pieces;

    private WordProof(byte[] bytes) {
        file = new CompoundFile(bytes);
        fib = new Fib(file);
        pieces = new Pieces(fib);
    }

    /** The part of the file that does not agree with the rest, in Chinese; empty for a sound file. */
    public static Optional<String> flaw(byte[] bytes) {
        try {
            new WordProof(bytes).prove();
            return Optional.empty();
        } catch (Damaged damaged) {
            return Optional.of(damaged.getMessage());
        }
    }

    private void prove() {
        Damaged.unless(!fib.keyed(), "加密标记");
        characters(new Runs(fib, Fib.CHARACTERS, "文字属性表").all());
        paragraphs(new Runs(fib, Fib.PARAGRAPHS, "段落属性表").all());
        fields();
    }

    private void characters(List<Run> runs) {
        NavigableMap<Integer, Run> byStart = covering(runs, "文字属性表");
        for (Run run : runs) {
            if (run.properties() != null) {
                Sprms set = Sprms.ofCharacters(run.properties(), 0);
                Damaged.unless(set.on(Sprms.DELETED) == set.has(Sprms.DELETED_WHEN), "修订标记");
            }
        }
        for (Piece piece : pieces.all()) {
            byStart.subMap(piece.at(), piece.end()).keySet()
                    .forEach(from -> Damaged.unless((from - piece.at()) % piece.width() == 0, "文字属性表"));
        }
    }

    private NavigableMap<Integer, Run> covering(List<Run> runs, String part) {
        NavigableMap<Integer, Run> byStart = new TreeMap<>();
        runs.forEach(r -> byStart.put(r.from(), r));
        for (Piece piece : pieces.all()) {
            int at = piece.at();
            while (at < end(piece)) {
                Map.Entry<Integer, Run> run = byStart.floorEntry(at);
                Damaged.unless(run != null && run.getValue().to() > at, part);
                at = run.getValue().to();
            }
        }
        return byStart;
    }

    /** The mark behind all text need not have properties. */
    private int end(Piece piece) {
        return piece.first() + piece.length() == fib.allText() ? piece.end() - piece.width() : piece.end();
    }

    /** Paragraphs end where there is a mark in the text, and nowhere else. */
    private void paragraphs(List<Run> runs) {
        NavigableMap<Integer, Run> byStart = covering(runs, "段落属性表");
        Rows rows = new Rows();
        for (Piece piece : pieces.all()) {
            pieces.each(piece, at -> {
                Run run = byStart.floorEntry(at).getValue();
                int sign = pieces.at(piece, at);
                boolean last = run.to() == at + piece.width();
                boolean mark = sign == PARAGRAPH_MARK || sign == CELL_MARK;
                Damaged.unless(last ? mark || sign == SECTION_MARK : !mark, "段落标记");
                if (last) {
                    rows.take(sign, properties(run));
                }
            });
        }
        rows.end();
    }

    private Sprms properties(Run run) {
        Octets own = run.properties() == null ? new Octets(new byte[2], "段落属性") : run.properties();
        Sprms near = Sprms.ofParagraph(own, 2);
        if (!near.has(Sprms.HUGE)) {
            return near;
        }
        Octets data = file.stream("Data");
        int at = near.value(Sprms.HUGE).i32(0);
        return Sprms.ofParagraph(data.cut(at + 2, data.u16(at), "段落属性"), 0);
    }

    /** The marks of fields in the main text stand in pairs, and where the list of fields says there are some. */
    private void fields() {
        Octets table = fib.length(Fib.FIELDS) == 0 ? new Octets(new byte[4], "域") : fib.structure(Fib.FIELDS, "域");
        int count = (table.length() - 4) / 6;
        for (int i = 0; i < count; i++) {
            int at = table.i32(4 * i);
            Damaged.unless(at >= 0 && at < fib.mainText() && pieces.character(at) == (table.u8(4 * (count + 1) + 2 * i) & 0x1F), "域");
        }
        int open = 0;
        for (int i = 0; i < fib.mainText(); i++) {
            int sign = pieces.character(i);
            open += sign == FIELD_BEGIN ? 1 : 0;
            open -= sign == FIELD_END ? 1 : 0;
            Damaged.unless(open >= 0 && (open > 0 || sign != FIELD_RESULT), "域");
        }
        Damaged.unless(open == 0, "域");
    }
}
