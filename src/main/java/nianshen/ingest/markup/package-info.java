/**
 * What word processors and web pages have in common: grids of cells from spans and edges, numbers of lists. Imports the
 * document and what a file is.
 */
package nianshen.ingest.markup;
