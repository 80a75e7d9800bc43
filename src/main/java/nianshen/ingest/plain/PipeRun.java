package nianshen.ingest.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nianshen.doc.Block;
import nianshen.doc.Paragraph;
import nianshen.text.Blanks;

/**
 * Lines with pipes between cells: Markdown tables with and without rule lines and outer pipes, tables drawn with box
 * characters. Where web text was copied with one cell and its pipe a line, the cells come out as short paragraphs in
 * reading order, since only the template can tell where a row ends.
 */
final class PipeRun implements TextRun {

    /** More cells than any row of an official table has; longer than any label. */
    private static final int MOST_CELLS = 40;
    private static final int LONGEST = 150;
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern DRAWN = Pattern.compile("[|+\\-=─━┄┈┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝═║:\\s]+");
    private static final Pattern RULE = Pattern.compile(":?-+:?");

    @Override
    public int take(List<TextLine> lines, int from, List<Block> blocks) {
        if (isPage(lines.get(from).text())) {
            String text = PIPE.matcher(Markdown.inline(lines.get(from).text())).replaceAll(" | ");
            blocks.add(Paragraph.of(text, lines.get(from).span()));
            return from + 1;
        }
        int to = from;
        while (to < lines.size() && isPiped(lines.get(to).text()) && !isPage(lines.get(to).text())) {
            to++;
        }
        if (to > from) {
            read(lines.subList(from, to).stream().map(PipeRun::plain).toList(), blocks);
        }
        return to;
    }

    /** A whole page on one line: no row is that long, and prose stands between its pipes. */
    private static boolean isPage(String text) {
        if (text.length() <= LONGEST) {
            return false;
        }
        String[] cells = PIPE.split(plain(text));
        return cells.length > MOST_CELLS || cells.length > 1 && Arrays.stream(cells).anyMatch(c -> c.strip().length() > LONGEST);
    }

    private static boolean isPiped(String text) {
        String plain = plain(text);
        return PIPE.matcher(plain).find() || isFrame(text);
    }

    /** A line of a drawn table that holds no cells. */
    private static boolean isFrame(String text) {
        return text.strip().length() > 2 && DRAWN.matcher(text).matches() && (text.indexOf('+') >= 0
                || text.chars().anyMatch(c -> c >= 0x2500 && c <= 0x257F)) && text.chars().noneMatch(Character::isDigit);
    }

    private static TextLine plain(TextLine line) {
        return new TextLine(line.number(), plain(line.text()));
    }

    private static String plain(String text) {
        return Blanks.trim(text.replace('｜', '|').replace('│', '|').replace('┃', '|').replace('║', '|'));
    }

    private static void read(List<TextLine> lines, List<Block> blocks) {
        List<TextLine> rows = lines.stream().filter(l -> PIPE.matcher(l.text()).find()).toList();
        long wide = rows.stream().filter(l -> filled(l) > 1).count();
        long single = rows.stream().filter(l -> filled(l) == 1 && pipes(l) == 1).count();
        if (wide > 0 && wide >= single) {
            table(rows, blocks);
        } else {
            rows.forEach(line -> stream(line, blocks));
        }
    }

    private static long filled(TextLine line) {
        return Arrays.stream(PIPE.split(line.text())).filter(c -> !c.isBlank()).count();
    }

    private static long pipes(TextLine line) {
        return PIPE.matcher(line.text()).results().count();
    }

    private static void stream(TextLine line, List<Block> blocks) {
        for (String cell : PIPE.split(line.text())) {
            String text = Markdown.inline(cell);
            if (!text.isEmpty() && !RULE.matcher(text).matches()) {
                blocks.add(Paragraph.of(text.replace("\n", ""), line.span()));
            }
        }
    }

    private static void table(List<TextLine> rows, List<Block> blocks) {
        boolean opened = framed(rows, l -> l.text().startsWith("|"));
        boolean closed = framed(rows, l -> l.text().endsWith("|"));
        LineTable table = new LineTable();
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = cells(rows.get(i).text(), opened, closed);
            if (!isRule(cells, i)) {
                table.add(rows.get(i), cells);
            }
        }
        if (!table.isEmpty()) {
            blocks.add(table.table());
        }
    }

    /** Whether pipes at a side frame the table: most rows have one there, and none without is as wide. Else they stand beside blank cells. */
    private static boolean framed(List<TextLine> rows, Predicate<TextLine> side) {
        List<TextLine> with = rows.stream().filter(side).toList();
        long widest = with.stream().mapToLong(PipeRun::pipes).max().orElse(0);
        return 2 * with.size() >= rows.size() && rows.stream().filter(side.negate()).noneMatch(l -> pipes(l) >= widest);
    }

    /** Splits a row; pipes that frame the table are no separators. */
    private static List<String> cells(String text, boolean opened, boolean closed) {
        List<String> cells = new ArrayList<>(Arrays.asList(PIPE.split(text, -1)));
        if (opened && text.startsWith("|")) {
            cells.remove(0);
        }
        if (closed && text.endsWith("|") && cells.size() > 1) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** A Markdown rule line. Single dashes may also be values ("-" for zero), so they rule the second line only. */
    private static boolean isRule(List<String> cells, int index) {
        return cells.stream().map(String::strip).allMatch(c -> RULE.matcher(c).matches())
                && (index == 1 || cells.stream().anyMatch(c -> c.contains("---") || c.contains(":")));
    }
}
