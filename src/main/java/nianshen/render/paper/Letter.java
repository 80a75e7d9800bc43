package nianshen.render.paper;

import java.math.BigDecimal;
import java.util.List;

/**
 * A letter, ready to be set in any form.
 *
 * @param kind        "opinion" (审查意见函), "notice" (整改通知书), "overdue" (只是逾期公布), "resubmit" (未能审核，请重新报送), "closing" (复核意见), "joint"
 *                    (合并一函), "reminder" (催报), "circular" (通报)
 * @param mark        the red mark
 * @param number      document number
 * @param title       lines of the title, broken by sense
 * @param addressee   who it is sent to, in full
 * @param body        the text
 * @param closing     its last paragraphs, which stay on one page with the signature
 * @param attachments the lines that list the annexes
 * @param issuer      who signs
 * @param date        in Chinese with Arabic figures
 * @param annexes     the tables behind the letter
 */
public record Letter(String kind, String mark, String number, List<String> title, String addressee, List<Para> body,
        List<Para> closing, List<String> attachments, String issuer, String date, List<Annex> annexes) {

    private static final double MARK_WIDTH = 442;
    private static final int LARGEST_MARK = 40;

    /** How large the mark is in points: as the standard allows and the line holds. */
    public int markSize() {
        return (int) Math.min(LARGEST_MARK, MARK_WIDTH / Math.max(1, mark.length()));
    }

    /**
     * A paragraph.
     *
     * @param heading whether it is a heading of the first level (黑体)
     * @param lead    run-in heading in 楷体, or ""
     */
    public record Para(boolean heading, String lead, String text) {
    }

    /**
     * An annex.
     *
     * @param label   附件, 附件1
     * @param upright whether its pages stand or lie on their side
     * @param charts  above the tables
     * @param columns of every table in it
     * @param note    small print above the tables, or ""
     */
    public record Annex(String label, String title, boolean upright, List<Chart> charts, List<Column> columns, List<Table> tables,
            String note) {
    }

    /**
     * A column.
     *
     * @param width in hundredths of the table's
     */
    public record Column(String head, BigDecimal width, boolean centred) {
    }

    /**
     * A table of an annex.
     *
     * @param caption the line above it, or ""
     * @param rows    from the first
     */
    public record Table(String caption, List<Row> rows) {
    }

    /**
     * A row, which stands on one page.
     *
     * @param cells as many as the annex has columns
     */
    public record Row(List<Cell> cells) {
    }

    /**
     * A cell.
     *
     * @param small print below the text (the id of a rule), or ""
     */
    public record Cell(String text, String small, boolean centred) {
    }
}
