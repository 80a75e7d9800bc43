package nianshen.hostile;

import java.util.Optional;
import nianshen.Shipped;
import nianshen.doc.Block;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;

/**
 * What holds of any bytes at all: they are read as text that can be shown anywhere, or refused in Chinese. Also the target of
 * {@code mvn -B -Pfuzz verify}, which searches for bytes of which it does not hold.
 */
public final class ReaderFuzz {

    private ReaderFuzz() {
    }

    /** Called for every file that is tried; named as the fuzzer wants it. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        read(bytes);
    }

    /** The document of any bytes at all, of which it holds; nothing where they are refused. */
    static Optional<Document> read(byte[] bytes) {
        try {
            Document document = Ingest.read(new Source("报告", bytes).within(Shipped.site()));
            prove(document);
            return Optional.of(document);
        } catch (UnreadableException refused) {
            require(refused.getMessage().matches("(?s).*\\p{IsHan}.*") && !refused.getMessage().matches("(?s).*(?:Exception|Error|java\\.).*"),
                    refused.getMessage());
            return Optional.empty();
        }
    }

    private static void prove(Document document) {
        document.blocks().forEach(ReaderFuzz::prove);
        document.flaws().forEach(flaw -> showable(flaw.message()));
        document.metadata().values().forEach(ReaderFuzz::showable);
    }

    private static void prove(Block block) {
        if (block instanceof Paragraph paragraph) {
            showable(paragraph.text());
        } else if (block instanceof Table table) {
            table.cells().forEach(cell -> {
                showable(cell.text());
                require(cell.row() + cell.rowSpan() <= table.rows() && cell.column() + cell.columnSpan() <= table.columns(), "a cell beside its table");
            });
        }
    }

    /** Without halves of characters, and without control characters, which no page, workbook or letter takes. */
    private static void showable(String text) {
        require(text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF || c < ' ' && c != '\n' && c != '\t' || c == 0x7F || c == 0xFFFE || c == 0xFFFF), "not showable: " + text);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
