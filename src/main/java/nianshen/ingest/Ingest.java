package nianshen.ingest;

import java.util.List;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.PageSpan;
import nianshen.ingest.ofd.OfdReader;
import nianshen.ingest.pdf.PdfReader;
import nianshen.ingest.plain.TextReader;
import nianshen.ingest.scan.PictureReader;
import nianshen.ingest.scan.Recognisers;
import nianshen.ingest.source.Confirmed;
import nianshen.ingest.source.Limit;
import nianshen.ingest.source.Oddities;
import nianshen.ingest.source.Reader;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.ingest.source.UnreadableException.Reason;
import nianshen.ingest.web.HtmlIsland;
import nianshen.ingest.web.HtmlReader;
import nianshen.ingest.word.DocReader;
import nianshen.ingest.word.DocxReader;

/** Chooses the reader by content and reads. */
public final class Ingest {

    /** No report is larger, even as a scan with pictures. */
    private static final int LARGEST = 100 << 20;
    private static final List<Reader> READERS =
            List.of(new PdfReader(), new OfdReader(), new DocxReader(), new DocReader(), new HtmlReader(), new PictureReader(),
                    new TextReader(new HtmlIsland()));

    private Ingest() {
    }

    /**
     * Reads a file of any form.
     *
     * @throws UnreadableException where no reader knows the form or the reader cannot read it
     */
    public static Document read(Source source) throws UnreadableException {
        if (source.bytes().length == 0) {
            throw Refusals.empty("文件为空");
        }
        if (source.bytes().length > LARGEST) {
            throw Refusals.tooLarge("文件超过" + (LARGEST >> 20) + "MB");
        }
        try {
            return readAny(source);
        } catch (Limit.Exceeded more) {
            throw Refusals.tooLarge(more.getMessage());
        } catch (StackOverflowError e) {
            // Elements nested thousands deep, as only a broken or hostile file has them.
            throw Refusals.damaged("文件", "内部结构嵌套过深");
        }
    }

    private static Document readAny(Source source) throws UnreadableException {
        for (Reader reader : READERS) {
            if (reader.accepts(source.bytes())) {
                Document document = Extent.checked(read(reader, source));
                return Signs.checked(document.with(Oddities.in(document)).with(notTaken(source.confirmed(), document)));
            }
        }
        throw Strangers.of(source.bytes());
    }

    /** What a person confirmed that has no place in the report. */
    private static List<Flaw> notTaken(Confirmed confirmed, Document document) {
        List<PageSpan> taken = document.flaws().stream().filter(f -> f.reach() == Flaw.Reach.CONFIRMED).map(Flaw::span).filter(PageSpan.class::isInstance)
                .map(PageSpan.class::cast).toList();
        return confirmed.notTaken(taken).stream().map(why -> Flaw.recognised(why, null)).toList();
    }

    /** Reads; where a report is a picture and nothing is there to recognise it, it is told what is missing. */
    private static Document read(Reader reader, Source source) throws UnreadableException {
        try {
            return reader.read(source);
        } catch (UnreadableException e) {
            if (e.reason() != Reason.PICTURES_ONLY || Recognisers.present().isPresent()) {
                throw e;
            }
            throw new UnreadableException(e.reason(), e.place(), e.getMessage(), e.advice() + "。" + Recognisers.advice());
        }
    }
}
