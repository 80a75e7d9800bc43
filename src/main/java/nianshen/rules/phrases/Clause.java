package nianshen.rules.phrases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A condition in rule code.
 *
 * @param steps    its patterns in order
 * @param needs    the subjects it must be able to look at
 * @param evidence the variables that hold what it speaks of, each with what it is noted as, as {@code at} takes them
 * @param names    the names it gives, to be used by later sentences and in braces in the texts of the rule
 * @param uses     the names it uses
 */
public record Clause(List<Step> steps, Set<String> needs, List<String> evidence, Set<String> names, Set<String> uses) {

    /** A name that is the whole rule's; those of one phrase bear its number. */
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}+");
    private static final Pattern EVIDENCE = Pattern.compile("证据([二三四]?)[0-9_]+");
    private static final String PLACES = "二三四";
    private static final String NOT = "not";

    /** A condition with all that its steps give. */
    static Clause of(List<Step> steps, Set<String> needs, Set<String> uses) {
        Set<String> evidence = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        steps.stream().filter(s -> !Code.of(s.code()).begins(NOT)).forEach(s -> {
            Code.of(s.code()).given().stream().map(EVIDENCE::matcher).filter(Matcher::matches)
                    .forEach(m -> evidence.add("$" + m.group() + s.noted(m.group(1).isEmpty() ? 0 : 1 + PLACES.indexOf(m.group(1)))));
            names.addAll(s.names());
        });
        Set<String> used = new LinkedHashSet<>(uses);
        steps.forEach(s -> ofRule(Code.of(s.code()).named()).filter(n -> !names.contains(n)).forEach(used::add));
        return new Clause(List.copyOf(steps), needs, List.copyOf(evidence), names, used);
    }

    private static Stream<String> ofRule(Set<String> variables) {
        return variables.stream().filter(v -> NAME.matcher(v).matches());
    }

    /**
     * A pattern of a condition.
     *
     * @param doubtful what is seen in its place where the source may be damaged, or null
     * @param unread   what is seen in its place where it could not be read, or null
     * @param unsaid   what is seen in its place where the report does not say it, or null
     * @param said     the words it stands for
     * @param given    whether it only gives a number or name that the condition speaks of
     * @param notes    what each thing it points to is noted as, in order; empty where they speak for themselves
     */
    public record Step(String code, String doubtful, String unread, String unsaid, String said, boolean given, List<String> notes) {

        /** The names that its code gives. */
        public Set<String> names() {
            return names(code);
        }

        /** The names that are given by its code or by whatever may be seen in its place. */
        Stream<String> allNames() {
            return Stream.of(code, doubtful, unread, unsaid).filter(Objects::nonNull).flatMap(c -> names(c).stream());
        }

        /** The names that code gives. */
        public static Set<String> names(String code) {
            return ofRule(Code.of(code).given()).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private String noted(int place) {
            return place < notes.size() ? ", \"" + notes.get(place) + "\"" : "";
        }

        private Step doubted() {
            return new Step(doubtful, null, unread, unsaid, said, given, notes);
        }

        /** The same with another name for a variable. */
        Step named(String variable, String name) {
            UnaryOperator<String> renamed = c -> c == null ? null : Code.of(c).renamed(v -> v.equals(variable) ? name : v);
            return new Step(renamed.apply(code), renamed.apply(doubtful), renamed.apply(unread), renamed.apply(unsaid), said, given, notes);
        }
    }

    /** The same, the names it gives followed by a word, so that they do not meet those of others. */
    Clause apart(String word) {
        List<Step> apart = new ArrayList<>(steps);
        steps.stream().flatMap(Step::allNames).distinct().forEach(name -> apart.replaceAll(s -> s.named(name, name + word)));
        return new Clause(apart, needs, evidence, Set.of(), uses);
    }

    /** The same, those of the names it gives that are taken followed by a word. */
    public Clause beside(Set<String> taken, String word) {
        List<Step> beside = new ArrayList<>(steps);
        steps.stream().flatMap(s -> Step.names(s.code()).stream()).filter(taken::contains).distinct().forEach(name -> beside.replaceAll(s -> s.named(name, name + word)));
        return beside.equals(steps) ? this : of(beside, needs, uses);
    }

    /** What it comes to where the source may be damaged, once for each of its steps that knows of such a thing. */
    public List<Clause> doubted() {
        return IntStream.range(0, steps.size()).filter(i -> steps.get(i).doubtful() != null).mapToObj(this::doubted).toList();
    }

    private Clause doubted(int step) {
        boolean denied = names.isEmpty() && evidence.isEmpty();
        // a denial in doubt for one reason is so whatever other reasons there are
        List<Step> changed = new ArrayList<>(denied ? IntStream.range(0, steps.size()).filter(i -> i <= step || steps.get(i).doubtful() == null).mapToObj(steps::get).toList() : steps);
        changed.set(step, steps.get(step).doubted());
        return denied ? new Clause(changed, needs, evidence, names, uses) : of(changed, needs, uses);
    }

    /** The condition on one line. */
    public String code() {
        return String.join("; ", steps.stream().map(Step::code).toList());
    }
}
