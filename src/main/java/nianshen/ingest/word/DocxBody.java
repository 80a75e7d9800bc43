package nianshen.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.doc.Block;
import nianshen.doc.PathSpan;
import nianshen.doc.SourceSpan;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.plain.Blocks;
import nianshen.ingest.markup.EdgeGrid;
import nianshen.ingest.markup.GridTable;
import nianshen.ingest.plain.LineTables;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Walks a Word body, cell or text box and collects its blocks; tracked changes count as accepted. */
final class DocxBody {

    private static final Set<String> WRAPPERS =
            Set.of("sdtContent", "smartTag", "customXml", "ins", "moveTo", "txbxContent");

    /** What tracked changes took away. */
    private static final Set<String> GONE = Set.of("del", "moveFrom");
    private static final Set<String> NO_LINE = Set.of("nil", "none");
    private static final Pattern FIGURE = Pattern.compile("[\\d,，. ]*\\d[\\d,，. ]*");

    /** What Word puts in from other files when it opens this one. */
    private static final Set<String> ELSEWHERE = Set.of("altChunk", "subDoc");

    /** Said of content where none belongs. */
    static final String STRANGE = "文件中有不认识的内容，没有读取";

    private final DocxParts parts;
    private final String place;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private DocxParagraph open;

    /** @param place path of the container with a slash, empty for the body itself */
    DocxBody(DocxParts parts, String place) {
        this.parts = parts;
        this.place = place;
    }

    /** The blocks of a container element. */
    List<Block> read(Element container) {
        visit(container);
        close();
        return LineTables.gathered(blocks);
    }

    private void visit(Element container) {
        for (Element e : Xml.children(container)) {
            String name = e.getLocalName();
            if (name.equals("p")) {
                paragraph(e);
            } else if (name.equals("tbl")) {
                close();
                table(e);
                remarks();
            } else if (name.equals("sdt") && !isContents(e)) {
                Xml.at(e, "sdtContent").ifPresent(this::visit);
            } else if (name.equals("AlternateContent")) {
                DocxParagraph.alternative(e, parts, place + "段落" + paragraphs).ifPresent(this::visit);
            } else if (ELSEWHERE.contains(name)) {
                parts.flaws().lost("文件中嵌入了另一份文件的内容，没有读取", new PathSpan(place + "段落" + paragraphs));
            } else if (WRAPPERS.contains(name)) {
                visit(e);
            } else if (!GONE.contains(name) && !name.equals("sdt") && says(e)) {
                parts.flaws().lost(STRANGE, new PathSpan(place + "段落" + paragraphs));
            }
        }
    }

    private static boolean says(Element e) {
        NodeList texts = e.getElementsByTagNameNS("*", "t");
        return IntStream.range(0, texts.getLength()).anyMatch(i -> !texts.item(i).getTextContent().isBlank());
    }

    /** A table of contents repeats the headings and is left out. */
    private static boolean isContents(Element sdt) {
        return Xml.val(sdt, "sdtPr", "docPartObj", "docPartGallery").filter(g -> g.equals("Table of Contents")).isPresent();
    }

    /** A paragraph whose end mark was deleted runs on into the next one. */
    private void paragraph(Element p) {
        paragraphs++;
        if (open == null) {
            open = new DocxParagraph(parts, p, place + "段落" + paragraphs);
            parts.at(place + "段落" + paragraphs, p);
        }
        open.add(p);
        if (Xml.at(p, "pPr", "rPr", "del").isEmpty()) {
            close();
        }
    }

    private void close() {
        if (open != null) {
            blocks.addAll(open.blocks());
            open = null;
            remarks();
        }
    }

    /** Notes go behind what stands in the body itself, lest they part the text of a cell or box. */
    private void remarks() {
        if (place.isEmpty()) {
            blocks.addAll(parts.remarks().due());
        }
    }

    private void table(Element tbl) {
        tables++;
        String path = place + "表" + tables;
        parts.at(path, tbl);
        SourceSpan span = new PathSpan(path);
        List<Element> rows = new ArrayList<>();
        collect(tbl, "tr", rows, path);
        List<Integer> edges = edges(tbl);
        EdgeGrid grid = new EdgeGrid();
        int index = 0;
        for (Element row : rows) {
            if (Xml.isOn(row, "trPr", "hidden")) {
                parts.flaws().unseen(row.getTextContent(), span);
            } else if (Xml.at(row, "trPr", "del").isEmpty()) {
                row(row, index++, edges, grid, span);
            } else {
                deleted(row, path);
            }
        }
        blocks.addAll(new GridTable(grid.cells((r, c) -> new PathSpan(path + "/行" + (r + 1) + "/列" + (c + 1))), true, span)
                .blocks());
        grid.covered().forEach(b -> parts.flaws().unseen(Blocks.text(b), span));
    }

    /** Rows or cells, also inside content controls and tracked insertions. */
    private void collect(Element from, String name, List<Element> found, String path) {
        for (Element e : Xml.children(from)) {
            if (e.getLocalName().equals(name)) {
                found.add(e);
            } else if (WRAPPERS.contains(e.getLocalName()) || e.getLocalName().equals("sdt")) {
                collect(e, name, found, path);
            } else if (e.getLocalName().equals("AlternateContent")) {
                DocxParagraph.alternative(e, parts, path).ifPresent(c -> collect(c, name, found, path));
            } else if (GONE.contains(e.getLocalName())) {
                deleted(e, path);
            } else if (says(e)) {
                parts.flaws().lost(STRANGE, new PathSpan(path));
            }
        }
    }

    /** As long as nobody has accepted that it goes, a reader sees it, crossed out. */
    private void deleted(Element e, String path) {
        if (!e.getTextContent().isBlank()) {
            parts.flaws().lost("表格中有修订时删去或移走、修订还没有接受的内容", new PathSpan(path));
        }
    }

    /** Left edges of the grid columns in twips; equal steps where the file gives no usable widths. */
    private static List<Integer> edges(Element tbl) {
        List<Integer> edges = new ArrayList<>(List.of(0));
        for (Element column : Xml.at(tbl, "tblGrid").map(g -> Xml.children(g, "gridCol")).orElse(List.of())) {
            int width = Xml.integer(Xml.attribute(column, "w")).orElse(0);
            if (width <= 0) {
                return new ArrayList<>(List.of(0));
            }
            edges.add(edges.get(edges.size() - 1) + width);
        }
        return edges;
    }

    /** @param span of the table */
    private void row(Element row, int index, List<Integer> edges, EdgeGrid grid, SourceSpan span) {
        int column = Xml.number(row, "trPr", "gridBefore").orElse(0);
        List<Element> cells = new ArrayList<>();
        collect(row, "tc", cells, ((PathSpan) span).path());
        int merged = -1;
        for (Element cell : cells) {
            int width = Math.max(1, Xml.number(cell, "tcPr", "gridSpan").orElse(1));
            boolean joins = isContinued(cell, "hMerge") && merged >= 0;
            if (joins) {
                parts.flaws().unseen(cell.getTextContent(), span);
            } else {
                merged = column;
                int end = column + width + joinedAfter(cells, cell);
                boolean continues = isContinued(cell, "vMerge");
                grid.add(index, edge(edges, column), edge(edges, end), continues,
                        at -> cell(cell, ((PathSpan) at).path()));
            }
            column += width;
        }
    }

    private List<Block> cell(Element cell, String path) {
        parts.at(path, cell);
        boolean crossed = Stream.of("tl2br", "tr2bl").anyMatch(line -> Xml.at(cell, "tcPr", "tcBorders", line).filter(b -> !NO_LINE.contains(Xml.attribute(b, "val"))).isPresent());
        if (crossed && FIGURE.matcher(cell.getTextContent().strip()).matches()) {
            parts.flaws().lost("有一格的数字“" + cell.getTextContent().strip() + "”被斜线划去，仍计入了报告", new PathSpan(path));
        }
        return new DocxBody(parts, path + "/").read(cell);
    }

    /** Columns of the cells after this one that are merged into it in the older way (hMerge). */
    private static int joinedAfter(List<Element> cells, Element cell) {
        int joined = 0;
        for (int i = cells.indexOf(cell) + 1; i < cells.size() && isContinued(cells.get(i), "hMerge"); i++) {
            joined += Math.max(1, Xml.number(cells.get(i), "tcPr", "gridSpan").orElse(1));
        }
        return joined;
    }

    private static boolean isContinued(Element cell, String merge) {
        return Xml.val(cell, "tcPr", merge).filter(v -> !v.equals("restart")).isPresent();
    }

    private static int edge(List<Integer> edges, int column) {
        int last = edges.size() - 1;
        return column <= last ? edges.get(column) : edges.get(last) + (column - last) * 1000;
    }
}
