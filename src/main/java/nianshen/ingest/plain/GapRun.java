package nianshen.ingest.plain;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nianshen.doc.Block;
import nianshen.text.Blanks;

/** Consecutive lines whose cells are set apart by two or more spaces or by full-width spaces. */
final class GapRun implements TextRun {

    private static final Pattern GAP = Pattern.compile("[ \\u00A0\\u3000]{2,}|\\u3000");
    private static final int LONGEST = 60;
    private static final Pattern FIGURE = Pattern.compile("[\\d０-９][\\d０-９.,，]*");
    private static final int FEWEST_LINES = 2;

    @Override
    public int take(List<TextLine> lines, int from, List<Block> blocks) {
        LineTable table = new LineTable();
        int at = from;
        while (at < lines.size() && isRow(cells(lines.get(at)))) {
            table.add(lines.get(at), cells(lines.get(at)));
            at++;
        }
        if (at - from < FEWEST_LINES || lines.subList(from, at).stream().noneMatch(GapRun::hasFigure)) {
            return from;
        }
        blocks.add(table.table());
        return at;
    }

    private static List<String> cells(TextLine line) {
        return Arrays.asList(GAP.split(Blanks.trim(line.text())));
    }

    private static boolean isRow(List<String> cells) {
        return cells.size() > 1 && cells.stream().allMatch(c -> c.length() <= LONGEST && c.indexOf('。') < 0);
    }

    private static boolean hasFigure(TextLine line) {
        return cells(line).stream().skip(1).anyMatch(c -> FIGURE.matcher(c).matches());
    }
}
