package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nianshen.doc.Cell;
import nianshen.doc.Table;

/** The ruled tables of a page with the text in their cells, and the text that stands in none. */
final class RuledTables {

    /** Characters nearer than this to the one before, in font sizes, and drawn next, belong to one word. */
    private static final double WORD = 0.08;
    /** A frame around running text holds at least this many lines in one cell. */
    private static final int PROSE_LINES = 9;
    private static final int PROSE_LENGTH = 180;
    /** A single cell is a table's piece (a row alone on a page) only when it is about a line high, in points. */
    private static final double LONE_ROW = 45;

    /** Size of a character that was not seen, in points. */
    private static final double SMALL = 8;
    /** A number that reaches by more than this share of its width over a wall stands on it. */
    private static final double ASTRIDE = 0.25;

    /** Characters of a cell that holds a figure, and type so many times as large that it was set by another hand. */
    private static final int FIGURE = 12;
    private static final double OTHER = 1.25;

    private static final Pattern STACK = Pattern.compile("([\\d.,]+\\n){2,}[\\d.,]+");

    private final Page page;
    private final List<Piece.Ready> tables = new ArrayList<>();
    private final List<Ruling> open = new ArrayList<>();
    private List<Glyph> free;

    RuledTables(Page page) {
        this.page = page;
        this.free = page.glyphs();
        List<Ruling> lines = Lattice.closed(Lattice.joined(Frames.leftOut(page.rules())));
        Collection<List<Ruling>> groups = Lattice.groups(lines);
        List<RuledGrid> grids = new ArrayList<>();
        for (List<Ruling> group : groups) {
            RuledGrid grid = Lattice.grid(group);
            if (grid == null) {
                open.addAll(group);
            } else {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble(grid -> grid.box().area()));
        grids.forEach(this::take);
    }

    /** Ruled tables, the smaller first. */
    List<Piece.Ready> tables() {
        return tables;
    }

    /** Lines that enclose nothing: underlines, tables ruled in one direction only. */
    List<Ruling> openLines() {
        return open;
    }

    /** The characters outside of every ruled table. */
    List<Glyph> free() {
        return free;
    }

    private void take(RuledGrid grid) {
        Box box = grid.box();
        if (grid.slots().size() == 1 && box.height() > LONE_ROW) {
            return;
        }
        List<Glyph> outside = new ArrayList<>();
        List<List<Glyph>> inside = new ArrayList<>();
        grid.slots().forEach(slot -> inside.add(new ArrayList<>()));
        share(grid, inside, outside);
        inside.stream().filter(RuledTables::isOverwritten).forEach(cell -> cell.add(unread(cell.get(0).box())));
        if (page.seen() == null && grid.cutOff()) {
            grid.rightmost().forEach(slot -> inside.get(slot).add(unread(grid.box(grid.slots().get(slot)))));
        }
        Table table = table(page, grid, inside, true);
        boolean filled = table.cells().stream().anyMatch(cell -> !cell.text().isEmpty());
        if (filled && !frame(table) && !stacked(table)) {
            tables.add(new Piece.Ready(box, table));
            free = outside;
        }
    }

    /** Gives each character to its cell; a number too wide for its cell stays whole. */
    private void share(RuledGrid grid, List<List<Glyph>> inside, List<Glyph> outside) {
        List<Glyph> word = new ArrayList<>();
        Glyph before = null;
        for (Glyph glyph : free) {
            if (before != null && !continues(before, glyph)) {
                shareWord(grid, word, inside, outside);
                word.clear();
            }
            word.add(glyph);
            before = glyph;
        }
        shareWord(grid, word, inside, outside);
    }

    private static boolean continues(Glyph before, Glyph glyph) {
        double gap = glyph.box().left() - before.box().right();
        return !glyph.blank() && !before.blank() && Math.abs(gap) < WORD * glyph.size()
                && Math.abs(glyph.base() - before.base()) < 0.1 && Glyphs.narrow(before.text().codePointAt(0)) && Glyphs.narrow(glyph.text().codePointAt(0));
    }

    private static void shareWord(RuledGrid grid, List<Glyph> word, List<List<Glyph>> inside,
            List<Glyph> outside) {
        int slot = word.size() == 1 ? slot(grid, word.get(0)) : slot(grid, word);
        List<Integer> across = across(grid, word);
        if (across.isEmpty()) {
            (slot < 0 ? outside : inside.get(slot)).addAll(word);
        } else {
            Glyph first = word.get(0);
            across.forEach(s -> inside.get(s).add(new Glyph(Glyph.UNKNOWN, first.box(), first.base(), first.size(), first.order())));
        }
    }

    /** Whether a figure stands in its cell with type of another size, by another hand: which part of it counts nobody can say. */
    private static boolean isOverwritten(List<Glyph> cell) {
        DoubleSummaryStatistics sizes = cell.stream().filter(g -> !g.blank()).mapToDouble(Glyph::size).summaryStatistics();
        return sizes.getCount() > 1 && sizes.getCount() <= FIGURE && sizes.getMax() > OTHER * sizes.getMin()
                && cell.stream().anyMatch(g -> Character.isDigit(g.text().codePointAt(0)));
    }

    /** What stands for something in a box that could not be read. */
    private static Glyph unread(Box box) {
        return new Glyph(Glyph.UNKNOWN, box, box.bottom(), SMALL, Integer.MAX_VALUE);
    }

    /** The cells on both sides of the wall on which a number stands that would have room in one of them; none where it stands in one. */
    private static List<Integer> across(RuledGrid grid, List<Glyph> word) {
        if (word.isEmpty() || !Character.isDigit(word.get(0).text().codePointAt(0))) {
            return List.of();
        }
        Box ink = ink(word);
        double reach = ASTRIDE * ink.width();
        int left = grid.slotAt(ink.left() + reach, ink.middleY());
        int right = grid.slotAt(ink.right() - reach, ink.middleY());
        if (left == right) {
            return List.of();
        }
        List<Integer> cells = IntStream.of(left, right).filter(s -> s >= 0).boxed().toList();
        return cells.stream().anyMatch(s -> grid.box(grid.slots().get(s)).width() < ink.width()) ? List.of() : cells;
    }

    /** Where a number is printed: in the middle of the square that a full-width digit takes. */
    private static Box ink(List<Glyph> word) {
        Box box = word.get(0).box();
        for (Glyph glyph : word) {
            box = box.union(glyph.box());
        }
        double margin = word.get(0).wide() ? word.get(0).box().width() / 4 : 0;
        return new Box(box.left() + margin, box.top(), box.right() - margin, box.bottom());
    }

    private static int slot(RuledGrid grid, Glyph glyph) {
        return grid.slotAt(glyph.box().middleX(), glyph.box().middleY());
    }

    /** The cell in which most of the characters stand, the first of several; -1 outside. */
    private static int slot(RuledGrid grid, List<Glyph> word) {
        int[] votes = new int[grid.slots().size() + 1];
        word.forEach(glyph -> votes[slot(grid, glyph) + 1]++);
        int most = 0;
        for (int i = 1; i < votes.length; i++) {
            most = votes[i] > votes[most] || votes[most] == 0 ? i : most;
        }
        return most - 1;
    }

    /** Whether the lines only frame running text. */
    private static boolean frame(Table table) {
        return table.cells().size() <= 3 && table.cells().stream().anyMatch(cell ->
                cell.text().length() >= PROSE_LENGTH && cell.text().lines().count() >= PROSE_LINES);
    }

    /** Whether only upright lines part the columns, so that the figures of many rows stand in one cell. */
    private static boolean stacked(Table table) {
        return table.cells().stream().filter(cell -> STACK.matcher(cell.text()).matches()).count() >= 3;
    }

    /** A table of the neutral document from a grid and the characters of each cell. */
    static Table table(Page page, RuledGrid grid, List<List<Glyph>> inside, boolean ruled) {
        Cell[] cells = new Cell[inside.size()];
        Arrays.setAll(cells, i -> cell(page, grid, grid.slots().get(i), inside.get(i)));
        return new Table(grid.rows(), grid.columns(), ruled, List.of(cells), page.span(grid.box()));
    }

    private static Cell cell(Page page, RuledGrid grid, RuledGrid.Slot slot, List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        for (PrintedLine line : PrintedLine.lines(glyphs)) {
            text.append(text.isEmpty() ? "" : "\n").append(line.text());
        }
        return new Cell(slot.row(), slot.column(), slot.rowSpan(), slot.columnSpan(), text.toString(),
                page.span(grid.box(slot)));
    }
}
