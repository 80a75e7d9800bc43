/**
 * A letter that is ready, and how it is set: lines, titles and tables as Chinese typesetting has them, fonts, PDF and Word file.
 * PDFBox and POI are known here as far as writing goes.
 */
package nianshen.render.paper;
