package nianshen.extract.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nianshen.Shipped;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.PageSpan;
import nianshen.extract.Extractor;
import nianshen.facts.Coverage;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.rules.RulePack;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import org.junit.jupiter.api.Test;

/** In prose that was recognised in pictures what nobody found may be there all the same: a comma is read as it mostly looks, and of two alike signs one. */
class CoverageReaderTest {

    @Test
    void inRecognisedProseNoSignIsSurelyAsItWasWritten() throws UnreadableException {
        Document print = Ingest.read(new Source("报告.pdf", PaperPrint.RULED.write(Maker.draw(77))));
        PageSpan first = new PageSpan(1, 0, 0, 595, 842);
        assertEquals(Coverage.State.READ, signs(print));
        assertEquals(Coverage.State.DAMAGED, signs(print.with(List.of(Flaw.recognised("图片", first)))));
        assertEquals(Coverage.State.READ, signs(print.with(List.of(Flaw.recognised("一张表", new PageSpan(1, 60, 10, 400, 5))))));
    }

    private static Coverage.State signs(Document document) {
        RulePack pack = Shipped.pack();
        return new Extractor(pack.catalogue(), pack.lexicon(), pack.roster()).extract("报告.pdf", document, null).of(Coverage.class).stream()
                .filter(c -> c.subject().equals("signs")).findFirst().orElseThrow().state();
    }
}
