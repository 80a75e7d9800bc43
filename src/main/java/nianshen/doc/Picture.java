package nianshen.doc;

/**
 * A picture or attached file standing in the text. A table may hide in it, so that its absence elsewhere is doubtful.
 *
 * @param description alternative text or file name, may be empty
 */
public record Picture(String description, SourceSpan span) implements Block {
}
