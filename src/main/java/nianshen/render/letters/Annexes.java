package nianshen.render.letters;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nianshen.pack.LetterFile;
import nianshen.pack.PackFiles;
import nianshen.pack.Problem;
import nianshen.render.files.DataFile;
import nianshen.render.paper.Chart;
import nianshen.render.paper.Letter;
import nianshen.render.paper.LineBreaker;
import nianshen.render.wording.Heads;

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
    /** What the columns of each table are filled with, by its usual head. */
    private static final List<String> OF_ISSUES = List.of("序号", "部分/位置", "原文摘录", "问题", "依据", "整改要求", "类别", "时限", "整改结果");
    private static final List<String> OF_SUMS = List.of("序号", "核算项目", "位置", "算式");
    private static final List<String> OF_RECHECKED = List.of("序号", "部分/位置", "问题", "整改要求", "复核结果", "说明");
    private static final List<String> OF_RANKING = List.of("名次", "单位", "评分", "严重", "一般", "提示");
    private static final List<String> OF_AGENCIES = List.of("序号", "单位", "严重问题", "一般问题");
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

        private Heads heads(String name, List<String> filled) {
            return new Heads(FILE, name, filled, columns.stream().map(Letter.Column::head).toList());
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
        annexes.heads().forEach(heads -> heads.check(files));
        annexes.all().forEach((name, form) -> widths(files, name, form));
        return annexes;
    }

    /** What is worth a look in it and keeps nobody from using it. */
    public List<Problem> notes(PackFiles files) {
        return heads().stream().flatMap(heads -> heads.notes(files).stream()).toList();
    }

    private Map<String, Form> all() {
        return new TreeMap<>(Map.of("issues", issues, "sums", sums, "rechecked", rechecked, "ranking", ranking, "agencies", agencies));
    }

    private List<Heads> heads() {
        return List.of(issues.heads("issues", OF_ISSUES), sums.heads("sums", OF_SUMS), rechecked.heads("rechecked", OF_RECHECKED),
                charts.heads("charts", List.of()), ranking.heads("ranking", OF_RANKING), agencies.heads("agencies", OF_AGENCIES));
    }

    private static void widths(PackFiles files, String name, Form form) {
        BigDecimal sum = form.columns.stream().map(Letter.Column::width).reduce(BigDecimal.ZERO, BigDecimal::add);
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
