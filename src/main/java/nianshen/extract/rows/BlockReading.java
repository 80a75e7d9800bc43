package nianshen.extract.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianshen.doc.SourceSpan;
import nianshen.extract.labels.BlockSpec;
import nianshen.extract.labels.LabelForm;

/**
 * A block of rows as read.
 *
 * @param block   key of the block
 * @param format  the block in the format it follows, by its own marks or else by those of the other blocks
 * @param rows    its rows, in order of appearance
 * @param columns its columns as printed, one entry a header
 * @param vote    id of the format its marks speak for, or null
 * @param marks   the labels that decided, as printed
 * @param damaged whether something in it had to be guessed
 */
public record BlockReading(String block, BlockSpec format, List<PlacedRow> rows, List<Columns> columns, String vote,
        List<String> marks, boolean damaged) {

    /** Copies the lists. */
    public BlockReading {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        marks = List.copyOf(marks);
    }

    /** The same with a vote for the format that it was read by, where its marks cast none. */
    BlockReading told() {
        return vote != null ? this
                : new BlockReading(block, format, rows, columns, format.variant(), List.of(header().slots().get(0).text()), damaged);
    }

    /** The row with this key, or null. */
    public PlacedRow row(String key) {
        for (PlacedRow row : rows) {
            if (row.row().form() != null && row.row().form().key().equals(key)) {
                return row;
            }
        }
        return null;
    }

    /** Rows of no format. */
    public List<PlacedRow> extraRows() {
        return rows.stream().filter(r -> r.row().form() == null).toList();
    }

    /** The columns printed in the first header, or those assumed. */
    public Columns header() {
        return columns.stream().filter(c -> !c.assumed()).findFirst().orElse(columns.get(0));
    }

    /** Cells of columns of no format that hold something other than nothing. */
    public List<PlacedCell> extraCells() {
        List<PlacedCell> extra = new ArrayList<>();
        rows.forEach(r -> r.cells().stream().filter(c -> c.column() == null && c.raw() != null).forEach(extra::add));
        return extra;
    }

    /** The first row that tells the format voted for, or null. */
    public PlacedRow telling() {
        for (PlacedRow row : rows) {
            LabelForm form = row.row().form();
            if (form != null && form.in(vote) && marks.contains(row.row().text())) {
                return row;
            }
        }
        return null;
    }

    /** The first row that tells the format voted for from the format due, where that is another; none where only columns tell. */
    public Optional<PlacedRow> telling(String due) {
        return due.equals(vote) ? Optional.ofNullable(telling()) : rows.stream().filter(r -> r.row().form() != null && r.row().form().in(vote) && !r.row().form().in(due)
                && marks.contains(r.row().text())).findFirst();
    }

    /** Whether something had to be guessed where the vote was cast: in a block of many rows only in those that tell. */
    public boolean isVoteDamaged() {
        PlacedRow telling = telling();
        return telling == null || format.captioned() ? damaged
                : !telling.proved() || telling.row().truncated();
    }

    /** Whether no lines part its rows and some of its labels are broken: then which of its lines belong together is inferred. */
    public boolean isTorn() {
        return rows.stream().map(PlacedRow::row).anyMatch(r -> !r.source().ruled()) && rows.stream().map(PlacedRow::row)
                .anyMatch(r -> r.repaired() || r.truncated() || r.text().indexOf('\n') >= 0);
    }

    /** Where the vote was cast. */
    public SourceSpan voteSpan() {
        PlacedRow telling = telling();
        if (telling != null) {
            return telling.row().span();
        }
        return rows.isEmpty() ? null : rows.get(0).row().span();
    }
}
