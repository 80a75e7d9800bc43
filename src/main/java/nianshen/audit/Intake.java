package nianshen.audit;

import java.util.concurrent.atomic.AtomicInteger;
import nianshen.doc.Document;
import nianshen.doc.Picture;
import nianshen.extract.Extractor;
import nianshen.facts.Facts;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Confirmed;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.rules.Deadline;
import nianshen.rules.RuleFailure;

/** A report on its way from bytes to facts, within a time, so that it can be told how far it came. */
final class Intake {

    /** The words of an office are to blame, which have no name of a rule. */
    private static final String WORDS = "";

    private final Source source;
    /** Lines of pictures read so far. */
    private final AtomicInteger recognised = new AtomicInteger();
    private volatile Document document;
    private volatile UnreadableException refused;

    Intake(Source source) {
        this.source = source.followed((page, all) -> {
            recognised.incrementAndGet();
            source.progress().read(page, all);
        });
    }

    /** The document; null while it is not read. */
    Document document() {
        return document;
    }

    /** Whether nothing in the file was in doubt and no picture in it may have something to say; only once it is read. */
    boolean sound() {
        return document.flaws().isEmpty() && document.blocks().stream().noneMatch(Picture.class::isInstance) && source.confirmed().equals(Confirmed.NONE);
    }

    /**
     * What the report says.
     *
     * @throws UnreadableException where the file cannot be read, or not in time
     * @throws RuleFailure         where the words that are searched for in it come to no end
     */
    Facts facts(Extractor extractor, Integer year, Deadline deadline) throws UnreadableException {
        try {
            Facts facts = deadline.keep(() -> read() ? extractor.extract(source.name(), document, year) : null, () -> document == null ? null : WORDS,
                    recognised::get);
            if (refused != null) {
                throw refused;
            }
            return facts;
        } catch (RuleFailure late) {
            if (document == null && late.kind() == RuleFailure.Kind.RULE_TIMEOUT) {
                throw Refusals.tooLarge("在单份审核时限" + deadline.limit().toSeconds() + "秒内没有读完");
            }
            throw late;
        }
    }

    private boolean read() {
        try {
            document = Ingest.read(source);
            return true;
        } catch (UnreadableException e) {
            refused = e;
            return false;
        }
    }
}
