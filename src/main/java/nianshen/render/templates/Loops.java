package nianshen.render.templates;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The elements of a template that are open at a place, and what they go through. A list within itself, or loops within
 * loops within loops, would make of a template of a few lines a page without end.
 */
final class Loops {

    private static final Pattern EACH = Pattern.compile("[^:]*:\\s*(.*)", Pattern.DOTALL);
    private static final Set<String> EMPTY = Set.of("br", "img", "meta", "link", "hr", "col", "input");
    private static final int DEEPEST = 100;
    private static final int MOST = 5;
    private final Deque<Element> open = new ArrayDeque<>();

    /** An open element with the list that it goes through, or null. */
    private record Element(String name, String list) {
    }

    void open(String name) {
        if (!EMPTY.contains(name)) {
            open.push(new Element(name, null));
        }
    }

    /** Up to the element of that name, which may have left others open. */
    void close(String name) {
        if (open.stream().anyMatch(e -> e.name().equals(name))) {
            while (!open.pop().name().equals(name)) {
                continue;
            }
        }
    }

    /** Whether there are too many elements within each other. */
    boolean deep() {
        return open.size() > DEEPEST;
    }

    /** Whether the innermost element may go through the list that the value of {@code th:each} names. */
    boolean mayRepeat(String value) {
        Matcher each = EACH.matcher(value);
        String list = each.matches() ? each.group(1).strip() : value;
        List<String> around = open.stream().map(Element::list).filter(java.util.Objects::nonNull).toList();
        if (!open.isEmpty()) {
            open.push(new Element(open.pop().name(), list));
        }
        return around.size() < MOST && !around.contains(list);
    }
}
