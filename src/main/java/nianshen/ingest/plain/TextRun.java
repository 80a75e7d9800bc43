package nianshen.ingest.plain;

import java.util.List;
import nianshen.doc.Block;

/** Recognises a stretch of lines that are more than paragraphs. */
public interface TextRun {

    /**
     * Takes the lines from {@code from} on that belong together and adds the blocks they stand for.
     *
     * @return the first line not taken; {@code from} where none was
     */
    int take(List<TextLine> lines, int from, List<Block> blocks);
}
