package nianshen.render.letters;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nianshen.pack.LetterFile;
import nianshen.pack.PackFiles;
import nianshen.render.files.DataFile;
import nianshen.render.paper.Chart;
import nianshen.render.paper.Letter;
import nianshen.render.paper.LineBreaker;

/**
 * What the annexes of letters are called and how their tables are headed, from {@code rules/letters/annexes.json}.
 *
 * @param label   附件; numbered where a letter has several
 * @param issues  the list of findings
 * @param sums    the sums written out
 * @param rechecked what became of findings after correction
 * @param charts  of the circular
 * @param ranking of the circular
 * @param agencies the problems of each agency, in the circular
 */
public record Annexes(String label, Form issues, Form sums, Form rechecked, Form charts, Form ranking, Form agencies) {

    private static final String FILE = LetterFile.ANNEXES.path();
    private static final int ISSUE_COLUMNS = 9;
    private static final int SUM_COLUMNS = 4;
    private static final int RECHECKED_COLUMNS = 6;
    private static final int RANKING_COLUMNS = 6;
    private static final int AGENCY_COLUMNS = 4;
    /** Behind the number of a row that goes on. */
    private static final String GOES_ON = "续";

    /**
     * The form of an annex.
     *
     * @param upright whether its pages stand, as those of the letter do, or lie on their side
     * @param note    small print above, {@code {source}} for the rule pack and the file
     */
    record Form(String title, boolean upright, List<Letter.Column> columns, String note) {

        /** Points between the margins of a page. */
        private static final double UPRIGHT_WIDTH = 442;
        private static final double LYING_WIDTH = 638;
        private static final double PADDING = 8;
        private static final double SIZE = 10.5;
        /** Lines of a row for which there is room on a page below the heads of the table; and how many fewer below the title of the annex. */
        private static final int UPRIGHT_LINES = 38;
        private static final int LYING_LINES = 25;
        private static final int TITLE_LINES = 5;

        /**
         * The rows of the form that say something, the first of them numbered: what is higher than a page goes on in another row.
         *
         * @param first whether it stands below the title
         * @param noted the cell with small print
         */
        List<Letter.Row> rows(List<String> texts, boolean first, int noted, String small) {
            List<List<String>> pieces = IntStream.range(0, texts.size()).mapToObj(i -> pieces(i, texts.get(i), first)).toList();
            int rows = pieces.stream().mapToInt(List::size).max().orElse(0);
            return IntStream.range(0, rows).mapToObj(row -> new Letter.Row(IntStream.range(0, texts.size()).mapToObj(i -> new Letter.Cell(
                    row < pieces.get(i).size() ? pieces.get(i).get(row) : i == 0 ? texts.get(0) + GOES_ON : "",
                    i == noted && row == 0 ? small : "", columns.get(i).centred())).toList())).toList();
        }

        private List<String> pieces(int column, String text, boolean first) {
            double width = columns.get(column).width().doubleValue() / 100 * (upright ? UPRIGHT_WIDTH : LYING_WIDTH) - PADDING;
            int lines = upright ? UPRIGHT_LINES : LYING_LINES;
            return LineBreaker.pieces(text, width / SIZE, first ? lines - TITLE_LINES : lines, lines);
        }

        /** An annex of this form. */
        Letter.Annex annex(String label, List<Chart> charts, List<Letter.Table> tables, String source) {
            return new Letter.Annex(label, title, upright, charts, columns, tables, note.replace("{source}", source));
        }
    }

    /**
     * Reads and checks the file.
     *
     * @throws nianshen.render.files.LetterException where it is broken or a table has not as many columns as are filled
     */
    public static Annexes read(PackFiles files) {
        Annexes annexes = DataFile.json(files, FILE, Annexes.class);
        check(files, "issues", annexes.issues, ISSUE_COLUMNS);
        check(files, "sums", annexes.sums, SUM_COLUMNS);
        check(files, "rechecked", annexes.rechecked, RECHECKED_COLUMNS);
        check(files, "charts", annexes.charts, 0);
        check(files, "ranking", annexes.ranking, RANKING_COLUMNS);
        check(files, "agencies", annexes.agencies, AGENCY_COLUMNS);
        return annexes;
    }

    private static void check(PackFiles files, String name, Form form, int columns) {
        if (form.columns.size() != columns) {
            throw DataFile.at(files, FILE, name, "“" + name + "”的 columns 应有 " + columns + " 栏，实有 " + form.columns.size() + " 栏");
        }
        BigDecimal sum = form.columns.stream().map(Letter.Column::width).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (columns > 0 && sum.compareTo(BigDecimal.valueOf(100)) != 0 || form.columns.stream().anyMatch(c -> c.width().signum() <= 0)) {
            throw DataFile.at(files, FILE, name, "“" + name + "”各栏的 width 应为正数，合计应为 100，实为 " + sum.toPlainString());
        }
    }

    /** The n-th of {@code count} annexes by name: 附件, or 附件2 where there are several. */
    String label(int n, int count) {
        return count == 1 ? label : label + n;
    }

    /** The lines below the letter that list its annexes: 附件：1.问题清单, 2.勾稽核算表. */
    List<String> listed(List<Letter.Annex> annexes) {
        return IntStream.range(0, annexes.size()).mapToObj(i -> (i == 0 ? label + "：" : "")
                + (annexes.size() == 1 ? "" : i + 1 + ".") + annexes.get(i).title()).toList();
    }
}
