package nianshen.extract.outline;

import nianshen.doc.SourceSpan;

/**
 * A sentence of a passage.
 *
 * @param from  the first of its plain characters
 * @param to    behind the last
 * @param plain in the spelling in which words are compared
 */
public record Sentence(Passage passage, int from, int to, String plain) {

    private static final String BREAKS = "，；：。！？";
    private static final int TELLING = 4;

    /** The plain characters from {@code from} to {@code to}. */
    public Sentence(Passage passage, int from, int to) {
        this(passage, from, to, passage.plain().substring(from, to));
    }

    /** As printed, end mark included. */
    public String quote() {
        return passage.printed(from, to).strip();
    }

    /**
     * As printed, the clauses in which the plain characters {@code start} to {@code end} of the sentence stand, with … where
     * words were left out; a clause that says little alone takes in the one before it.
     */
    public String excerpt(int start, int end) {
        String plain = plain();
        int first = clause(plain, start);
        if (first > 0 && plain.substring(first, start).codePoints().filter(Character::isIdeographic).count() < TELLING) {
            first = clause(plain, first - 1);
        }
        int last = end;
        while (last < plain.length() && BREAKS.indexOf(plain.charAt(last)) < 0) {
            last++;
        }
        String whole = passage.printed(from + first, from + last).strip();
        return (first > 0 ? "…" : "") + whole + (last < plain.length() - 1 ? "…" : "");
    }

    /** Where the clause begins in which a character stands. */
    private static int clause(String plain, int at) {
        int first = at;
        while (first > 0 && BREAKS.indexOf(plain.charAt(first - 1)) < 0) {
            first--;
        }
        return first;
    }

    /** Where it is printed. */
    public SourceSpan span() {
        return passage.span(from, to);
    }

    /** Number of the part it stands in. */
    public int section() {
        return passage.section();
    }
}
