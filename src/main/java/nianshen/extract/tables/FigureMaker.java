package nianshen.extract.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nianshen.doc.Cell;
import nianshen.doc.SourceSpan;
import nianshen.extract.labels.BlockSpec;
import nianshen.extract.labels.CellReader;
import nianshen.extract.labels.LabelForm;
import nianshen.extract.rows.BlockReading;
import nianshen.extract.rows.PlacedCell;
import nianshen.extract.rows.PlacedRow;
import nianshen.extract.rows.ReadTable;
import nianshen.extract.rows.ValueRow;
import nianshen.facts.Figure;
import nianshen.facts.Figure.Reading;
import nianshen.facts.RowRead;
import nianshen.template.TableGrid.CellSpec;

/** Makes the figures and rows of a table: one figure for every cell that is due in the format each block follows. */
final class FigureMaker {

    /** Between a group's label and a column's. */
    static final String BETWEEN = "—";
    private static final Pattern PARTED = Pattern.compile("\\d\\s+\\d");
    /** Letters that were taken for digits, and digits of other scripts. */
    private static final Pattern LIKE_DIGITS = Pattern.compile("[\\p{Nd}OoQlI|]+");
    /** Of a cell that may hold more than its figure, or something else. */
    private static final double MERGED = 0.3;
    private final CellReader reader;
    private final ReadTable table;
    private final String inForce;
    private final Pictures pictures;

    /**
     * @param inForce  id of the format that is due, for blocks that are missing as a whole
     * @param pictures from which the document was read
     */
    FigureMaker(CellReader reader, ReadTable table, String inForce, Pictures pictures) {
        this.reader = reader;
        this.table = table;
        this.inForce = inForce;
        this.pictures = pictures;
    }

    /** The figures by key, in the order of the format. */
    Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        if (table.isFound()) {
            for (String block : table.spec().blocks()) {
                BlockReading read = table.block(block);
                BlockSpec format = read != null ? read.format() : table.spec().block(block, inForce).orElse(null);
                if (format != null) {
                    format.cells().values().stream().map(c -> figure(format, read, c))
                            .forEach(f -> figures.put(f.key(), f));
                }
            }
        }
        return figures;
    }

    private Figure figure(BlockSpec format, BlockReading read, CellSpec cell) {
        PlacedRow row = read == null ? null : read.row(cell.row());
        PlacedCell placed = row == null ? null : row.cell(cell.column()).orElse(null);
        boolean missing = placed == null || placed.raw() == null;
        CellReader.Parsed parsed = missing || placed.raw().contains(Cell.UNREAD) ? new CellReader.Parsed(Reading.MISSING, null)
                : reader.read(placed.raw(), cell.kind());
        return new Figure(table.spec().official(format.variant()), cell.row(), cell.column(), cell.rowLabel(), columnLabel(format, cell),
                parsed.value(), missing ? null : placed.raw(), parsed.reading(), parsed.reading() == Reading.MISSING ? 0 : confidence(read, row, placed, parsed),
                missing ? around(row) : placed.span());
    }

    /**
     * Where columns were inferred, words in lines above a figure may be those of a header that no line parts from it; where a
     * figure is due, words in a picture may be what a stamp made of one, and two figures in a cell of a picture are those of two
     * cells, or one is a stain; a figure that is lacking among torn rows may stand in another, and
     * where a label is printed over the cells beside it nobody can tell its characters from theirs.
     */
    private double confidence(BlockReading read, PlacedRow row, PlacedCell placed, CellReader.Parsed parsed) {
        if (parsed.reading() == Reading.BLANK && read.isTorn() || row.row().overflows()) {
            return Math.min(MERGED, placed.confidence());
        }
        boolean merged = placed.confidence() < 1 && placed.raw().indexOf('\n') >= 0;
        boolean open = parsed.reading() == Reading.ILLEGAL && (merged || pictures.show(placed.span()) || LIKE_DIGITS.matcher(placed.raw().strip()).matches()
                || CellReader.isInOtherWriting(placed.raw()));
        boolean two = parsed.reading() == Reading.NUMBER && PARTED.matcher(placed.raw()).find() && pictures.show(placed.span());
        return open || two ? Math.min(MERGED, placed.confidence()) : placed.confidence();
    }

    /** Where a cell that was not read would stand. */
    private SourceSpan around(PlacedRow row) {
        return row == null ? table.found().span() : row.row().span();
    }

    /** A column's label with its group's where the label alone does not tell it from others. */
    private static String columnLabel(BlockSpec format, CellSpec cell) {
        int same = 0;
        for (LabelForm column : format.columns()) {
            same += column.label().equals(cell.columnLabel()) ? 1 : 0;
        }
        int size = cell.columnPath().size();
        return same > 1 && size > 1 ? cell.columnPath().get(size - 2) + BETWEEN + cell.columnLabel() : cell.columnLabel();
    }

    /** The rows of figures that were found, in order of appearance. */
    List<RowRead> rows() {
        List<RowRead> rows = new ArrayList<>();
        for (BlockReading block : table.blocks()) {
            for (PlacedRow row : block.rows()) {
                ValueRow source = row.row();
                if (source.form() != null && block.format().hasFigures(source.form())) {
                    rows.add(new RowRead(table.spec().official(block.format().variant()), source.form().key(), source.form().label(), row.values(),
                            row.due(), source.repaired(), quote(source), source.span()));
                }
            }
        }
        return rows;
    }

    /** The row's own cells as printed, with a space between. */
    static String quote(ValueRow row) {
        StringBuilder quote = new StringBuilder(row.text());
        row.values().stream().filter(v -> !v.isBlank()).forEach(v -> quote.append(' ').append(v.text()));
        return quote.toString();
    }
}
