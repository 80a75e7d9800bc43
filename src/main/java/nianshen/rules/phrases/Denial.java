package nianshen.rules.phrases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nianshen.rules.phrases.Clause.Step;

/**
 * A condition denied (并非). It holds where the condition certainly does not: what the condition looks at was read, the
 * numbers and names it speaks of are there, and nothing leaves it open. Nothing it finds can be named or pointed to.
 */
final class Denial {

    private final String said;
    private final List<Step> steps = new ArrayList<>();

    private Denial(String said) {
        this.said = said;
    }

    /**
     * The contrary of a condition.
     *
     * @param choices the condition; where there are several each is enough, so that each is denied
     * @param said    the words for the contrary
     */
    static Clause of(List<Clause> choices, String said) {
        Denial denial = new Denial(said);
        Set<String> needs = new LinkedHashSet<>();
        Set<String> uses = new LinkedHashSet<>();
        choices.forEach(c -> needs.addAll(c.needs()));
        choices.forEach(c -> uses.addAll(c.uses()));
        needs.forEach(denial::seen);
        choices.forEach(c -> denial.deny(c.steps()));
        return new Clause(List.copyOf(denial.steps), needs, List.of(), Set.of(), uses);
    }

    private void seen(String need) {
        String subject = "Coverage( subject == \"" + need + "\"";
        steps.add(step("exists " + subject + " ); not " + subject + ", state != Coverage.State.READ )"));
    }

    private void deny(List<Step> denied) {
        for (int i = 0; i < denied.size(); i++) {
            Step step = denied.get(i);
            for (List<String> seen : seen(denied.subList(0, i))) {
                open(seen, step.unread(), List.of(), (code, all) -> new Step(code, null, all, null, said, false, List.of()));
            }
            open(codes(denied.subList(0, i)), step.unsaid(), List.of(), (code, all) -> new Step(code, null, null, all, said, false, List.of()));
        }
        spokenOf(denied.stream().filter(s -> s.given() && !Code.of(s.code()).begins("accumulate")).toList());
        steps.add(step(Patterns.none(codes(denied))));
        // last, since what could not be read at all goes before what is in doubt, and neither must keep the other from being told
        for (int i = 0; i < denied.size(); i++) {
            open(codes(denied.subList(0, i)), denied.get(i).doubtful(), codes(denied.subList(i + 1, denied.size())),
                    (code, all) -> new Step(code, Patterns.some(List.of(all)), null, null, said, false, List.of()));
        }
    }

    private static List<String> codes(List<Step> steps) {
        return steps.stream().map(Step::code).toList();
    }

    /** There must be what the condition gives numbers and names of, be it that its source may be damaged. */
    private void spokenOf(List<Step> given) {
        if (!given.isEmpty()) {
            List<String> none = seen(given).stream().map(Patterns::none).toList();
            boolean unread = given.stream().allMatch(s -> s.unread() != null);
            steps.add(new Step(Patterns.none(none), null, null, unread ? null : String.join("; ", none), said, false, List.of()));
            // what is seen only where the source may be damaged, or was not understood, shows nothing of the contrary
            seen(given).stream().skip(1).forEach(way -> open(List.of(Patterns.none(codes(given))), Patterns.together(way), List.of(),
                    (code, all) -> new Step(code, null, all, null, said, false, List.of())));
        }
    }

    /** What can have gone before: the steps as they are, and with one of them as it is seen where the source may be damaged. */
    private static List<List<String>> seen(List<Step> steps) {
        List<List<String>> ways = new ArrayList<>(List.of(steps.stream().map(Step::code).toList()));
        for (Step damaged : steps) {
            if (damaged.doubtful() != null) {
                ways.add(steps.stream().map(s -> s == damaged ? s.doubtful() : s.code()).toList());
            }
        }
        return ways;
    }

    /** What leaves the condition open must not be; where it is, that is what the rule ends with. */
    private void open(List<String> before, String open, List<String> behind, BiFunction<String, String, Step> ending) {
        if (open != null) {
            List<String> all = Stream.of(before, List.of(open), behind).flatMap(List::stream).toList();
            steps.add(ending.apply(Patterns.none(all), String.join("; ", all)));
        }
    }

    private Step step(String code) {
        return new Step(code, null, null, null, said, false, List.of());
    }
}
