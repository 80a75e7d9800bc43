package nianshen.ingest.page;

import nianshen.doc.Block;

/** Something with a place on a page: a line of text, or a block that is ready. */
sealed interface Piece {

    Box box();

    /** A table or a picture. */
    record Ready(Box box, Block block) implements Piece {
    }

    /**
     * A line of prose.
     *
     * @param left  left edge of the column of text it stands in
     * @param right right edge of that column
     */
    record Prose(Page page, PrintedLine line, double left, double right) implements Piece {

        @Override
        public Box box() {
            return line.box();
        }
    }
}
