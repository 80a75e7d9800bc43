package nianshen.extract.outline;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Anchor;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.extract.search.Stretch;

/** What of a document is prose: the paragraphs, or parts of paragraphs, that belong to no official table. */
public final class ProseReader {

    /** A table this narrow that is no official one only lays out text on the page. */
    private static final int LAYOUT = 2;

    private ProseReader() {
    }

    /** The prose in order. */
    public static List<Paragraph> read(Document document, List<Stretch> consumed) {
        List<Paragraph> prose = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            int block = i;
            List<Stretch> taken = consumed.stream().filter(s -> s.block() == block).toList();
            add(document.blocks().get(i), taken, prose);
        }
        return prose;
    }

    private static void add(Block block, List<Stretch> taken, List<Paragraph> prose) {
        if (block instanceof Paragraph paragraph) {
            prose.addAll(rest(paragraph, taken));
        } else if (block instanceof Table table && taken.isEmpty() && table.columns() <= LAYOUT) {
            table.cells().forEach(c -> prose.addAll(lines(c)));
        }
    }

    /** What is left of a paragraph when the stretches are cut out of it. */
    private static List<Paragraph> rest(Paragraph paragraph, List<Stretch> taken) {
        if (taken.isEmpty()) {
            return List.of(paragraph);
        }
        List<Paragraph> rest = new ArrayList<>();
        int from = 0;
        int length = paragraph.text().length();
        for (Stretch stretch : taken) {
            if (stretch.from() > from) {
                rest.add(piece(paragraph, from, Math.min(length, stretch.from())));
            }
            from = Math.max(from, Math.min(length, stretch.to()));
        }
        if (from < length) {
            rest.add(piece(paragraph, from, length));
        }
        return rest;
    }

    private static List<Paragraph> lines(Cell cell) {
        return cell.text().lines().filter(l -> !l.isBlank()).map(l -> Paragraph.of(l, cell.span())).toList();
    }

    /** Part of a paragraph, with the places of its characters. */
    static Paragraph piece(Paragraph paragraph, int from, int to) {
        List<Anchor> anchors = new ArrayList<>();
        anchors.add(new Anchor(0, paragraph.spanOf(from, from + 1)));
        paragraph.anchors().stream().filter(a -> a.offset() > from && a.offset() < to)
                .forEach(a -> anchors.add(new Anchor(a.offset() - from, a.span())));
        return new Paragraph(paragraph.text().substring(from, to), paragraph.level(), anchors);
    }
}
