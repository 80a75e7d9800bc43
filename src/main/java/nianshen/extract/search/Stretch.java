package nianshen.extract.search;

/**
 * A stretch of the document that belongs to an official table and is no prose.
 *
 * @param block index into {@link nianshen.doc.Document#blocks()}
 * @param from  index into the paragraph's text, inclusive; 0 for a whole block
 * @param to    index into the paragraph's text, exclusive; {@link Integer#MAX_VALUE} for a whole block
 */
public record Stretch(int block, int from, int to) {

    static Stretch whole(int block) {
        return new Stretch(block, 0, Integer.MAX_VALUE);
    }
}
