package nianshen.rules.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.facts.Claim;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.FeeStatement;
import nianshen.facts.Figure;
import nianshen.facts.GroupTotal;
import nianshen.findings.Evidence;

/**
 * The cells of a report that hold no number to rely on, and the report as it might be: with numbers in them. What
 * speaks up then was silent for want of reading.
 */
public final class Unsure {

    /** More than any report states. */
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final BigDecimal STEP = BigDecimal.TEN;
    private final Facts facts;
    private final Map<String, Figure> cells = new LinkedHashMap<>();
    private final Map<String, GroupTotal> groups = new LinkedHashMap<>();
    private final List<Fact> open;

    /** @param facts of one report */
    public Unsure(Facts facts) {
        this.facts = facts;
        facts.of(Figure.class).stream().filter(f -> !f.sure()).forEach(f -> cells.put(f.key(), f));
        facts.of(GroupTotal.class).stream().filter(g -> !g.complete()).forEach(g -> groups.put(g.key(), g));
        this.open = isEmpty() ? List.of() : facts.all().stream().filter(this::rests).toList();
    }

    /** Whether the fact would be another if one of the cells held a number. */
    private boolean rests(Fact fact) {
        return fact instanceof Equation sum ? sum.figures().stream().anyMatch(f -> known(f.key()))
                : fact instanceof Figure cell && known(cell.key()) || fact instanceof GroupTotal group && known(group.key());
    }

    private boolean known(String key) {
        return cells.containsKey(key) || groups.containsKey(key);
    }

    /** Whether every cell holds a number to rely on. */
    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** The facts that rest on these cells, in order. */
    public List<Fact> open() {
        return open;
    }

    /**
     * What stands in the place of {@link #open} where these cells hold numbers, in as many ways as comparisons can tell
     * apart: as faintly read, nothing, very much (each cell more than the one before, and the other way round), and every
     * number there is to be compared with.
     *
     * @param compared numbers that rules compare cells with
     */
    public Stream<List<Fact>> supposed(Collection<BigDecimal> compared) {
        List<String> keys = Stream.concat(cells.keySet().stream(), groups.keySet().stream()).toList();
        Stream<IntFunction<BigDecimal>> orders = Stream.of(i -> MOST.add(STEP.multiply(BigDecimal.valueOf(i))),
                i -> MOST.subtract(STEP.multiply(BigDecimal.valueOf(i))), i -> faint(keys.get(i)));
        Stream<IntFunction<BigDecimal>> equals = numbers(compared).stream().map(n -> i -> n);
        return Stream.concat(orders, equals).map(number -> supposed(IntStream.range(0, keys.size()).boxed()
                .collect(Collectors.toMap(keys::get, number::apply))));
    }

    private BigDecimal faint(String key) {
        BigDecimal read = cells.containsKey(key) ? cells.get(key).value() : null;
        return read == null ? BigDecimal.ZERO : read;
    }

    private Set<BigDecimal> numbers(Collection<BigDecimal> compared) {
        Set<BigDecimal> numbers = new TreeSet<>(compared);
        numbers.addAll(List.of(BigDecimal.ZERO, BigDecimal.ONE));
        facts.all().stream().flatMap(Unsure::stated).filter(Objects::nonNull).forEach(numbers::add);
        return numbers;
    }

    private static Stream<BigDecimal> stated(Fact fact) {
        if (fact instanceof Figure cell) {
            return Stream.of(cell.sure() ? cell.value() : BigDecimal.ZERO);
        }
        if (fact instanceof FeeStatement fee) {
            return Stream.of(fee.collected(), fee.charged());
        }
        return fact instanceof Claim claim && claim.comparable() ? Stream.of(claim.value()) : Stream.empty();
    }

    private List<Fact> supposed(Map<String, BigDecimal> numbers) {
        return open.stream().map(f -> supposed(f, numbers)).toList();
    }

    private static Fact supposed(Fact fact, Map<String, BigDecimal> numbers) {
        if (fact instanceof Figure cell) {
            return supposed(cell, numbers);
        }
        if (fact instanceof Equation sum) {
            return new Equation(sum.id(), sum.kind(), sum.official(), sum.addends(), sum.each(), sum.scope(),
                    supposed(sum.left(), numbers), supposed(sum.right(), numbers));
        }
        return fact instanceof GroupTotal group ? new GroupTotal(group.official(), group.row(), group.label(), group.column(),
                numbers.get(group.key()), true, group.span()) : fact;
    }

    private static List<Figure> supposed(List<Figure> cells, Map<String, BigDecimal> numbers) {
        return cells.stream().map(f -> supposed(f, numbers)).toList();
    }

    private static Figure supposed(Figure f, Map<String, BigDecimal> numbers) {
        BigDecimal number = numbers.get(f.key());
        return number == null ? f : new Figure(f.official(), f.row(), f.column(), f.rowLabel(), f.columnLabel(), number,
                number.toPlainString(), Figure.Reading.NUMBER, 1, f.span());
    }

    /** Why what is pointed to says nothing, cell by cell; of all these cells where none of them is pointed to. */
    public List<String> reasons(Collection<Evidence> evidence) {
        Set<String> shown = evidence.stream().filter(e -> e.report() == null).map(Evidence::key).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Figure> pointed = cells.values().stream().filter(f -> shown.contains(f.numbered())).toList();
        return (pointed.isEmpty() ? cells.values() : pointed).stream().map(f -> f.where() + how(f) + "，无法判断").toList();
    }

    private static String how(Figure f) {
        return switch (f.reading()) {
            case SYMBOL -> "填的是“" + f.raw() + "”，不是数字";
            case BLANK -> "空白";
            case MISSING -> "没有读到";
            default -> "没有读准";
        };
    }
}
