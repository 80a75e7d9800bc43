/**
 * Invented annual reports for tests: a {@link nianshen.specimen.Maker} draws a report whose figures balance and whose
 * prose agrees with them, {@link nianshen.specimen.Fault}s plant one known mistake in it, and
 * {@link nianshen.specimen.Print}s write it in every file form. Written apart from the program under test, so that
 * the two cannot share a mistake. All agencies and all sentences are invented.
 */
package nianshen.specimen;
