package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * A phrase of a word list ({@code rules/words}) found in the report's prose.
 *
 * @param list    name of the word list
 * @param text    the phrase as printed
 * @param part    key of the part in which it stands, null before the first part
 * @param heading true where it stands in a heading (an echo of the format, not content)
 * @param quote   the whole sentence
 */
public record Mention(String list, String text, String part, boolean heading, String quote, SourceSpan span)
        implements Fact {
}
