package nianshen.doc;

/**
 * Ties a stretch of a paragraph's text to its place: from {@code offset} up to the next anchor the text stands at
 * {@code span}. A PDF paragraph has one for each sentence on each of
 * its printed lines, so that a quotation can be boxed where it stands.
 *
 * @param offset index into the paragraph's text (UTF-16 units)
 */
public record Anchor(int offset, SourceSpan span) {
}
