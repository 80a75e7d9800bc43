/**
 * PDF files to pages of glyphs and rulings: content streams, graphics state and layers, on what the rooms of files and fonts give.
 * PDFBox is known in these three only, as far as reading goes.
 */
package nianshen.ingest.pdf;
