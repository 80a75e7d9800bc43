package nianshen.render.letters;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nianshen.pack.PackFiles;
import nianshen.render.files.DataFile;

/**
 * What the annexes of letters are called and how their tables are headed, from {@code rules/letters/annexes.json}.
 *
 * @param label   附件; numbered where a letter has several
 * @param issues  the list of findings
 * @param sums    the sums written out
 * @param ranking the annex of the circular
 */
public record Annexes(String label, Form issues, Form sums, Form ranking) {

    private static final String FILE = "letters/annexes.json";
    private static final int ISSUE_COLUMNS = 9;
    private static final int SUM_COLUMNS = 4;
    private static final int RANKING_COLUMNS = 6;

    /**
     * The form of an annex.
     *
     * @param upright whether its pages stand, as those of the letter do, or lie on their side
     * @param note    small print below, {@code {source}} for the rule pack and the file
     */
    record Form(String title, boolean upright, List<Column> columns, String note) {

        /** Points between the margins of a page. */
        private static final double UPRIGHT_WIDTH = 442;
        private static final double LYING_WIDTH = 638;
        private static final double PADDING = 8;
        private static final double SIZE = 10.5;
        /** Lines that stand on a page that lies on its side, below the title of the annex and the heads of the table. */
        private static final int LINES = 20;
        private static final int FIRST_WIDE = 0x2E80;
        private static final double NARROW = 0.6;

        /** Whether the text is higher in its column than a page. */
        boolean tall(int column, String text) {
            double width = columns.get(column).width().doubleValue() / 100 * (upright ? UPRIGHT_WIDTH : LYING_WIDTH) - PADDING;
            return text.codePoints().mapToDouble(c -> c < FIRST_WIDE ? NARROW : 1).sum() * SIZE > width * LINES;
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
        check(files, "ranking", annexes.ranking, RANKING_COLUMNS);
        return annexes;
    }

    private static void check(PackFiles files, String name, Form form, int columns) {
        if (form.columns.size() != columns) {
            throw DataFile.at(files, FILE, name, "“" + name + "”的 columns 应有 " + columns + " 栏，实有 " + form.columns.size() + " 栏");
        }
        BigDecimal sum = form.columns.stream().map(Column::width).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.valueOf(100)) != 0 || form.columns.stream().anyMatch(c -> c.width().signum() <= 0)) {
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
