package nianshen.extract.prose;

import java.util.List;
import nianshen.facts.Claim.Scope;

/** Two numbers of one sentence for the same thing: neither is proved. */
final class Rivals {

    private Rivals() {
    }

    static List<Understood> unsure(List<Understood> found) {
        return found.stream().map(u -> found.stream().anyMatch(o -> rival(u, o)) ? u.unsure() : u).toList();
    }

    private static boolean rival(Understood one, Understood other) {
        return one != other && told(one) && told(other) && one.value().compareTo(other.value()) != 0
                && one.subjects().stream().anyMatch(other.subjects()::contains);
    }

    private static boolean told(Understood number) {
        return number.scope() == Scope.YEAR && !number.nil() && number.value() != null;
    }
}
