package nianshen.facts;

import java.util.List;
import nianshen.doc.SourceSpan;
import nianshen.text.PersonalNumbers;

/**
 * A sentence of the report's prose; headings of parts are none.
 *
 * @param part    key of the part in which it stands, null before the first part
 * @param heading true for a subhead
 * @param under   the subheads of the part under which it stands, outermost first, each also by the name of the aspect that
 *                it names, joined by 、; null under none
 * @param paragraph number of the paragraph it begins in, from 1 behind the heading of its part; subheads count
 * @param text    its words without white space, punctuation full-width, digits half-width
 * @param quote   as printed
 */
public record Statement(String part, boolean heading, String under, int paragraph, String text, String quote, SourceSpan span) implements Fact {

    /** Those of the words that stand in it; one a line. */
    public List<String> found(String words) {
        return words.lines().filter(text::contains).toList();
    }

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
