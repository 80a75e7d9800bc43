package nianshen.extract.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianshen.doc.SourceSpan;
import nianshen.extract.labels.GridText;
import nianshen.extract.labels.LabelForm;
import nianshen.extract.labels.Numbered;
import nianshen.extract.search.RawCell;
import nianshen.extract.search.RawRow;

/** A row of figures while it is being put together from what the source shows of it. */
public final class ValueRow {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final String text;
    private final Numbered numbered;
    private RawRow source;
    private String block;
    private LabelForm form;
    private List<RawCell> values;
    private Header header;
    private boolean repaired;
    private boolean truncated;
    private boolean doubtful;
    private boolean renamed;

    ValueRow(String text, Numbered numbered, String block, RawRow source, List<RawCell> values,
            Header header) {
        this.text = text;
        this.numbered = numbered;
        this.block = block;
        this.source = source;
        this.values = List.copyOf(values);
        this.header = header;
    }

    /** The row's label is found. */
    void identify(LabelForm found) {
        form = found;
        block = found.block();
    }

    /** The label ended in another row, or only a part of it was found. */
    void markRepaired() {
        repaired = true;
    }

    /** Only a part of the label was found. */
    void markTruncated() {
        truncated = true;
    }

    /** The label was changed by the agency. */
    void markRenamed() {
        renamed = true;
    }

    /** Which figures are this row's cannot be told. */
    void markDoubtful() {
        doubtful = true;
    }

    /** Takes the figures that the other half of the row shows. */
    void take(RawRow other, List<RawCell> figures, Header over) {
        if (hasFigure()) {
            doubtful = true;
            return;
        }
        source = new RawRow(other.piece(), other.ruled(), source.first(), source.last(), other.cells());
        values = List.copyOf(figures);
        header = over;
        repaired = true;
    }

    /** Of cells that begin with blank ones for a label those that stand under this row's cells. */
    List<RawCell> sameColumns(List<RawCell> cells) {
        int spare = cells.size() - values.size();
        return spare > 0 && cells.subList(0, spare).stream().allMatch(RawCell::isBlank)
                ? cells.subList(spare, cells.size()) : cells;
    }

    /** Whether the cells can be the ends of this row's cells: as many, and none where this row has nothing. */
    boolean continues(List<RawCell> rest) {
        if (!hasFigure() || !source.ruled() || rest.size() != values.size()) {
            return false;
        }
        for (int i = 0; i < rest.size(); i++) {
            if (!rest.get(i).isBlank() && (values.get(i).isBlank() || rest.get(i).kind() != RawCell.Kind.FIGURE)) {
                return false;
            }
        }
        return true;
    }

    /** Figures cut in the middle: their ends stand in the next piece. */
    void join(List<RawCell> rest) {
        List<RawCell> joined = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            joined.add(rest.get(i).isBlank() ? values.get(i) : values.get(i).with(rest.get(i).text()));
        }
        values = List.copyOf(joined);
        repaired = true;
    }

    boolean hasFigure() {
        return values.stream().anyMatch(v -> v.kind() != RawCell.Kind.BLANK && !v.spilled());
    }

    /** Its label as printed. */
    public String text() {
        return text;
    }

    /** Its label without its number. */
    public Numbered numbered() {
        return numbered;
    }

    /** The row as the source shows it. */
    public RawRow source() {
        return source;
    }

    String block() {
        return block;
    }

    /** The label of the format it was found to bear, or null. */
    public LabelForm form() {
        return form;
    }

    /** The cells of its figures, left to right. */
    public List<RawCell> values() {
        return values;
    }

    Header header() {
        return header;
    }

    /** Whether words of its label stand among its figures: the label was printed beyond its cell, over those beside it. */
    public boolean overflows() {
        return form != null && values.stream().filter(v -> v.kind() == RawCell.Kind.TEXT && !v.spilled()).map(v -> bare(GridText.core(v.text())))
                .anyMatch(words -> words.length() > 1 && bare(form.core()).contains(words));
    }

    /** Whether its label is that of the format with figures in it: they were printed over each other. */
    boolean isOverprinted() {
        return !numbered.core().endsWith(form.core()) && bare(numbered.core()).endsWith(bare(form.core()));
    }

    private static String bare(String core) {
        return DIGITS.matcher(core).replaceAll("");
    }

    /** Whether it was put together from halves. */
    public boolean repaired() {
        return repaired;
    }

    boolean truncated() {
        return truncated;
    }

    boolean doubtful() {
        return doubtful;
    }

    /** Whether its label differs from that of the format. */
    public boolean renamed() {
        return renamed;
    }

    /** Where it is printed. */
    public SourceSpan span() {
        return source.span();
    }
}
