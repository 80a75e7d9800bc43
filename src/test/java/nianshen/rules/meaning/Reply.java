package nianshen.rules.meaning;

import java.util.List;
import java.util.Map;

/**
 * What a report answers to a sentence.
 *
 * @param ways    the ways in which it holds, each with the numbers and names remembered so far
 * @param unknown whether something kept it from being told, where it holds in no way
 * @param partly  whether something of it could not be told, be it that the rest was enough
 */
record Reply(List<Map<String, Object>> ways, boolean unknown, boolean partly) {

    Reply(List<Map<String, Object>> ways, boolean unknown) {
        this(ways, unknown && ways.isEmpty(), unknown);
    }

    /** An answer that remembers nothing. */
    static Reply of(boolean holds) {
        return of(holds, false);
    }

    /** @param unknown whether something of it could not be told */
    static Reply of(boolean holds, boolean unknown) {
        return new Reply(holds ? List.of(Map.of()) : List.of(), unknown);
    }

    /** Whether it holds. */
    boolean yes() {
        return !ways.isEmpty();
    }

    /** Whether it certainly does not hold. */
    boolean no() {
        return ways.isEmpty() && !unknown;
    }

    /** The answer to the contrary, of which nothing can be remembered; open where there is nothing that it could be said of. */
    Reply contrary() {
        return new Reply(no() && !partly ? List.of(Map.of()) : List.of(), ways.isEmpty() && (unknown || partly), partly);
    }
}
