package nianshen.render.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs steps that may find a template or data file broken, and keeps what they find, each fault once. */
public final class Faults {

    private final Map<String, LetterException> found = new LinkedHashMap<>();

    /** Keeps a fault, once. */
    public void add(LetterException fault) {
        found.putIfAbsent(fault.getMessage(), fault);
    }

    /** Runs a step and keeps the fault it may find. */
    public void of(Runnable step) {
        try {
            step.run();
        } catch (LetterException fault) {
            add(fault);
        }
    }

    /** Whether nothing was found. */
    public boolean none() {
        return found.isEmpty();
    }

    /** What was found, in order. */
    public List<LetterException> all() {
        return List.copyOf(found.values());
    }
}
