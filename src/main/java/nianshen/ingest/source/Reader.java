package nianshen.ingest.source;

import nianshen.doc.Document;

/** Reads one file form. Implementations hold no state and may be shared by threads. */
public interface Reader {

    /** Whether the bytes are of this reader's form, judged by content alone. */
    boolean accepts(byte[] bytes);

    /**
     * Reads the whole file.
     *
     * @throws UnreadableException where the file is encrypted, damaged, empty, or holds only pictures
     */
    Document read(Source source) throws UnreadableException;
}
