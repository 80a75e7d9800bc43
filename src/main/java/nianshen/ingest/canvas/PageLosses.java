package nianshen.ingest.canvas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What could not be read while a page or a file was, each kind told once. Not for use by several threads. */
public final class PageLosses {

    private final Set<String> told = new LinkedHashSet<>();

    /** @param what in Chinese, to stand behind the place: 有一段内容不完整 */
    public void add(String what) {
        told.add(what);
    }

    /** What was lost, in Chinese. */
    public List<String> told() {
        return new ArrayList<>(told);
    }
}
