package nianshen.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianshen.doc.Block;

/** Turns lines into blocks: the first run that knows some lines takes them, any other line is a paragraph. */
public final class TextBlocks {

    private final List<TextRun> runs;

    /** Runs of other forms come before those of plain text. */
    public TextBlocks(TextRun... foreign) {
        this.runs = Stream.concat(Stream.of(foreign), Stream.of(new PipeRun(), new TabRun(), new GapRun())).toList();
    }

    /** The blocks of lines, in order. */
    public List<Block> of(List<TextLine> lines) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            at = next(lines, at, blocks);
        }
        return blocks;
    }

    private int next(List<TextLine> lines, int at, List<Block> blocks) {
        for (TextRun run : runs) {
            int end = run.take(lines, at, blocks);
            if (end > at) {
                return end;
            }
        }
        Markdown.block(lines.get(at)).ifPresent(blocks::add);
        return at + 1;
    }
}
