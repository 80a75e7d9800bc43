package nianshen.render.letters;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nianshen.pack.LetterFile;
import nianshen.pack.PackFiles;
import nianshen.render.files.DataFile;

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

    /**
     * The form of an annex.
     *
     * @param upright whether its pages stand, as those of the letter do, or lie on their side
     * @param note    small print above, {@code {source}} for the rule pack and the file
     */
    record Form(String title, boolean upright, List<Column> columns, String note) {

        /** Points between the margins of a page. */
        private static final double UPRIGHT_WIDTH = 442;
        private static final double LYING_WIDTH = 638;
        private static final double PADDING = 8;
        private static final double SIZE = 10.5;
        /** Lines that stand on a page that lies on its side, below the heads of the table; and below the title of the annex too. */
        private static final int LINES = 25;
        private static final int FIRST_LINES = 20;

        /** Whether the text is higher in its column than a page, or than what the title leaves of the first one. */
        boolean tall(int column, String text, boolean first) {
            double width = columns.get(column).width().doubleValue() / 100 * (upright ? UPRIGHT_WIDTH : LYING_WIDTH) - PADDING;
            return LineBreaker.lines(text, width / SIZE) > (first ? FIRST_LINES : LINES);
        }

        /** A row of the form, with small print in one of its cells. */
        Letter.Row row(List<String> texts, boolean first, int noted, String small) {
            return new Letter.Row(IntStream.range(0, texts.size()).mapToObj(i -> new Letter.Cell(texts.get(i), i == noted ? small : "",
                    columns.get(i).centred())).toList(), IntStream.range(0, texts.size()).anyMatch(i -> tall(i, texts.get(i), first)));
        }
    }

    /**
     * A column.
     *
     * @param width in hundredths of the table's
     */
    record Column(String head, BigDecimal width, boolean centred) {
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
        BigDecimal sum = form.columns.stream().map(Column::width).reduce(BigDecimal.ZERO, BigDecimal::add);
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
