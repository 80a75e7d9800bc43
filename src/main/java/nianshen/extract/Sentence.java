package nianshen.extract;

import nianshen.doc.SourceSpan;

/** A sentence of a passage: plain characters from {@code from} to {@code to}. */
record Sentence(Passage passage, int from, int to) {

    /** In the spelling in which words are compared. */
    String plain() {
        return passage.plain().substring(from, to);
    }

    /** As printed, end mark included. */
    String quote() {
        return passage.printed(from, to).strip();
    }

    SourceSpan span() {
        return passage.span(from, to);
    }

    int section() {
        return passage.section();
    }
}
