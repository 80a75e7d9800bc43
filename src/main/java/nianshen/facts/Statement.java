package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * A sentence of the report's prose; headings of parts are none.
 *
 * @param part    key of the part in which it stands, null before the first part
 * @param heading true for a subhead
 * @param text    its words without white space, punctuation full-width, digits half-width
 * @param quote   as printed
 */
public record Statement(String part, boolean heading, String text, String quote, SourceSpan span) implements Fact {
}
