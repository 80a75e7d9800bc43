/**
 * From what stands printed on pages to blocks: glyphs to lines and paragraphs, rulings and gaps to tables. Imports the
 * document only and knows no file format, so that it serves whatever can say where its glyphs and rulings are.
 */
package nianshen.ingest.page;
