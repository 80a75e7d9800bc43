package nianshen.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.ingest.markup.GridTable;
import nianshen.ingest.markup.SpanGrid;
import nianshen.text.Blanks;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

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
    private static final Pattern COUNT = Pattern.compile("\\d{1,2}");
    private static final Pattern FLEX = Pattern.compile("(?i)flex\\s*:\\s*(\\d{1,2})\\b");
    private static final Pattern BOOTSTRAP = Pattern.compile("(?:^|\\s)col-(?:(?:xs|sm|md|lg|xl)-)?(\\d{1,2})(?:\\s|$)");
    private static final Pattern TEMPLATE = Pattern.compile("(?i)grid-template-columns\\s*:\\s*([^;]+)");
    private static final Pattern REPEAT = Pattern.compile("repeat\\(\\s*(\\d{1,2})\\s*,[^)]*\\)+");
    private static final Pattern FIGURE = Pattern.compile("[\\d０-９,.，．/／—-]*");
    private static final Set<String> TEXTS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "pre");
    private static final Evaluator LARGE = QueryParser.parse("table,img,h1,h2");
    private static final int LONGEST = 80;

    /** An element with the cells in it. */
    record Row(Element element, List<Element> cells) {

        boolean isWide() {
            return cells.size() > 1;
        }
    }

    private DivTable() {
    }

    /** The table an element stands for, if it is one. */
    static Optional<GridTable> read(Element e, Flow flow) {
        if (!e.ownText().isBlank() || e.childrenSize() < 2 || e.normalName().equals("form")) {
            return Optional.empty();
        }
        int columns = templateColumns(e);
        if (columns > 1) {
            return grid(e, columns, flow);
        }
        List<Element> children = children(e, flow);
        List<Row> rows = rows(children, flow);
        return rows.size() == children.size() && isTable(rows) ? Optional.of(table(e, rows, flow)) : Optional.empty();
    }

    /** Rows that stand straight among the paragraphs of an article, from {@code first} on; empty where none do. */
    static List<Row> run(Element first, Flow flow) {
        if (first.childrenSize() == 0 || !first.ownText().isBlank()) {
            return List.of();
        }
        List<Element> siblings = new ArrayList<>();
        for (Element e = first; e != null && isRowLike(e, flow); e = e.nextElementSibling()) {
            siblings.add(e);
        }
        List<Row> rows = siblings.size() > 1 ? rows(siblings, flow) : List.of();
        return isTable(rows) ? rows : List.of();
    }

    private static boolean isRowLike(Element e, Flow flow) {
        return !flow.isHidden(e) && row(e, flow).isPresent();
    }

    /** The table made of rows. */
    static GridTable table(Element e, List<Row> rows, Flow flow) {
        SpanGrid grid = new SpanGrid();
        boolean flex = rows.stream().flatMap(r -> r.cells().stream()).allMatch(c -> width(c) > 0);
        for (Row row : rows) {
            grid.nextRow();
            for (Element cell : row.cells()) {
                int across = flex ? width(cell) : span(cell, SPAN, "colspan");
                grid.add(span(cell, DOWN, "rowspan"), across, flow.blocks(cell), flow.span(cell));
            }
        }
        grid.endGroup();
        return new GridTable(grid.cells(), false, flow.span(e));
    }

    /** A CSS grid: cells flow into a fixed number of columns. */
    private static Optional<GridTable> grid(Element e, int columns, Flow flow) {
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
        return Optional.of(new GridTable(grid.cells(), false, flow.span(e)));
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

    /** Candidates for rows: the children of an element, those of row groups in their place. */
    private static List<Element> children(Element e, Flow flow) {
        return shown(e, flow).stream().flatMap(child -> matches(GROUP, child) && !matches(ROW, child)
                && child.ownText().isBlank() ? shown(child, flow).stream() : Stream.of(child)).toList();
    }

    /**
     * The rows from the first candidate on, up to one that is none. A row of a single cell may be a heading in front of
     * a table, so it counts only where it looks like the other rows.
     */
    private static List<Row> rows(List<Element> candidates, Flow flow) {
        List<Row> rows = new ArrayList<>();
        for (Element candidate : candidates) {
            Optional<Row> row = row(candidate, flow);
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
        }
        Set<String> looks = rows.stream().filter(Row::isWide).map(r -> r.element().className()).collect(Collectors.toSet());
        int end = 0;
        while (end < rows.size() && (rows.get(end).isWide() || looks.contains(rows.get(end).element().className()))) {
            end++;
        }
        return rows.subList(0, end);
    }

    private static Optional<Row> row(Element e, Flow flow) {
        boolean text = Flow.isInline(e) || TEXTS.contains(e.normalName());
        if (text && !matches(ROW, e)) {
            return Optional.empty();
        }
        List<Element> cells = shown(e, flow);
        if (!cells.stream().allMatch(DivTable::isShort)) {
            return Optional.empty();
        }
        boolean split = e.ownText().isBlank() && !cells.isEmpty() && cells.stream().allMatch(DivTable::isCell);
        if (split) {
            return Optional.of(new Row(e, cells));
        }
        return isShort(e) ? Optional.of(new Row(e, List.of(e))) : Optional.empty();
    }

    private static boolean isTable(List<Row> rows) {
        long wide = rows.stream().filter(Row::isWide).count();
        List<Element> cells = rows.stream().flatMap(r -> r.cells().stream()).toList();
        if (wide < 2 || wide * 3 < rows.size()) {
            return false;
        }
        boolean named = cells.stream().filter(c -> matches(CELL, c)).count() * 2 > cells.size();
        long figures = cells.stream().filter(c -> FIGURE.matcher(Blanks.bare(c.text())).matches()).count();
        int links = cells.stream().mapToInt(MarkupTables::linked).sum();
        int length = cells.stream().mapToInt(c -> c.text().length()).sum();
        return links * 3 < length && (named || figures * 4 >= cells.size() && figures > 1);
    }

    private static List<Element> shown(Element e, Flow flow) {
        return e.children().stream().filter(c -> !flow.isHidden(c) && !c.normalName().equals("br")).toList();
    }

    private static boolean isShort(Element cell) {
        return cell.childrenSize() < 9 && !cell.normalName().equals("table") && cell.selectFirst(LARGE) == null
                && Blanks.bare(cell.text()).length() <= LONGEST;
    }

    private static boolean isCell(Element e) {
        return matches(CELL, e) || !Flow.isInline(e) && !e.normalName().equals("p")
                || e.attr("style").replace(" ", "").contains("display:inline-block");
    }

    private static boolean matches(Pattern pattern, Element e) {
        return pattern.matcher(e.className()).find() || pattern.matcher(e.attr("role")).find()
                || pattern.matcher(e.attr("style")).find() || pattern.matcher(e.normalName()).matches();
    }

    private static int span(Element e, Pattern pattern, String attribute) {
        for (String name : List.of(attribute, "data-" + attribute, "aria-" + attribute)) {
            if (COUNT.matcher(e.attr(name)).matches()) {
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
