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
        String one = masked(here);
        String two = masked(there);
        if (Math.min(one.length(), two.length()) < LEAST) {
            return Optional.empty();
        }
        List<Pair> pairs = pairs(here, there);
        return Optional.of(new Echo(other.yearsEarlier(), other.sameAgency(), part, (int) Math.round(100 * Resemblance.of(one, two)),
                pairs.stream().map(Pair::own).toList(), pairs.stream().map(Pair::other).toList(), other.report()));
    }

    private static String masked(List<Statement> all) {
        return all.stream().map(s -> Resemblance.masked(s.text())).collect(Collectors.joining());
    }

    private record Pair(Statement own, Statement other) {
    }

    private static List<Pair> pairs(List<Statement> here, List<Statement> there) {
        List<Pair> pairs = new ArrayList<>();
        List<Statement> left = new ArrayList<>(there);
        for (Statement own : here) {
            Optional<Statement> like = left.stream().filter(s -> alike(own, s) >= ALIKE).max(Comparator.comparingDouble(s -> alike(own, s)));
            like.ifPresent(other -> {
                left.remove(other);
                pairs.add(new Pair(own, other));
            });
        }
        return pairs.stream().sorted(Comparator.comparingInt((Pair p) -> -p.own().text().length())).limit(SHOWN).toList();
    }

    private static double alike(Statement one, Statement other) {
        return Resemblance.of(Resemblance.masked(one.text()), Resemblance.masked(other.text()));
    }
}
