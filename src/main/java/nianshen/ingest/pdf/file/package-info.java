/**
 * What a PDF file holds before anything is drawn: its bytes, streams, objects and operators, read within limits, and
 * what is lost.
 */
package nianshen.ingest.pdf.file;
