/**
 * Pictures of pages in plain Java: grey values, ink, straight strokes, ruling lines, lines of text. Places are in pixels
 * from the top left. Knows nothing of what is written.
 */
package nianshen.ingest.scan.picture;
