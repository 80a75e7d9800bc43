package nianshen.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The threads that were left behind in a rule that did not come to an end. They cannot be stopped and slow down all
 * others, until sound rules run out of time as well; so a rule that has several of them is not run again.
 */
public final class Runaways {

    /** As many as a rule may leave running. */
    private static final int MOST = 2;
    private final Map<String, List<Thread>> byRule = new ConcurrentHashMap<>();

    void add(String rule, Thread left) {
        byRule.computeIfAbsent(rule, r -> new CopyOnWriteArrayList<>()).add(left);
    }

    /** A rule in which too many threads still run; "" where they are stuck in something that has no name. */
    Optional<String> stuck() {
        return byRule.entrySet().stream().filter(e -> e.getValue().stream().filter(Thread::isAlive).count() >= MOST)
                .map(Map.Entry::getKey).findFirst();
    }
}
