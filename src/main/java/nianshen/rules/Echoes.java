package nianshen.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Echo;
import nianshen.facts.Elsewhere;
import nianshen.facts.Facts;
import nianshen.facts.Statement;
import nianshen.text.Resemblance;

/** Holds the prose of a report against that of one beside it, part by part. */
final class Echoes {

    /** Fewer characters than that, once masked, are what every report says. */
    private static final int LEAST = 30;
    /** From which likeness on a sentence is taken for the other's. */
    private static final double ALIKE = 0.6;
    private static final int SHOWN = 5;

    private Echoes() {
    }

    /** The echoes of the other report, one for every part in which both say something. */
    static Stream<Echo> of(Facts own, Elsewhere other) {
        if (other.yearsEarlier() == null) {
            return Stream.empty();
        }
        Map<String, List<Statement>> there = parts(other.facts().stream().filter(Statement.class::isInstance).map(Statement.class::cast));
        return parts(own.of(Statement.class).stream()).entrySet().stream().filter(part -> there.containsKey(part.getKey()))
                .flatMap(part -> echo(part.getKey(), part.getValue(), there.get(part.getKey()), other).stream());
    }

    private static Map<String, List<Statement>> parts(Stream<Statement> all) {
        return all.filter(s -> s.part() != null && !s.heading()).collect(Collectors.groupingBy(Statement::part));
    }

    private static Optional<Echo> echo(String part, List<Statement> here, List<Statement> there, Elsewhere other) {
        List<Said> own = here.stream().map(Said::of).toList();
        List<Said> others = there.stream().map(Said::of).toList();
        Resemblance one = together(own);
        Resemblance two = together(others);
        if (Math.min(one.length(), two.length()) < LEAST) {
            return Optional.empty();
        }
        List<Pair> pairs = pairs(own, others);
        return Optional.of(new Echo(other.yearsEarlier(), other.sameAgency(), part, (int) Math.round(100 * one.to(two)),
                pairs.stream().map(Pair::own).toList(), pairs.stream().map(Pair::other).toList(), other.report()));
    }

    /** A statement, and what of it counts. */
    private record Said(Statement statement, Resemblance words) {

        static Said of(Statement statement) {
            return new Said(statement, Resemblance.of(statement.text()));
        }
    }

    private static Resemblance together(List<Said> all) {
        return Resemblance.together(all.stream().map(Said::words).toList());
    }

    private record Pair(Statement own, Statement other) {
    }

    private static List<Pair> pairs(List<Said> here, List<Said> there) {
        List<Pair> pairs = new ArrayList<>();
        List<Said> left = new ArrayList<>(there);
        for (Said own : here) {
            most(own, left).ifPresent(other -> {
                left.remove(other);
                pairs.add(new Pair(own.statement(), other.statement()));
            });
        }
        return pairs.stream().sorted(Comparator.comparingInt((Pair p) -> -p.own().text().length())).limit(SHOWN).toList();
    }

    private record Likeness(Said other, double share) {
    }

    /** The one that is most like it, where one is like it at all. */
    private static Optional<Said> most(Said own, List<Said> others) {
        return others.stream().map(o -> new Likeness(o, own.words().to(o.words()))).filter(l -> l.share() >= ALIKE)
                .max(Comparator.comparingDouble(Likeness::share)).map(Likeness::other);
    }
}
