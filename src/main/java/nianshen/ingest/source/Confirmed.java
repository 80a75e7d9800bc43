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

        /** Whether the middle of another place lies in this one. */
        boolean holds(PageSpan other) {
            double x = other.x() + other.width() / 2;
            double y = other.y() + other.height() / 2;
            return span.page() == other.page() && x >= span.x() && x <= span.x() + span.width() && y >= span.y() && y <= span.y() + span.height();
        }
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

    /** The same of a part of a page alone, places told from its corner. */
    public Confirmed within(PageSpan part) {
        return new Confirmed(places.stream().filter(p -> p.span.page() == part.page()).map(p -> new Place(new PageSpan(part.page(), p.span.x() - part.x(),
                p.span.y() - part.y(), p.span.width(), p.span.height()), p.text)).toList(), told);
    }

    /** What was confirmed of the place, in the ones that hold its middle; null where nothing was, or now this and now that. */
    public String at(PageSpan span) {
        List<String> texts = places.stream().filter(p -> p.holds(span)).map(Place::text).distinct().toList();
        return texts.size() == 1 ? texts.get(0) : null;
    }

    /**
     * Why the table, or some of its lines, was not taken up; nothing where all of it was.
     *
     * @param taken the places of the report at which it was
     */
    public List<String> notTaken(List<PageSpan> taken) {
        List<String> why = new ArrayList<>(told == null ? List.of() : List.of(told));
        long contrary = places.stream().filter(p -> at(p.span) == null).count();
        long nowhere = places.stream().filter(p -> at(p.span) != null && taken.stream().noneMatch(p::holds)).count();
        if (contrary > 0) {
            why.add("旁边的核对表有" + contrary + "行对同一处填得不同，没有采用");
        }
        if (nowhere > 0) {
            why.add("旁边的核对表有" + nowhere + "行在报告的图片中没有对应的格子，没有采用");
        }
        return why;
    }
}
