package nianshen.doc;

/**
 * Something the reader saw but could not read with certainty (glyphs without Unicode, a page that is only a picture).
 *
 * @param message what and where, in Chinese, for a clerk
 */
public record Flaw(String message, SourceSpan span) {
}
