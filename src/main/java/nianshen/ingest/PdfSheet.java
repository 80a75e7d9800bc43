package nianshen.ingest;

import java.util.List;

/**
 * A page taken apart.
 *
 * @param ready ruled tables and pictures from top to bottom
 * @param lines the other text, from top to bottom; page headers and footers are taken out of this list
 * @param rules lines that enclose no cells
 */
record PdfSheet(PdfPage page, List<PdfPiece.Ready> ready, List<PdfLine> lines, List<PdfRule> rules) {
}
