package nianshen.ingest.web;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.doc.PathSpan;
import nianshen.doc.SourceSpan;
import org.jsoup.nodes.Element;

/**
 * Names elements by the way to them, as {@code div[2]/table[1]/tr[5]/td[3]}. Row groups are left out and rows counted
 * over the whole table, as a person would. The page must not change meanwhile.
 */
final class ElementPaths {

    private static final Set<String> SILENT = Set.of("#root", "html", "body", "thead", "tbody", "tfoot");
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

    private final Map<Element, String> known = new IdentityHashMap<>();
    /** Which of its name an element is among its siblings, from 1. */
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();

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

    private String step(Element element) {
        return SILENT.contains(element.normalName()) ? "" : element.normalName() + "[" + number(element) + "]";
    }

    /** Siblings are numbered all at once, those in row groups together with those of the groups before. */
    private int number(Element element) {
        Element parent = element.parent();
        if (parent == null) {
            return 1;
        }
        if (!numbers.containsKey(element)) {
            boolean grouped = GROUPS.contains(parent.normalName()) && parent.parent() != null;
            number(grouped ? parent.parent().children() : List.of(parent), grouped);
        }
        return numbers.get(element);
    }

    private void number(List<Element> parents, boolean grouped) {
        Map<String, Integer> counts = new HashMap<>();
        for (Element parent : parents) {
            boolean numbered = !grouped || GROUPS.contains(parent.normalName());
            for (Element child : parent.children()) {
                int number = counts.merge(child.normalName(), 1, Integer::sum);
                if (numbered) {
                    numbers.put(child, number);
                }
            }
        }
    }
}
