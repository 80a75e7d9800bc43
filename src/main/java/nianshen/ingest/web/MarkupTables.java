package nianshen.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.doc.Anchor;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Paragraph;
import nianshen.ingest.markup.GridTable;
import nianshen.ingest.markup.SpanGrid;
import nianshen.ingest.plain.Blocks;
import nianshen.text.Blanks;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Reads {@code table} markup with its row and column spans resolved. */
final class MarkupTables {

    private static final Pattern FIGURE = Pattern.compile("\\s*\\d+\\s*");
    /** What may show a figure though it holds no text that is read. */
    private static final Evaluator SHOWING = QueryParser.parse("script,svg,canvas,object,embed,textarea,button,select,iframe,template,video,xmp,picture,meter,progress,[v-text],[v-html],[ng-bind],[data-bind],td[style*=url(],i[class]:empty,span[class]:empty,input[value]:not([type=hidden]),img:not([src*=space]):not([src*=blank])");

    /** Pictures that may show a digit beside others. */
    private static final Evaluator DRAWN = QueryParser.parse("img:not([src*=space]):not([src*=blank]):not([width=1]):not([width=0]):not([height=1]):not([height=0]):not([style*=none])");

    private static final Pattern WRITTEN = Pattern.compile("document\\.write|innerHTML|textContent|innerText|append");

    private MarkupTables() {
    }

    static GridTable read(Element table, Flow flow) {
        SpanGrid grid = new SpanGrid();
        boolean figures = holdsFigures(table);
        for (Element child : table.children()) {
            if (flow.isHidden(child)) {
                continue;
            }
            switch (child.normalName()) {
                case "tr" -> row(child, grid, flow, figures);
                case "thead", "tbody", "tfoot" -> {
                    child.children().stream().filter(r -> r.normalName().equals("tr") && !flow.isHidden(r))
                            .forEach(r -> row(r, grid, flow, figures));
                    grid.endGroup();
                }
                default -> { }
            }
        }
        grid.endGroup();
        return new GridTable(grid.cells(), true, flow.span(table));
    }

    /** Whether the table itself, not one within it, holds some. */
    private static boolean holdsFigures(Element table) {
        Stream<Element> rows = table.children().stream().flatMap(c -> c.normalName().equals("tr") ? Stream.of(c) : c.children().stream());
        return rows.flatMap(r -> r.children().stream()).filter(c -> c.normalName().equals("td") && FIGURE.matcher(c.text()).matches())
                .limit(GridTable.FEW).count() == GridTable.FEW;
    }

    private static void row(Element row, SpanGrid grid, Flow flow, boolean figures) {
        grid.nextRow();
        for (Element cell : row.children()) {
            String name = cell.normalName();
            boolean hidden = flow.isHidden(cell);
            if ((name.equals("td") || name.equals("th")) && (!hidden || flow.isKept(cell))) {
                int down = number(cell.attr("rowspan"));
                List<Block> content = hidden ? new ArrayList<>() : new ArrayList<>(flow.blocks(cell));
                if (figures && (hidden ? cell.hasText() : isUnread(cell, content, flow))) {
                    content.add(new Paragraph(Cell.UNREAD, 0, List.of(new Anchor(0, flow.span(cell)))));
                }
                grid.add(down == 0 ? SpanGrid.TO_THE_END : down, Math.max(1, number(cell.attr("colspan"))), content, flow.span(cell));
            }
        }
    }

    /** Whether a cell shows something else than its text says, or something where its text says nothing. */
    private static boolean isUnread(Element cell, List<Block> content, Flow flow) {
        boolean blank = content.stream().allMatch(b -> Blocks.text(b).isEmpty());
        return flow.isFilled(cell) || blank && (cell.selectFirst(SHOWING) != null || isNamed(cell)) || !blank && cell.getAllElements().stream().anyMatch(MarkupTables::isOdd)
                || FIGURE.matcher(cell.text()).matches() && cell.selectFirst(DRAWN) != null;
    }

    /** Whether a script of the page names the cell, and so may fill it. */
    private static boolean isNamed(Element cell) {
        String id = cell.id();
        return id.length() > 1 && cell.ownerDocument() != null && cell.ownerDocument().select("script").stream().anyMatch(s -> s.data().contains(id));
    }

    private static boolean isOdd(Element e) {
        boolean raised = (e.normalName().equals("sup") || e.normalName().equals("sub")) && e.text().matches(".*\\d.*");
        boolean written = e.normalName().equals("script") && WRITTEN.matcher(e.data()).find() || e.ownText().contains("{{");
        return raised || written || Ink.isTwisted(e) || Ink.isOfSigns(e) && e.text().matches(".*\\d.*") || e.normalName().equals("math") && !e.select("mfrac,msup,msub,msqrt,mroot,mtable,mover,munder").isEmpty();
    }

    /** The leading number of an attribute; 1 where there is none. */
    private static int number(String attribute) {
        String digits = Blanks.trim(attribute).replaceAll("\\D.*", "");
        return digits.isEmpty() || digits.length() > 5 ? 1 : Integer.parseInt(digits);
    }

    /** Characters of an element, without white space, that stand in links. */
    static int linked(Element element) {
        return element == null ? 0 : element.getElementsByTag("a").stream().filter(Flow::isLink).mapToInt(a -> Blanks.bare(a.text()).length()).sum();
    }
}
