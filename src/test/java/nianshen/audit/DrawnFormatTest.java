package nianshen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nianshen.findings.Audit;
import nianshen.ingest.source.Source;
import nianshen.pack.PackFiles;
import nianshen.rules.RulePack;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Print;
import nianshen.specimen.Specimen;
import nianshen.specimen.TextPrint;
import nianshen.specimen.Verdict;
import nianshen.specimen.WebPrint;
import nianshen.specimen.WordPrint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Formats to come whose last table is drawn by seed: one to six rows and columns, in groups, under heads of two levels, with decimals,
 * with a column of words. Right reports are accused of nothing, in forms with a grid and without. {@code -Dformat.seeds=N} draws so many.
 */
class DrawnFormatTest {

    private static final List<String> ROWS = List.of("窗口答复", "网上答复", "信函答复", "电话咨询", "现场接待", "政策吹风", "图解材料", "视频材料", "意见征集", "在线访谈");
    private static final List<String> COLUMNS = List.of("上半年件数", "下半年件数", "本级件数", "所属单位件数", "线上次数", "线下次数", "受理件数", "累计人次", "合计");
    /** A single figure, which few words show to be a table; then whatever comes. */
    private static final long FIRST = 9;

    static LongStream seeds() {
        return LongStream.range(FIRST, FIRST + Long.getLong("format.seeds", 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rightReportsAreAccusedOfNothing(long seed) {
        String grid = grid(new Random(seed));
        PackFiles files = NextFormat.withTable(grid);
        Auditor auditor = new Auditor(RulePack.load(files));
        Specimen right = FormReport.of(files, NextFormat.ID, 2026);
        List<Print> prints = List.of(TextPrint.TAB, TextPrint.CELLS, WebPrint.PORTAL, WordPrint.TYPED, PaperPrint.RULED, PaperPrint.BARE);
        for (Print print : prints) {
            Audit audit = auditor.audit(new Source(right.name() + "." + print.suffix(), print.write(right)));
            List<String> wrong = Verdict.sound(right, audit).stream().filter(w -> grid.lines().count() > 2 || w.contains("VIOLATED")).toList();
            assertEquals(List.of(), wrong, print.name() + "\n" + grid);
        }
    }

    private static String grid(Random random) {
        List<String> rows = shuffled(ROWS, random);
        List<String> columns = shuffled(COLUMNS, random);
        int height = 1 + random.nextInt(6);
        int width = 1 + random.nextInt(6);
        String words = random.nextInt(3) == 0 ? ",备注" : "";
        int group = height > 2 && random.nextBoolean() ? 1 + random.nextInt(height - 1) : 0;
        int over = width > 2 && random.nextBoolean() ? 1 + random.nextInt(width - 1) : 0;
        boolean decimal = random.nextInt(3) == 0;
        String corner = group > 0 ? "类别,<" : "类别";
        List<String> lines = new ArrayList<>();
        if (over > 0) {
            lines.add(corner + cells(width, c -> head(c, over)) + words);
        }
        String below = group > 0 ? "^,^" : "^";
        lines.add((over > 0 ? below : corner) + cells(width, columns::get) + (over > 0 ? words.replace("备注", "^") : words));
        for (int row = 0; row < height; row++) {
            int at = row;
            lines.add(group(row, group) + rows.get(row) + cells(width, c -> "#r" + at + ".c" + c + (decimal && c == 0 ? ":decimal" : "")) + words.replace("备注", "#r" + row + ".words:text"));
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** What stands over a column: 本机关 over the first, 全系统 over those from that place on. */
    private static String head(int column, int second) {
        String first = column == 0 ? "本机关" : "<";
        return column == second ? "全系统" : first;
    }

    /** What stands before a row, where rows are in two groups. */
    private static String group(int row, int second) {
        String first = row == 0 ? "解读回应," : "^,";
        String grouped = row == second ? "公众参与," : first;
        return second == 0 ? "" : grouped;
    }

    private static String cells(int width, IntFunction<String> cell) {
        return IntStream.range(0, width).mapToObj(c -> "," + cell.apply(c)).collect(Collectors.joining());
    }

    private static List<String> shuffled(List<String> labels, Random random) {
        List<String> shuffled = new ArrayList<>(labels);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
