package nianshen.hostile;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.Shipped;
import nianshen.audit.Examination;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;

/** What the tests of broken files share: what is made of a file that is read once, and a document's text with the place of each cell. */
final class Verdicts {

    private static final Set<String> REFUSED = Arrays.stream(UnreadableException.Reason.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private Verdicts() {
    }

    /** A report as it was read and what was made of it, for which the file is read once; empty where it was refused for what it is. */
    static Optional<Examination> examined(Source file) {
        Examination examination = Shipped.auditor().examine(file, null);
        if (examination.document() == null && !REFUSED.contains(examination.audit().error().code())) {
            throw new AssertionError(examination.audit().error());
        }
        return Optional.of(examination).filter(e -> e.document() != null);
    }

    static String text(Document document) {
        return document.blocks().stream().map(Verdicts::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        if (block instanceof Table table) {
            return table.cells().stream().map(Verdicts::placed).collect(Collectors.joining("|"));
        }
        return block instanceof Paragraph paragraph ? paragraph.text() : "";
    }

    private static String placed(Cell cell) {
        return cell.row() + "," + cell.column() + ":" + cell.text();
    }
}
