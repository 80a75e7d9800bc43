package nianshen.ingest;

import java.util.List;
import nianshen.doc.Document;

/** Chooses the reader by content and reads. */
public final class Ingest {

    private static final List<Reader> READERS =
            List.of(new PdfReader(), new DocxReader(), new DocReader(), new HtmlReader(), new TextReader(new HtmlIsland()));

    private Ingest() {
    }

    /**
     * Reads a file of any form.
     *
     * @throws UnreadableException where no reader knows the form or the reader cannot read it
     */
    public static Document read(Source source) throws UnreadableException {
        if (source.bytes().length == 0) {
            throw Failures.empty("文件为空");
        }
        try {
            return readAny(source);
        } catch (StackOverflowError e) {
            // Elements nested thousands deep, as only a broken or hostile file has them.
            throw Failures.damaged("文件", "内部结构嵌套过深");
        }
    }

    private static Document readAny(Source source) throws UnreadableException {
        for (Reader reader : READERS) {
            if (reader.accepts(source.bytes())) {
                return reader.read(source);
            }
        }
        throw Strangers.of(source.bytes());
    }
}
