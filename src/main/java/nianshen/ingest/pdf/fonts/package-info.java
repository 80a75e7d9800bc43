/** The fonts of a PDF file: which characters its codes stand for and how wide they are. */
package nianshen.ingest.pdf.fonts;
