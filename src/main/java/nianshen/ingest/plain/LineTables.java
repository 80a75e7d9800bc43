package nianshen.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Anchor;
import nianshen.doc.Block;
import nianshen.doc.LineSpan;
import nianshen.doc.Paragraph;
import nianshen.doc.SourceSpan;

/**
 * Tables that were pasted into a word processor as plain text: paragraphs with tabs or pipes between cells. They are
 * read as the lines of a text file are.
 */
public final class LineTables {

    private static final List<TextRun> RUNS = List.of(new PipeRun(), new TabRun());

    private LineTables() {
    }

    /** The blocks with such paragraphs gathered to tables; tabs that separate no cells become spaces. */
    public static List<Block> gathered(List<Block> blocks) {
        List<Block> gathered = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            int end = at;
            while (end < blocks.size() && isLine(blocks.get(end))) {
                end++;
            }
            gather(blocks.subList(at, end), gathered);
            if (end < blocks.size()) {
                gathered.add(spaced(blocks.get(end)));
            }
            at = end + 1;
        }
        return gathered;
    }

    private static boolean isLine(Block block) {
        return block instanceof Paragraph p && p.level() == 0 && (p.text().indexOf('\t') >= 0 || p.text().indexOf('|') >= 0);
    }

    private static void gather(List<Block> paragraphs, List<Block> gathered) {
        List<TextLine> lines = new ArrayList<>();
        for (Block paragraph : paragraphs) {
            lines.add(new TextLine(lines.size(), ((Paragraph) paragraph).text()));
        }
        int at = 0;
        while (at < lines.size()) {
            int end = lines.size() > 1 ? take(lines, at, paragraphs, gathered) : at;
            if (end == at) {
                gathered.add(spaced(paragraphs.get(at)));
                end++;
            }
            at = end;
        }
    }

    private static int take(List<TextLine> lines, int at, List<Block> paragraphs, List<Block> gathered) {
        for (TextRun run : RUNS) {
            List<Block> taken = new ArrayList<>();
            int end = run.take(lines, at, taken);
            if (end > at) {
                taken.forEach(b -> gathered.add(Blocks.moved(b, line -> place(line, paragraphs))));
                return end;
            }
        }
        return at;
    }

    private static SourceSpan place(SourceSpan line, List<Block> paragraphs) {
        return paragraphs.get(((LineSpan) line).line()).span();
    }

    private static Block spaced(Block block) {
        if (!(block instanceof Paragraph p) || p.text().indexOf('\t') < 0) {
            return block;
        }
        List<Anchor> anchors = p.anchors();
        return new Paragraph(p.text().replace('\t', ' '), p.level(), anchors);
    }
}
