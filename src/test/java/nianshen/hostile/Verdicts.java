package nianshen.hostile;

import java.nio.file.Path;
import java.util.stream.Collectors;
import nianshen.audit.Auditor;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.rules.RulePack;

/** What the tests of broken files share: one auditor, and a document's text with the place of each cell. */
final class Verdicts {

    private static final class Shared {
        private static final Auditor AUDITOR = new Auditor(RulePack.load(Path.of("rules")));
    }

    private Verdicts() {
    }

    /** The auditor by the rules as shipped. */
    static Auditor auditor() {
        return Shared.AUDITOR;
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
