package nianshen.render.originals;

import nianshen.doc.SourceSpan;

/**
 * What is remarked at a place of the original.
 *
 * @param number of the finding, as on the report's page
 * @param text   what is found there
 * @param quote  the words or the figure it is about, or null
 */
public record Note(int number, String text, SourceSpan place, String quote) {
}
