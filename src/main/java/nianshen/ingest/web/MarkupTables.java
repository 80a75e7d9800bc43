package nianshen.ingest.web;

import nianshen.ingest.markup.GridTable;
import nianshen.ingest.markup.SpanGrid;
import nianshen.text.Blanks;
import org.jsoup.nodes.Element;

/** Reads {@code table} markup with its row and column spans resolved. */
final class MarkupTables {

    private MarkupTables() {
    }

    static GridTable read(Element table, Flow flow) {
        SpanGrid grid = new SpanGrid();
        for (Element child : table.children()) {
            if (flow.isHidden(child)) {
                continue;
            }
            switch (child.normalName()) {
                case "tr" -> row(child, grid, flow);
                case "thead", "tbody", "tfoot" -> {
                    child.children().stream().filter(r -> r.normalName().equals("tr") && !flow.isHidden(r))
                            .forEach(r -> row(r, grid, flow));
                    grid.endGroup();
                }
                default -> { }
            }
        }
        grid.endGroup();
        return new GridTable(grid.cells(), true, flow.span(table));
    }

    private static void row(Element row, SpanGrid grid, Flow flow) {
        grid.nextRow();
        for (Element cell : row.children()) {
            String name = cell.normalName();
            if ((name.equals("td") || name.equals("th")) && !flow.isHidden(cell)) {
                int down = number(cell.attr("rowspan"));
                grid.add(down == 0 ? SpanGrid.TO_THE_END : down, Math.max(1, number(cell.attr("colspan"))),
                        flow.blocks(cell), flow.span(cell));
            }
        }
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
