package nianshen.ingest.binary;

import java.util.HashMap;
import java.util.Map;

/**
 * The rows of tables, at any depth: a row is defined behind its cells, and has as many as it defines ([MS-DOC] 2.4.3,
 * 2.9.322). Goes through the paragraphs in the order of the text.
 */
final class Rows {

    private static final String PART = "表格结构";
    private static final int CELL_MARK = 7;
    private static final int WIDTH_OF_CELL = 20;
    private static final int JOINS = 0x02;
    private static final int JOINED_TO = 0x03;
    private static final int UPRIGHT = 0x20;
    private static final int TOP = 0x40;

    private final Map<Integer, Integer> cells = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> above = new HashMap<>();

    /**
     * Takes the next paragraph.
     *
     * @param mark the character it ends with
     */
    void take(int mark, Sprms paragraph) {
        int depth = depth(paragraph);
        Damaged.unless(mark != CELL_MARK || depth == 1, PART);
        Damaged.unless(cells.keySet().stream().allMatch(d -> d <= depth), PART);
        above.keySet().removeIf(d -> d > depth);
        if (paragraph.on(Sprms.ROW_END) || paragraph.on(Sprms.INNER_ROW_END)) {
            Damaged.unless(paragraph.on(Sprms.ROW_END) == (depth == 1) && paragraph.has(Sprms.ROW), PART);
            row(paragraph.value(Sprms.ROW), depth);
        } else if (mark == CELL_MARK || paragraph.on(Sprms.CELL_END)) {
            cells.merge(depth, 1, Integer::sum);
        }
    }

    /** Ends the text; no row may be left open. */
    void end() {
        Damaged.unless(cells.isEmpty(), PART);
    }

    private static int depth(Sprms paragraph) {
        int depth = paragraph.has(Sprms.DEPTH) ? paragraph.value(Sprms.DEPTH).i32(0) : -1;
        boolean inside = paragraph.on(Sprms.IN_TABLE);
        Damaged.unless(depth < 0 ? !paragraph.has(Sprms.DEPTH) : inside == depth > 0, PART);
        return depth < 0 && inside ? 1 : Math.max(0, depth);
    }

    private void row(Octets row, int depth) {
        int count = row.u8(2);
        Damaged.unless(count > 0 && Integer.valueOf(count).equals(cells.remove(depth)), PART);
        int rest = row.length() - 3 - 2 * (count + 1);
        Damaged.unless(rest >= 0 && rest % WIDTH_OF_CELL == 0 && rest <= WIDTH_OF_CELL * count, PART);
        Map<Integer, Integer> own = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Damaged.unless(edge(row, i) <= edge(row, i + 1), PART);
            int flags = i * WIDTH_OF_CELL < rest ? row.u16(3 + 2 * (count + 1) + i * WIDTH_OF_CELL) : 0;
            Damaged.unless((flags & JOINED_TO) != JOINS || i > 0, PART);
            own.put(edge(row, i), flags);
        }
        above.put(depth, own);
    }

    private static int edge(Octets row, int index) {
        return (short) row.u16(3 + 2 * index);
    }
}
