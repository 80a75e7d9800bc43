/**
 * PDF files to pages of glyphs and rulings: fonts, content streams, graphics state. PDFBox is known here only, as far
 * as reading goes.
 */
package nianshen.ingest.pdf;
