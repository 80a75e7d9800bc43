/**
 * Lines of text to blocks: paragraphs, tables kept in line by tabs, pipes or gaps, and what a site writes around a
 * report. Knows no markup; word files and web pages may import it.
 */
package nianshen.ingest.plain;
