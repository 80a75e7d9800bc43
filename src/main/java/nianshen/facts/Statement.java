package nianshen.facts;

import nianshen.doc.SourceSpan;
import nianshen.text.PersonalNumbers;

/**
 * A sentence of the report's prose; headings of parts are none.
 *
 * @param part    key of the part in which it stands, null before the first part
 * @param heading true for a subhead
 * @param text    its words without white space, punctuation full-width, digits half-width
 * @param quote   as printed
 */
public record Statement(String part, boolean heading, String text, String quote, SourceSpan span) implements Fact {

    /** How often the words stand in it. */
    public int times(String words) {
        return words.isEmpty() ? 0 : (text.length() - text.replace(words, "").length()) / words.length();
    }

    /** Whether a mobile phone number stands in it. */
    public boolean mobile() {
        return PersonalNumbers.mobile(quote);
    }

    /** Whether the number of a person's identity card stands in it. */
    public boolean identity() {
        return PersonalNumbers.identity(quote);
    }
}
