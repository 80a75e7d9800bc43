/**
 * The benchmark: {@code mvn -B -Pbench verify} prints the time of an audit as a ratio to PDFBox's plain text stripper,
 * the reports a second, the cold start, and the heap of a large batch.
 */
package nianshen.bench;
