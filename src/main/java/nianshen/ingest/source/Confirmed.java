package nianshen.ingest.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nianshen.doc.PageSpan;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a person confirmed or corrected of a report that was recognised in pictures: a table kept beside the report, which
 * counts for the file of its checksum alone. The first line holds the checksum, the next the heads, every other one a place
 * and what the original says there; lines without the latter say nothing.
 *
 * @param places what was confirmed
 * @param told   why the table was not taken up, in Chinese; null where it was, or where there is none
 */
public record Confirmed(List<Place> places, String told) {

    /** Nothing. */
    public static final Confirmed NONE = new Confirmed(List.of(), null);
    /** What the table's name is, after that of the report. */
    public static final String SUFFIX = ".核对.csv";
    /** The first line's head. */
    public static final String CHECKSUM = "文件指纹";
    /** The heads of the columns. */
    public static final List<String> HEADS = List.of("页", "左", "上", "宽", "高", "位置", "读作", "原件为");
    private static final int TEXT = 7;

    /** Copies the list. */
    public Confirmed {
        places = List.copyOf(places);
    }

    /**
     * A place and what the original says there.
     *
     * @param text may be empty: the word 空白 in the table
     */
    public record Place(PageSpan span, String text) {
    }

    /**
     * Reads the table.
     *
     * @param sha256 of the report
     */
    public static Confirmed of(byte[] table, String sha256) {
        String text = Charsets.decode(table).map(Charsets.Decoded::text).orElse("");
        try (CSVParser lines = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            List<CSVRecord> records = lines.getRecords();
            if (records.isEmpty() || records.get(0).size() < 2 || !records.get(0).get(1).strip().equalsIgnoreCase(sha256)) {
                return new Confirmed(List.of(), "旁边的核对表不是这份文件的（文件指纹不符），没有采用");
            }
            List<Place> places = new ArrayList<>();
            for (CSVRecord line : records.subList(Math.min(2, records.size()), records.size())) {
                if (line.size() > TEXT && !line.get(TEXT).isBlank()) {
                    places.add(place(line));
                }
            }
            return new Confirmed(places, null);
        } catch (IOException | IllegalArgumentException broken) {
            return new Confirmed(List.of(), "旁边的核对表有读不懂的行，没有采用");
        }
    }

    private static Place place(CSVRecord line) {
        String text = line.get(TEXT).strip();
        return new Place(new PageSpan(Integer.parseInt(line.get(0).strip()), number(line, 1), number(line, 2), number(line, 3), number(line, 4)),
                text.equals("空白") ? "" : text);
    }

    private static double number(CSVRecord line, int column) {
        return Double.parseDouble(line.get(column).strip());
    }

    /** What was confirmed of the place, the one that holds its middle; null where nothing was. */
    public String at(PageSpan span) {
        double x = span.x() + span.width() / 2;
        double y = span.y() + span.height() / 2;
        return places.stream().filter(p -> p.span.page() == span.page() && x >= p.span.x() && x <= p.span.x() + p.span.width()
                && y >= p.span.y() && y <= p.span.y() + p.span.height()).map(Place::text).findFirst().orElse(null);
    }
}
