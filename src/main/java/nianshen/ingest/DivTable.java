package nianshen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A table saved as plain elements: rows of short cells, told by their display style, their class names, or by nothing
 * but the repetition of their structure. Its columns are inferred.
 */
final class DivTable {

    private static final Pattern ROW = Pattern.compile("(?i)(?:^|[\\s_-])(?:tr|row|line|hang)(?:$|[\\s_\\d-])|table-?row|tablerow");
    private static final Pattern CELL = Pattern.compile("(?i)(?:^|[\\s_-])(?:td|th|cell|col|column|grid-?item)(?:$|[\\s_\\d-])|table-?cell|tablecell|gridcell|columnheader|rowheader");
    private static final Pattern GROUP = Pattern.compile("(?i)(?:^|[\\s_-])(?:thead|tbody|tfoot|body|head|group)(?:$|[\\s_-])|table-(?:row|header|footer)-group|rowgroup");
    private static final Pattern SPAN = Pattern.compile("(?i)(?:grid-column\\s*:\\s*|col-?)span[\\s:_-]*(\\d{1,2})");
    private static final Pattern DOWN = Pattern.compile("(?i)(?:grid-row\\s*:\\s*|row-?)span[\\s:_-]*(\\d{1,2})");
    private static final Pattern FLEX = Pattern.compile("(?i)flex\\s*:\\s*(\\d{1,2})\\b");
    private static final Pattern BOOTSTRAP = Pattern.compile("(?:^|\\s)col-(?:(?:xs|sm|md|lg|xl)-)?(\\d{1,2})(?:\\s|$)");
    private static final Pattern TEMPLATE = Pattern.compile("(?i)grid-template-columns\\s*:\\s*([^;]+)");
    private static final Pattern REPEAT = Pattern.compile("repeat\\(\\s*(\\d{1,2})\\s*,[^)]*\\)+");
    private static final Pattern FIGURE = Pattern.compile("[\\d０-９,.，．/／—-]*");
    private static final int LONGEST = 80;

    private DivTable() {
    }

    /** The table an element stands for, if it is one. */
    static Optional<RawTable> read(Element e, HtmlFlow flow) {
        if (!e.ownText().isBlank() || e.childrenSize() < 2 || e.normalName().equals("form")) {
            return Optional.empty();
        }
        int columns = templateColumns(e);
        if (columns > 1) {
            return grid(e, columns, flow);
        }
        List<List<Element>> rows = rows(e, flow);
        return isTable(rows) ? Optional.of(table(e, rows, flow)) : Optional.empty();
    }

    private static RawTable table(Element e, List<List<Element>> rows, HtmlFlow flow) {
        SpanGrid grid = new SpanGrid();
        boolean flex = rows.stream().flatMap(List::stream).allMatch(c -> width(c) > 0);
        for (List<Element> row : rows) {
            grid.nextRow();
            for (Element cell : row) {
                int across = flex ? width(cell) : span(cell, SPAN, "colspan");
                grid.add(span(cell, DOWN, "rowspan"), across, flow.blocks(cell), flow.span(cell));
            }
        }
        grid.endGroup();
        return new RawTable(grid.cells(), false, flow.span(e), e);
    }

    /** A CSS grid: cells flow into a fixed number of columns. */
    private static Optional<RawTable> grid(Element e, int columns, HtmlFlow flow) {
        List<Element> cells = shown(e, flow);
        if (cells.size() <= columns || !cells.stream().allMatch(DivTable::isShort)) {
            return Optional.empty();
        }
        SpanGrid grid = new SpanGrid();
        grid.nextRow();
        for (Element cell : cells) {
            int across = Math.min(columns, span(cell, SPAN, "colspan"));
            while (grid.nextColumn() + across > columns) {
                grid.nextRow();
            }
            grid.add(span(cell, DOWN, "rowspan"), across, flow.blocks(cell), flow.span(cell));
        }
        grid.endGroup();
        return Optional.of(new RawTable(grid.cells(), false, flow.span(e), e));
    }

    private static int templateColumns(Element e) {
        Matcher template = TEMPLATE.matcher(e.attr("style"));
        if (!template.find()) {
            return 0;
        }
        Matcher repeat = REPEAT.matcher(template.group(1));
        int repeated = repeat.find() ? Integer.parseInt(repeat.group(1)) : 0;
        String rest = REPEAT.matcher(template.group(1)).replaceAll("").strip();
        return repeated + (rest.isEmpty() ? 0 : rest.split("\\s+").length);
    }

    /** The cells of each row; empty where a child is no row. */
    private static List<List<Element>> rows(Element e, HtmlFlow flow) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element child : shown(e, flow)) {
            boolean group = matches(GROUP, child) && !matches(ROW, child) && child.ownText().isBlank();
            for (Element row : group ? shown(child, flow) : List.of(child)) {
                List<Element> cells = shown(row, flow);
                if (HtmlFlow.isInline(row) && !matches(ROW, row) || !cells.stream().allMatch(DivTable::isShort)) {
                    return List.of();
                }
                boolean split = row.ownText().isBlank() && !cells.isEmpty() && cells.stream().allMatch(DivTable::isCell);
                if (!split && !isShort(row)) {
                    return List.of();
                }
                rows.add(split ? cells : List.of(row));
            }
        }
        return rows;
    }

    private static boolean isTable(List<List<Element>> rows) {
        long wide = rows.stream().filter(r -> r.size() > 1).count();
        List<Element> cells = rows.stream().flatMap(List::stream).toList();
        if (wide < 2 || wide * 3 < rows.size()) {
            return false;
        }
        boolean named = cells.stream().filter(c -> matches(CELL, c)).count() * 2 > cells.size();
        long figures = cells.stream().filter(c -> FIGURE.matcher(Strings.bare(c.text())).matches()).count();
        int links = cells.stream().mapToInt(HtmlTables::linked).sum();
        int length = cells.stream().mapToInt(c -> c.text().length()).sum();
        return links * 3 < length && (named || figures * 4 >= cells.size() && figures > 1);
    }

    private static List<Element> shown(Element e, HtmlFlow flow) {
        return e.children().stream().filter(c -> !flow.isHidden(c) && !c.normalName().equals("br")).toList();
    }

    private static boolean isShort(Element cell) {
        return cell.childrenSize() < 9 && !cell.normalName().equals("table") && cell.selectFirst("table,img,h1,h2") == null
                && Strings.bare(cell.text()).length() <= LONGEST;
    }

    private static boolean isCell(Element e) {
        return matches(CELL, e) || !HtmlFlow.isInline(e) && !e.normalName().equals("p")
                || e.attr("style").replace(" ", "").contains("display:inline-block");
    }

    private static boolean matches(Pattern pattern, Element e) {
        return pattern.matcher(e.className()).find() || pattern.matcher(e.attr("role")).find()
                || pattern.matcher(e.attr("style")).find() || pattern.matcher(e.normalName()).matches();
    }

    private static int span(Element e, Pattern pattern, String attribute) {
        for (String name : List.of(attribute, "data-" + attribute, "aria-" + attribute)) {
            if (e.attr(name).matches("\\d{1,2}")) {
                return Math.max(1, Integer.parseInt(e.attr(name)));
            }
        }
        Matcher m = pattern.matcher(e.attr("style") + " " + e.className());
        return m.find() ? Math.max(1, Integer.parseInt(m.group(1))) : 1;
    }

    /** Relative width of a cell, where every cell has one: flex factors or twelfths of a layout framework. */
    private static int width(Element e) {
        Matcher flex = FLEX.matcher(e.attr("style"));
        if (flex.find()) {
            return Integer.parseInt(flex.group(1));
        }
        Matcher twelfths = BOOTSTRAP.matcher(e.className());
        return twelfths.find() ? Integer.parseInt(twelfths.group(1)) : 0;
    }
}
