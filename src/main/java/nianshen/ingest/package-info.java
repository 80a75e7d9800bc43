/**
 * Bytes to {@link nianshen.doc.Document}: one reader a form, chosen by content. PDFBox, POI and jsoup are known here
 * only (POI also to the renderer, for writing).
 */
package nianshen.ingest;
