package nianshen.render.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.pack.PackFiles;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The printed layout of an official table, from its CSV under {@code rules/templates}: {@code <} is the cell to the
 * left, {@code ^} the cell above, {@code #row.column} a figure. Only the look is taken from it; what the figures are
 * comes from the facts.
 *
 * @param blocks the rows between two captions that span the whole width (table 2), or all rows as one block
 */
public record FormGrid(List<Block> blocks) {

    /** A cell: a label, or the place of a figure with the key {@code row.column}. */
    public record Slot(String text, String figure, int rowSpan, int columnSpan) {
    }

    /** Rows that belong together; {@code caption} is null where there is none. */
    public record Block(String caption, List<List<Slot>> rows) {

        /** Keys of the figures that have a place in it. */
        Set<String> figures() {
            return rows.stream().flatMap(List::stream).map(Slot::figure).filter(f -> f != null)
                    .collect(Collectors.toSet());
        }
    }

    /** Reads a grid; a missing or unreadable file has no blocks, so that the figures are listed plainly. */
    public static FormGrid read(PackFiles files, String csv) {
        if (!files.has(csv)) {
            return new FormGrid(List.of());
        }
        try (CSVParser rows = CSVParser.parse(files.text(csv), CSVFormat.DEFAULT)) {
            return of(rows.stream().map(r -> r.stream().map(String::strip).toList()).toList());
        } catch (IOException | java.io.UncheckedIOException e) {
            return new FormGrid(List.of());
        }
    }

    static FormGrid of(List<List<String>> grid) {
        List<Block> blocks = new ArrayList<>();
        String caption = null;
        List<List<Slot>> rows = new ArrayList<>();
        for (int r = 0; r < grid.size(); r++) {
            List<Slot> row = row(grid, r);
            if (isCaption(row, grid.get(r).size())) {
                add(blocks, caption, rows);
                caption = row.get(0).text();
                rows = new ArrayList<>();
            }
            rows.add(row);
        }
        add(blocks, caption, rows);
        return new FormGrid(blocks);
    }

    private static void add(List<Block> blocks, String caption, List<List<Slot>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block(caption, rows));
        }
    }

    private static boolean isCaption(List<Slot> row, int width) {
        return row.size() == 1 && width > 1 && row.get(0).columnSpan() == width && row.get(0).figure() == null;
    }

    private static List<Slot> row(List<List<String>> grid, int r) {
        List<Slot> row = new ArrayList<>();
        List<String> texts = grid.get(r);
        for (int c = 0; c < texts.size(); c++) {
            String text = texts.get(c);
            if (!text.equals("<") && !text.equals("^")) {
                row.add(slot(text, down(grid, r, c), right(texts, c)));
            }
        }
        return row;
    }

    private static Slot slot(String text, int rowSpan, int columnSpan) {
        boolean figure = text.startsWith("#");
        return new Slot(figure ? "" : text, figure ? text.substring(1).replaceFirst(":.*$", "") : null, rowSpan,
                columnSpan);
    }

    private static int right(List<String> texts, int c) {
        int span = 1;
        while (c + span < texts.size() && texts.get(c + span).equals("<")) {
            span++;
        }
        return span;
    }

    private static int down(List<List<String>> grid, int r, int c) {
        int span = 1;
        while (r + span < grid.size() && c < grid.get(r + span).size() && grid.get(r + span).get(c).equals("^")) {
            span++;
        }
        return span;
    }
}
