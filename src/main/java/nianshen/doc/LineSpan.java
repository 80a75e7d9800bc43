package nianshen.doc;

/**
 * A line of a text file.
 *
 * @param line line number, from 1
 */
public record LineSpan(int line) implements SourceSpan {
}
