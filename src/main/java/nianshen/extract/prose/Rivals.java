package nianshen.extract.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import nianshen.extract.numbers.Understood;
import nianshen.facts.Claim.Scope;

/**
 * Two numbers of one sentence for the same thing, or parts that are more than their whole: none of them is proved. Results of
 * more disputes than there are told to be are of others: 行政诉讼0件，结果维持2件.
 */
final class Rivals {

    private static final Pattern DISPUTE = Pattern.compile("litigation\\..+");

    private static final Pattern RESULT = Pattern.compile("requests\\.(?:granted|partial|disclosed|refused|unavailable|notProcessed|otherHandling|carriedOut|[drunh]\\d)\\.total");

    private Rivals() {
    }

    static List<Understood> unsure(List<Understood> found) {
        return found.stream().map(u -> found.stream().anyMatch(o -> exceeds(u, o)) ? u.of(List.of(), false) : u).map(u -> found.stream().anyMatch(o -> refutes(o, u)) ? u.within(Scope.OTHER) : u)
                .map(u -> besides(u, found) || oneOfMany(u, found) ? u.within(Scope.OTHER) : u).map(u -> found.stream().anyMatch(o -> rival(u, o)) || less(u, found) ? u.unsure() : u).toList();
    }

    /** Whether what was answered is told beside what became of others, so that only together they are all: 1件无法提供，18件答复，1件结转. */
    private static boolean besides(Understood done, List<Understood> found) {
        boolean told = told(done) && done.subjects().equals(List.of("requests.total.total"));
        List<Understood> others = found.stream().filter(o -> told(o) && o.subjects().stream().anyMatch(RESULT.asMatchPredicate())).toList();
        BigDecimal sum = others.stream().map(Understood::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return told && others.size() > 1 && found.stream().anyMatch(w -> told(w) && w != done && !others.contains(w) && w.value().compareTo(sum.add(done.value())) == 0);
    }

    /** Whether the sentence itself tells that there were some, so that only a kind of them is denied: 收到申请3件，未产生…案例. */
    private static boolean refutes(Understood some, Understood none) {
        return none.nil() && !none.subjects().isEmpty() && told(some) && some.sure() && some.value().signum() > 0 && none.subjects().equals(some.subjects());
    }

    private static boolean exceeds(Understood result, Understood whole) {
        return told(result) && told(whole) && result.value().compareTo(whole.value()) > 0
                && result.subjects().stream().anyMatch(s -> DISPUTE.matcher(s).matches() && whole.subjects().contains(s.replaceFirst("[^.]+$", "total")));
    }

    private static boolean rival(Understood one, Understood other) {
        return one != other && told(one) && told(other) && one.value().compareTo(other.value()) != 0
                && one.subjects().stream().anyMatch(other.subjects()::contains);
    }

    /** Whether three numbers and more are told of the same decisions, of which each can only be a part: 许可（取水）12件，许可（水保）15件，许可（涉河）9件. */
    private static boolean oneOfMany(Understood one, List<Understood> found) {
        return told(one) && one.subjects().stream().anyMatch(s -> s.endsWith(".decisions")) && found.stream().filter(o -> told(o) && o.subjects().equals(one.subjects())).map(Understood::value).distinct().count() > 2;
    }

    /** Whether what is told of kinds of it makes more: 申请3件、纸质申请36件. */
    private static boolean less(Understood whole, List<Understood> found) {
        BigDecimal parts = found.stream().filter(o -> o.scope() == Scope.OTHER && o.value() != null && !o.nil() && o.subjects().equals(whole.subjects()))
                .map(Understood::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return told(whole) && parts.compareTo(whole.value()) > 0;
    }

    private static boolean told(Understood number) {
        return number.scope() == Scope.YEAR && !number.nil() && number.value() != null;
    }
}
