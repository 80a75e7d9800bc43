package nianshen.doc;

/**
 * An element of a structured file (HTML, Word).
 *
 * @param path the way to the element from the top, as {@code div[2]/table[1]/tr[5]/td[3]} (HTML) or
 *             {@code 表1/行5/列3}, {@code 段落12} (Word); indexes from 1
 */
public record PathSpan(String path) implements SourceSpan {
}
