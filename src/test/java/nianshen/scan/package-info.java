/** Scans of reports, made from text PDFs by degradations with names and seeds, and what is read from them. */
package nianshen.scan;
