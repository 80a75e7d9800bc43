package nianshen.ingest.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nianshen.doc.Block;
import nianshen.doc.Table;
import nianshen.text.Blanks;

/** Lines with tabs between cells, as copied out of a spreadsheet or web page. */
final class TabRun implements TextRun {

    /** A cell in quotation marks may run over this many lines, as spreadsheets copy line breaks. */
    private static final int QUOTED_LINES = 6;

    private static final int MOST_CELLS = 40;
    private static final int LONGEST = 150;
    /** A list number set off by a tab is a heading or paragraph and no row. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(?:[（(]?[〇零一二三四五六七八九十]+[）)、.．]|[（(]?\\d{1,2}[）)、.．])\t+[^\t]*");
    private static final Pattern FIGURE = Pattern.compile("[\\d,.，．/／—\\-%]*");

    @Override
    public int take(List<TextLine> lines, int from, List<Block> blocks) {
        LineTable table = new LineTable();
        int at = from;
        while (at < lines.size() && isRow(lines.get(at).text(), at > from)) {
            int end = quotedEnd(lines, at);
            table.add(lines.get(at), cells(lines.subList(at, end)));
            at = end;
        }
        if (at - from == 1 && isPair(cells(lines.subList(from, at))) && !isNearRows(lines, at, blocks)) {
            return from;
        }
        if (at > from) {
            blocks.add(table.table());
        }
        return at;
    }

    /** A tab that separates something; an indent alone makes no row, unless rows stand above it. */
    private static boolean isRow(String text, boolean inside) {
        String trimmed = Blanks.trim(text);
        if (trimmed.isEmpty() || text.indexOf('\t') < 0 || isPage(trimmed) || NUMBERED.matcher(text).matches()) {
            return false;
        }
        return trimmed.indexOf('\t') > 0 || inside || text.endsWith("\t\t");
    }

    /** A whole page on one line: no row has so many cells, and no label is that long. */
    private static boolean isPage(String text) {
        if (text.length() <= LONGEST) {
            return false;
        }
        String[] cells = text.split("\t");
        return cells.length > MOST_CELLS || Arrays.stream(cells).anyMatch(c -> c.strip().length() > LONGEST);
    }

    /** Two pieces of text side by side, such as a signature and its date. */
    private static boolean isPair(List<String> cells) {
        List<String> filled = cells.stream().map(Blanks::trim).filter(c -> !c.isEmpty()).toList();
        return filled.size() == 2 && !FIGURE.matcher(filled.get(1)).matches();
    }

    private static boolean isNearRows(List<TextLine> lines, int at, List<Block> blocks) {
        int next = at;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && isRow(lines.get(next).text(), false)
                || !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Table;
    }

    private static int quotedEnd(List<TextLine> lines, int at) {
        int quotes = 0;
        for (int i = at; i < Math.min(lines.size(), at + QUOTED_LINES); i++) {
            String text = lines.get(i).text();
            if (i == at && !text.startsWith("\"") && !text.contains("\t\"")) {
                break;
            }
            quotes += (int) text.chars().filter(c -> c == '"').count();
            if (quotes % 2 == 0) {
                return i + 1;
            }
        }
        return at + 1;
    }

    private static List<String> cells(List<TextLine> lines) {
        String row = String.join("\n", lines.stream().map(TextLine::text).toList());
        List<String> cells = new ArrayList<>(Arrays.asList(row.split("\t", -1)));
        cells.replaceAll(TabRun::unquoted);
        return cells;
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
