package nianshen.specimen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.findings.Result;

/**
 * One known mistake that can be planted in a specimen.
 *
 * @param name     what is planted
 * @param expected rules that must be violated then
 * @param doubted  whether these may only ask to be checked
 * @param allowed  further rules that may rightly speak of it (folded ones, consequences of the same mistake)
 * @param fits     specimens in which it can be planted
 * @param prints   forms in which it can be seen
 * @param plant    plants it
 */
public record Fault(String name, Set<String> expected, boolean doubted, Set<String> allowed, Predicate<Specimen> fits,
        Predicate<Print> prints, BiFunction<Specimen, RandomGenerator, Specimen> plant) {
    /** All faults, in the order of the rule catalogue. */
    public static List<Fault> all() {
        return Stream.of(IdentityFaults.all(), StructureFaults.all(), TableFaults.all(), ProseFaults.all(), TextFaults.all())
                .flatMap(List::stream).toList();
    }

    /** Those that are told only where the office has switched their rule on or set its limit. */
    public static List<Fault> asked() {
        return TextFaults.asked();
    }

    /** The fault with this name. */
    public static Fault named(String name) {
        return all().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    /** A fault that shows in every form and fits every specimen. */
    static Fault of(String name, String rule, UnaryOperator<Specimen> plant) {
        return new Fault(name, Set.of(rule), false, Set.of(), s -> true, p -> true, (s, random) -> plant.apply(s));
    }

    /** How the rules that it breaks must end. */
    public Map<String, Result> ends() {
        return expected.stream().collect(Collectors.toMap(rule -> rule, rule -> doubted ? Result.DOUBTFUL : Result.VIOLATED));
    }

    Fault also(String... rules) {
        return new Fault(name, Stream.concat(expected.stream(), Stream.of(rules))
                .collect(Collectors.toUnmodifiableSet()), doubted, allowed, fits, prints, plant);
    }

    /** What is found cannot be proved; it is asked to be checked. */
    Fault onlyDoubted() {
        return new Fault(name, expected, true, allowed, fits, prints, plant);
    }

    Fault allowing(String... rules) {
        return new Fault(name, expected, doubted, Set.of(rules), fits, prints, plant);
    }

    Fault where(Predicate<Specimen> more) {
        return new Fault(name, expected, doubted, allowed, fits.and(more), prints, plant);
    }

    Fault in(Predicate<Print> forms) {
        return new Fault(name, expected, doubted, allowed, fits, forms, plant);
    }

    Fault drawing(BiFunction<Specimen, RandomGenerator, Specimen> other) {
        return new Fault(name, expected, doubted, allowed, fits, prints, other);
    }

    @Override
    public String toString() {
        return name;
    }
}
