package nianshen.specimen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianshen.pack.PackFiles;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The tables of a format as they are printed. Those of the shipped formats are kept apart from the program's own
 * catalogue, as the notices print them; those of a format that a test makes up are taken from its pack. A line a row;
 * {@code <} continues the cell on the left, {@code ^} the one above, {@code #row.column} is a figure, but words with {@code :text} behind.
 *
 * @param id    name of the variant
 * @param grids the tables without figures, in order
 */
public record Format(String id, List<Grid> grids) {

    /** The trial format, for 2019 and 2020. */
    public static final Format TRIAL = shipped("2019");
    /** The format in force from 2021 on. */
    public static final Format CURRENT = shipped("2021");

    private static final String REMARK = "含年中1次";

    /** The format that a report about a year must follow. */
    public static Format of(int year) {
        return year >= 2021 ? CURRENT : TRIAL;
    }

    /** A format of a pack. */
    public static Format of(PackFiles files, String id) {
        String folder = "templates/" + id + "/table";
        return new Format(id, files.below(folder).stream().map(f -> grid(f.substring(folder.length(), f.length() - ".csv".length()),
                csv(files.text(f)))).toList());
    }

    private static Format shipped(String id) {
        return new Format(id, Stream.of("2", "3", "4").map(n -> grid(n, lines("grid-" + id + "-" + n + ".tsv"))).toList());
    }

    /** An empty table by its number. */
    public Grid grid(String number) {
        return grids.stream().filter(g -> g.number().equals(number)).findFirst().orElseThrow();
    }

    private static Grid grid(String number, List<List<String>> lines) {
        List<Slot> slots = new ArrayList<>();
        for (int r = 0; r < lines.size(); r++) {
            for (int c = 0; c < lines.get(r).size(); c++) {
                String text = lines.get(r).get(c);
                if (!text.equals("<") && !text.equals("^")) {
                    boolean figure = text.startsWith("#") && !text.endsWith(":text");
                    slots.add(new Slot(r, c, down(lines, r, c), across(lines.get(r), c), text.startsWith("#") ? remark(text, r) : text,
                            figure ? text.substring(1).replaceFirst(":.*", "") : null));
                }
            }
        }
        return new Grid("table" + number, lines.size(), lines.get(0).size(), slots);
    }

    /** What stands where words may stand: nothing in every other row. */
    private static String remark(String text, int row) {
        return text.endsWith(":text") && row % 2 == 1 ? REMARK : "";
    }

    private static List<List<String>> csv(String text) {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            return parser.stream().map(row -> row.stream().map(String::strip).toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
