package nianshen.ingest.page;

import java.util.List;

/**
 * A page taken apart.
 *
 * @param ready ruled tables and pictures from top to bottom
 * @param lines the other text, from top to bottom; page headers and footers are taken out of this list
 * @param rules lines that enclose no cells
 */
record Sheet(Page page, List<Piece.Ready> ready, List<PrintedLine> lines, List<Ruling> rules) {
}
