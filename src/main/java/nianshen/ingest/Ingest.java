package nianshen.ingest;

import java.util.List;
import nianshen.doc.Document;

/** Chooses the reader by content and reads. */
public final class Ingest {

    private static final List<Reader> READERS = List.of();

    private Ingest() {
    }

    /**
     * Reads a file of any form.
     *
     * @throws UnreadableException where no reader knows the form or the reader cannot read it
     */
    public static Document read(Source source) throws UnreadableException {
        if (source.bytes().length == 0) {
            throw new UnreadableException(UnreadableException.Reason.EMPTY, "整个文件", "文件为空", "请重新提供完整的报告文件");
        }
        for (Reader reader : READERS) {
            if (reader.accepts(source.bytes())) {
                return reader.read(source);
            }
        }
        throw new UnreadableException(UnreadableException.Reason.UNKNOWN_FORM, "整个文件", "无法识别的文件格式",
                "请提供 PDF、Word、网页或文本格式的报告");
    }
}
