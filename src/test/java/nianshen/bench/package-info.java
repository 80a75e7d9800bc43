/**
 * The benchmark: {@code mvn -B -Pbench verify} prints the processor time of an audit as a ratio to PDFBox's plain
 * text stripper, that of each step of a report's way, the reports a second, the cold start, and the heap of a large batch.
 */
package nianshen.bench;
