package nianshen.findings;

import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    private static final String CONFIRMED = "经人工核对";
    private static final String FAINT = "按图片识别，把握较小，请先核对";
    private static final String RECOGNISED = "按图片识别，请核对";
    /** Subjects of gaps that touch what stands beside them. */
    private static final Set<String> UNSURE = Set.of(Subject.PROSE.text(), Subject.PICTURE.text());
    private final boolean anywhere;
    private final List<SourceSpan> places;
    private final List<SourceSpan> pictures;
    private final List<SourceSpan> faint;
    private final List<SourceSpan> confirmed;

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
        places = places(gaps, UNSURE);
        confirmed = places(gaps, Set.of(Subject.CONFIRMED.text()));
        faint = places(gaps, Set.of(Subject.FAINT.text()));
        pictures = places(gaps, Set.of(Subject.PICTURE.text()));
    }

    private static List<SourceSpan> places(List<Gap> gaps, Set<String> subjects) {
        return gaps.stream().filter(g -> subjects.contains(g.subject())).map(Gap::span).filter(Objects::nonNull).toList();
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
        return own.isEmpty() || own.stream().filter(s -> !confirmed.contains(s)).anyMatch(s -> s == null || places.stream().anyMatch(p -> together(p, s)));
    }

    /** The evidence with notes of what was recognised in a picture, or confirmed; the cells that were read with the least certainty first. */
    public List<Evidence> noted(List<Evidence> evidence) {
        return Stream.concat(evidence.stream().filter(this::isFaint), evidence.stream().filter(e -> !isFaint(e))).map(this::noted).toList();
    }

    private boolean isFaint(Evidence e) {
        return e.report() == null && faint.contains(e.span());
    }

    private Evidence noted(Evidence e) {
        if (e.report() != null || e.span() == null || pictures.stream().noneMatch(p -> together(p, e.span()))) {
            return e;
        }
        String recognised = isFaint(e) ? FAINT : RECOGNISED;
        String how = confirmed.contains(e.span()) ? CONFIRMED : recognised;
        return e.noting(e.note() == null ? how : e.note() + "；" + how);
    }

    private static boolean together(SourceSpan one, SourceSpan other) {
        return one instanceof PageSpan a && other instanceof PageSpan b ? a.page() == b.page() : one.equals(other);
    }
}
