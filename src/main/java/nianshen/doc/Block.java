package nianshen.doc;

/** One piece of a document, in reading order. */
public sealed interface Block permits Paragraph, Table, Picture {

    /** Where the block begins. */
    SourceSpan span();
}
