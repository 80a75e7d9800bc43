/**
 * What is drawn on a page, instruction by instruction, and what of it can be seen: the glyphs, rulings and pictures of
 * {@link nianshen.ingest.page.Page}. Common to all forms with fixed pages; each reader only says where its own instructions draw.
 */
package nianshen.ingest.canvas;
