package nianshen.extract.tables;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Flaw.Reach;
import nianshen.doc.PageSpan;
import nianshen.doc.SourceSpan;

/**
 * What of a document was read from pictures.
 *
 * @param places    the pages, or elements, that are pictures
 * @param confirmed places on them of which a person told what stands there
 */
record Pictures(List<SourceSpan> places, List<SourceSpan> confirmed) {

    static Pictures of(Document document) {
        return new Pictures(spans(document, Reach.PICTURE), spans(document, Reach.CONFIRMED));
    }

    private static List<SourceSpan> spans(Document document, Reach reach) {
        List<SourceSpan> spans = new ArrayList<>();
        document.flaws().stream().filter(f -> f.reach() == reach && f.span() != null).map(Flaw::span).forEach(spans::add);
        return spans;
    }

    /** Whether what stands there was recognised, and nobody confirmed it. */
    boolean show(SourceSpan span) {
        return span != null && !confirmed.contains(span) && places.stream().anyMatch(p -> together(p, span));
    }

    private static boolean together(SourceSpan one, SourceSpan other) {
        return one instanceof PageSpan a && other instanceof PageSpan b ? a.page() == b.page() : one.equals(other);
    }
}
