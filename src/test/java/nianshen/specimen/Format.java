package nianshen.specimen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The official tables as the notices print them, kept apart from the program's own catalogue. A line a row, cells by
 * tab; {@code <} continues the cell on the left, {@code ^} the one above, {@code #row.column} is a figure.
 */
public enum Format {
    /** The trial format, for 2019 and 2020. */ TRIAL("2019"),
    /** The format in force from 2021 on. */ CURRENT("2021");

    private final String id;
    private final List<Grid> grids;

    Format(String id) {
        this.id = id;
        this.grids = List.of(read("2"), read("3"), read("4"));
    }

    /** The format that a report about a year must follow. */
    public static Format of(int year) {
        return year >= 2021 ? CURRENT : TRIAL;
    }

    /** Name of the variant. */
    public String id() {
        return id;
    }

    /** Tables 2, 3 and 4 without figures. */
    public List<Grid> grids() {
        return grids;
    }

    /** An empty table by its number. */
    public Grid grid(String number) {
        return grids.get(Integer.parseInt(number) - 2);
    }

    private Grid read(String number) {
        List<List<String>> lines = lines("grid-" + id + "-" + number + ".tsv");
        List<Slot> slots = new ArrayList<>();
        for (int r = 0; r < lines.size(); r++) {
            for (int c = 0; c < lines.get(r).size(); c++) {
                String text = lines.get(r).get(c);
                if (!text.equals("<") && !text.equals("^")) {
                    boolean figure = text.startsWith("#");
                    slots.add(new Slot(r, c, down(lines, r, c), across(lines.get(r), c), figure ? "" : text,
                            figure ? text.substring(1) : null));
                }
            }
        }
        return new Grid("table" + number, lines.size(), lines.get(0).size(), slots);
    }

    private static int down(List<List<String>> lines, int row, int column) {
        int end = row + 1;
        while (end < lines.size() && lines.get(end).get(column).equals("^")) {
            end++;
        }
        return end - row;
    }

    private static int across(List<String> line, int column) {
        int end = column + 1;
        while (end < line.size() && line.get(end).equals("<")) {
            end++;
        }
        return end - column;
    }

    private static List<List<String>> lines(String name) {
        try (InputStream in = Format.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(l -> List.of(l.split("\t"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
