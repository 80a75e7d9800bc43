package nianshen.rules.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The variables that a rule has named so far, with what they hold; conditions within others see those around them. */
final class Scope {

    private final Scope outer;
    private final Map<String, Class<?>> types = new HashMap<>();
    private final Set<String> inner;
    /** Set where a condition could not be read, so that it is not known what else it names. */
    private boolean open;

    Scope() {
        this(null);
    }

    private Scope(Scope outer) {
        this.outer = outer;
        this.inner = outer == null ? new HashSet<>() : outer.inner;
    }

    /** A scope for conditions whose variables are not known outside of them. */
    Scope within() {
        return new Scope(this);
    }

    /** @param type what it holds; null where that is not known */
    void name(String variable, Class<?> type) {
        types.put(variable, type);
        if (outer != null) {
            inner.add(variable);
        }
    }

    boolean knows(String variable) {
        return types.containsKey(variable) || outer != null && outer.knows(variable);
    }

    /** The variables named in this scope itself. */
    Map<String, Class<?>> own() {
        return types;
    }

    /** Whether the variable is named only in a condition that others do not see into. */
    boolean hidden(String variable) {
        return !knows(variable) && inner.contains(variable);
    }

    Class<?> type(String variable) {
        return types.containsKey(variable) || outer == null ? types.get(variable) : outer.type(variable);
    }

    Set<String> names() {
        Set<String> names = outer == null ? new HashSet<>() : outer.names();
        names.addAll(types.keySet());
        return names;
    }

    void open() {
        open = true;
        if (outer != null) {
            outer.open();
        }
    }

    boolean isOpen() {
        return open || outer != null && outer.isOpen();
    }
}
