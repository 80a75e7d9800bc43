package nianshen.extract.outline;

import java.util.List;
import nianshen.doc.PageSpan;
import nianshen.doc.SourceSpan;

/** Places taken together. */
public final class Spans {

    private Spans() {
    }

    /** All boxes together, or the first place where there are no boxes; null for none. */
    public static SourceSpan united(List<? extends SourceSpan> spans) {
        SourceSpan united = null;
        for (SourceSpan span : spans) {
            united = united == null ? span : united(united, span);
        }
        return united;
    }

    /** Both boxes, or the first place where one is none. */
    static SourceSpan united(SourceSpan first, SourceSpan second) {
        return first instanceof PageSpan a && second instanceof PageSpan b ? a.union(b) : first;
    }
}
