package nianshen.extract.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nianshen.doc.Block;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.extract.labels.GridText;
import nianshen.extract.labels.Numbered;
import nianshen.extract.labels.TableIndex;
import nianshen.extract.labels.TableSpec;

/**
 * Finds the official tables in a document by what their cells say: in tables, in pieces of tables, in lines between
 * the pieces, and, where no table holds them, in paragraphs.
 */
public final class TableFinder {

    /** Labels that make a table official. */
    private static final int ENOUGH = 3;
    /** A table without labels continues one that ended at most this many blocks before. */
    private static final int NEAR = 4;
    private static final int LONGEST_LINE = 80;
    /** What stands between gaps of a line. */
    private static final Pattern PART = Pattern.compile("[^\\s\\u3000]+");

    private final TableIndex index;
    private final GridRows grids;
    private final List<Block> blocks;
    private final Map<String, FoundTable> found = new LinkedHashMap<>();
    private String current;
    private int lastBlock = -1;

    private TableFinder(TableIndex index, List<Block> blocks) {
        this.index = index;
        this.grids = new GridRows(index.figures());
        this.blocks = blocks;
        index.tables().forEach(t -> found.put(t.key(), new FoundTable()));
    }

    /** Everything that was found, by table key; tables not found are empty. */
    public static Map<String, FoundTable> find(TableIndex index, List<Block> blocks) {
        TableFinder finder = new TableFinder(index, blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table) {
                finder.take(table, i);
            }
        }
        finder.linesAfter(blocks.size());
        new StreamFinder(index, blocks).find(finder.found);
        return finder.found;
    }

    private void take(Table table, int at) {
        List<List<RawCell>> rows = grids.of(table);
        List<String> owners = owners(rows);
        long hits = owners.stream().filter(o -> o != null).count();
        int labels = labels(rows);
        boolean near = current != null && onlyLinesBetween(lastBlock + 1, at) && strangersBetween(at) < NEAR;
        if (labels >= ENOUGH || labels > 0 && (near || hits > 0 && labels > 1)) {
            add(table, at, rows, owners);
        } else if (near && continues(rows)) {
            owners.replaceAll(o -> current);
            add(table, at, rows, owners);
        }
    }

    /** Rows of figures, or of halves of labels. */
    private boolean continues(List<List<RawCell>> rows) {
        TableSpec spec = index.table(current);
        for (List<RawCell> row : rows) {
            for (RawCell cell : row) {
                if (cell.kind() == RawCell.Kind.TEXT && !PART.matcher(cell.text()).results().allMatch(p -> spec.isLabelLike(p.group()))
                        && !spec.isLabelLike(cell.text())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The table to which each row's labels belong, null where they do not tell. */
    private List<String> owners(List<List<RawCell>> rows) {
        List<String> owners = new ArrayList<>(rows.size());
        for (List<RawCell> row : rows) {
            String owner = null;
            for (RawCell cell : row) {
                if (cell.kind() == RawCell.Kind.TEXT && !cell.spilled()) {
                    String told = index.owner(cell.label().core());
                    owner = told != null ? told : owner;
                }
            }
            owners.add(owner);
        }
        return owners;
    }

    private int labels(List<List<RawCell>> rows) {
        java.util.Set<String> labels = new java.util.HashSet<>();
        for (List<RawCell> row : rows) {
            for (RawCell cell : row) {
                String core = cell.kind() == RawCell.Kind.TEXT ? cell.label().core() : "";
                if (index.owner(core) != null) {
                    labels.add(core);
                }
            }
        }
        return labels.size();
    }

    private void add(Table table, int at, List<List<RawCell>> rows, List<String> owners) {
        String owner = first(owners, current);
        if (!owner.equals(current)) {
            linesAfter(at);
        }
        int from = 0;
        for (int i = 0; i <= rows.size(); i++) {
            String next = i == rows.size() ? "" : Objects.requireNonNullElse(owners.get(i), owner);
            if (!next.equals(owner)) {
                linesBefore(owner, at);
                found.get(owner).add(rows.subList(from, i), table.ruled(), Stretch.whole(at), table.span());
                current = owner;
                owner = next;
                from = i;
            }
        }
        lastBlock = at;
    }

    private static String first(List<String> owners, String otherwise) {
        return owners.stream().filter(o -> o != null).findFirst().orElse(otherwise);
    }

    /** Takes labels that stand as lines of their own before a table or between its pieces. */
    private void linesBefore(String number, int at) {
        TableSpec spec = index.table(number);
        boolean between = number.equals(current) && onlyLinesBetween(lastBlock + 1, at) && at - lastBlock <= NEAR * 3;
        if (number.equals(current) && at > lastBlock && !between) {
            linesAfter(at);
        }
        int from = between ? lastBlock + 1 : startOfCaptions(spec, at);
        for (int i = from; i < at; i++) {
            takeLine(spec, number, i);
        }
    }

    private int startOfCaptions(TableSpec spec, int at) {
        int from = at;
        while (from > lastBlock + 1 && blocks.get(from - 1) instanceof Paragraph paragraph
                && paragraph.text().length() <= LONGEST_LINE && !row(spec, paragraph).isEmpty()) {
            from--;
        }
        return from;
    }

    private void takeLine(TableSpec spec, String number, int at) {
        if (blocks.get(at) instanceof Paragraph paragraph && paragraph.text().length() <= LONGEST_LINE) {
            List<RawCell> row = row(spec, paragraph);
            boolean cut = row.isEmpty() && Numbered.of(paragraph.text()).core().length() > 1 && spec.isLabelLike(paragraph.text());
            if (cut || !row.isEmpty()) {
                found.get(number).addLoose(List.of(cut ? List.of(whole(paragraph)) : row), Stretch.whole(at));
            }
        }
    }

    private RawCell whole(Paragraph line) {
        return grids.cell(line.text(), 0, 1, line.span());
    }

    /** The cells of a line that is a row of the table: a label, or labels and figures parted by gaps; empty where it is none. */
    private List<RawCell> row(TableSpec spec, Paragraph line) {
        if (spec.knows(Numbered.of(line.text()).core())) {
            return List.of(whole(line));
        }
        List<RawCell> cells = new ArrayList<>();
        Matcher part = PART.matcher(line.text());
        while (part.find()) {
            cells.add(grids.cell(part.group(), cells.size(), 1, line.spanOf(part.start(), part.end())));
        }
        return cells.size() > 1 && cells.get(0).kind() == RawCell.Kind.TEXT && cells.stream().allMatch(c -> c.kind() == RawCell.Kind.FIGURE || spec.knows(c.label().core())) ? cells : List.of();
    }

    /** Lines right after a piece that are rows of figures, or end a label cut there, are no prose. */
    private void linesAfter(int limit) {
        if (current != null) {
            int end = endOfRows(index.table(current), Math.min(limit, blocks.size()));
            IntStream.range(lastBlock + 1, end).forEach(i -> takeLine(index.table(current), current, i));
        }
    }

    private int endOfRows(TableSpec spec, int limit) {
        int end = lastBlock + 1;
        for (int i = end; i < limit && blocks.get(i) instanceof Paragraph p && p.text().length() <= LONGEST_LINE; i++) {
            String core = GridText.core(p.text());
            boolean rest = core.length() > 1 && !spec.knows(core) && spec.isPart(core);
            boolean pageNumber = core.chars().allMatch(Character::isDigit);
            List<RawCell> row = row(spec, p);
            if (!rest && row.isEmpty() && !pageNumber) {
                return end;
            }
            boolean figures = row.stream().anyMatch(c -> c.kind() == RawCell.Kind.FIGURE);
            end = figures || rest && end == i ? i + 1 : end;
        }
        return end;
    }

    /** Lines since the last piece that are no parts of its labels. */
    private long strangersBetween(int at) {
        TableSpec spec = index.table(current);
        return IntStream.range(lastBlock + 1, at)
                .filter(i -> !(blocks.get(i) instanceof Paragraph line && spec.isPart(GridText.core(line.text())))).count();
    }

    private boolean onlyLinesBetween(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (!(blocks.get(i) instanceof Paragraph p) || p.text().length() > LONGEST_LINE
                    || p.text().indexOf('。') >= 0) {
                return false;
            }
        }
        return true;
    }
}
