package nianshen.extract.outline;

import nianshen.doc.SourceSpan;

/** A sentence of a passage: plain characters from {@code from} to {@code to}. */
public record Sentence(Passage passage, int from, int to) {

    /** In the spelling in which words are compared. */
    public String plain() {
        return passage.plain().substring(from, to);
    }

    /** As printed, end mark included. */
    public String quote() {
        return passage.printed(from, to).strip();
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
