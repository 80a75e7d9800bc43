package nianshen.extract.outline;

import java.util.List;
import nianshen.doc.PageSpan;
import nianshen.doc.SourceSpan;

/** Places taken together. */
public final class Spans {

    private Spans() {
    }

    /** The box around all on the first page, or the first place where there are no boxes; null for none. */
    public static SourceSpan united(List<? extends SourceSpan> spans) {
        SourceSpan united = null;
        for (SourceSpan span : spans) {
            united = united == null ? span : united(united, span);
        }
        return united;
    }

    /** The box around both if they stand on one page, else the first. */
    static SourceSpan united(SourceSpan first, SourceSpan second) {
        return first instanceof PageSpan a && second instanceof PageSpan b && a.page() == b.page() ? a.union(b) : first;
    }
}
