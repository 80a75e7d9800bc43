/**
 * Letters, annexes and circulars as web page, PDF and Word file. Imports the views of the pages, words and templates;
 * PDFBox and POI are known here as far as writing goes.
 */
package nianshen.render.letters;
