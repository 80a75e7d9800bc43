package nianshen.findings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nianshen.doc.PageSpan;
import nianshen.doc.SourceSpan;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Gap;
import nianshen.facts.Subject;

/**
 * What of the source was not read. Whatever it may have changed is no accusation: where a piece is missing that is any
 * finding, where characters are uncertain it is what stands beside them, and what stands nowhere.
 */
public final class Losses {

    private final boolean anywhere;
    private final List<SourceSpan> places;

    /** @param facts of the report that is judged */
    public Losses(Facts facts) {
        this(facts.of(Gap.class).stream());
    }

    /** @param facts of a report beside it */
    public Losses(List<Fact> facts) {
        this(facts.stream().filter(Gap.class::isInstance).map(Gap.class::cast));
    }

    private Losses(Stream<Gap> all) {
        List<Gap> gaps = all.toList();
        anywhere = gaps.stream().anyMatch(Gap::loses);
        places = gaps.stream().filter(g -> g.subject().equals(Subject.PROSE.text())).map(Gap::span).filter(Objects::nonNull).toList();
    }

    /** What of the source was not read, in Chinese; empty where all of it was. */
    public static List<String> told(Facts facts) {
        return facts.of(Gap.class).stream().filter(Gap::loses).map(g -> g.reason().replaceFirst("，请核对原件$", "")).distinct().toList();
    }

    /** Whether the finding that points to this evidence may come of what was not read. */
    public boolean touch(List<Evidence> evidence) {
        if (anywhere || places.isEmpty()) {
            return anywhere;
        }
        List<SourceSpan> own = evidence.stream().filter(e -> e.report() == null).map(Evidence::span).toList();
        return own.isEmpty() || own.stream().anyMatch(s -> s == null || places.stream().anyMatch(p -> together(p, s)));
    }

    private static boolean together(SourceSpan one, SourceSpan other) {
        return one instanceof PageSpan a && other instanceof PageSpan b ? a.page() == b.page() : one.equals(other);
    }
}
