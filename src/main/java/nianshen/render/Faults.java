package nianshen.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs steps that may find a template or data file broken, and keeps what they find, each fault once. */
final class Faults {

    private final Map<String, LetterException> found = new LinkedHashMap<>();

    void add(LetterException fault) {
        found.putIfAbsent(fault.getMessage(), fault);
    }

    void of(Runnable step) {
        try {
            step.run();
        } catch (LetterException fault) {
            add(fault);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<LetterException> all() {
        return List.copyOf(found.values());
    }
}
