package nianshen.ingest.web;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import nianshen.doc.PathSpan;
import nianshen.doc.SourceSpan;
import org.jsoup.nodes.Element;

/**
 * Names elements by the way to them, as {@code div[2]/table[1]/tr[5]/td[3]}. Row groups are left out and rows counted
 * over the whole table, as a person would.
 */
final class ElementPaths {

    private static final Set<String> SILENT = Set.of("#root", "html", "body", "thead", "tbody", "tfoot");
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

    private final Map<Element, String> known = new IdentityHashMap<>();

    SourceSpan of(Element element) {
        return new PathSpan(path(element));
    }

    private String path(Element element) {
        String found = known.get(element);
        if (found == null) {
            found = parentPath(element) + step(element);
            known.put(element, found);
        }
        return found;
    }

    private String parentPath(Element element) {
        Element parent = element.parent();
        String path = parent == null ? "" : path(parent);
        return path.isEmpty() || SILENT.contains(element.normalName()) ? path : path + "/";
    }

    private static String step(Element element) {
        return SILENT.contains(element.normalName()) ? "" : element.normalName() + "[" + index(element) + "]";
    }

    private static int index(Element element) {
        int index = 1 + same(element.previousElementSibling(), element.normalName());
        Element group = element.parent();
        if (group != null && GROUPS.contains(group.normalName())) {
            for (Element g = group.previousElementSibling(); g != null; g = g.previousElementSibling()) {
                index += same(g.lastElementChild(), element.normalName());
            }
        }
        return index;
    }

    private static int same(Element from, String name) {
        int count = 0;
        for (Element e = from; e != null; e = e.previousElementSibling()) {
            count += e.normalName().equals(name) ? 1 : 0;
        }
        return count;
    }
}
