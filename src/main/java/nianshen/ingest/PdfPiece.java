package nianshen.ingest;

import nianshen.doc.Block;

/** Something with a place on a page: a line of text, or a block that is ready. */
sealed interface PdfPiece {

    PdfBox box();

    /** A table or a picture. */
    record Ready(PdfBox box, Block block) implements PdfPiece {
    }

    /**
     * A line of prose.
     *
     * @param left  left edge of the column of text it stands in
     * @param right right edge of that column
     */
    record Prose(PdfPage page, PdfLine line, double left, double right) implements PdfPiece {

        @Override
        public PdfBox box() {
            return line.box();
        }
    }
}
