package nianshen.facts;

import nianshen.doc.SourceSpan;

/**
 * A phrase of a word list ({@code rules/words}) found in the report's prose.
 *
 * @param list    name of the word list
 * @param text    the phrase as printed
 * @param section part in which it stands, 0 before the first part
 * @param heading true where it stands in a heading (an echo of the format, not content)
 * @param quote   the whole sentence
 */
public record Mention(String list, String text, int section, boolean heading, String quote, SourceSpan span)
        implements Fact {
}
