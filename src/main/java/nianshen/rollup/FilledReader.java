package nianshen.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianshen.facts.Equation;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.Label;
import nianshen.template.Catalogue;
import nianshen.template.Template;

/** Takes the figures of reports out of everything that was read from them. Never changes. */
public final class FilledReader {

    /** Whole numbers of fewer digits than this are kept once. */
    private static final int SMALL_DIGITS = 4;
    private static final BigDecimal[] SMALL = IntStream.range(0, (int) Math.pow(10, SMALL_DIGITS - 1)).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
    private final Catalogue catalogue;
    private final Map<String, Cells> cells;

    /**
     * The cells of a form.
     *
     * @param keys   in order
     * @param places of the keys
     */
    private record Cells(List<String> keys, Map<String, Integer> places) {

        static Cells of(List<String> keys) {
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                places.putIfAbsent(keys.get(i), i);
            }
            return new Cells(keys, Map.copyOf(places));
        }
    }

    /** @param catalogue of the official forms */
    public FilledReader(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.cells = catalogue.templates().stream().collect(Collectors.toUnmodifiableMap(Template::id, form -> Cells.of(keys(form))));
    }

    /** The keys of all cells of a form, in order. */
    static List<String> keys(Template form) {
        return form.tables().stream().flatMap(t -> t.figures().stream().map(c -> t.key() + "." + c.row() + "." + c.column())).toList();
    }

    /** The figures; nothing where there is no form for the report's year. */
    public Optional<Filled> read(Facts facts) {
        return Optional.ofNullable(facts.report().year()).flatMap(catalogue::forYear).map(form -> read(cells.get(form.id()), facts));
    }

    private static Filled read(Cells cells, Facts facts) {
        List<String> keys = cells.keys();
        Map<String, Figure> figures = new HashMap<>();
        facts.of(Figure.class).forEach(f -> figures.putIfAbsent(f.key(), f));
        Map<String, String> broken = broken(facts);
        Set<String> headless = facts.of(Label.class).stream().filter(Label::losesColumn).map(Label::table).collect(Collectors.toSet());
        List<BigDecimal> values = new ArrayList<>();
        Map<Integer, String> doubts = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            Figure figure = figures.get(keys.get(i));
            values.add(figure == null || !figure.sure() || headless.contains(figure.table()) ? null : shared(figure.value()));
            String doubt = figure == null ? "报告中没有这一项" : doubt(figure, headless, broken);
            if (doubt != null) {
                doubts.put(i, doubt);
            }
        }
        return new Filled(keys, cells.places(), Collections.unmodifiableList(values), Map.copyOf(doubts));
    }

    /** The number, which is one and the same for all reports if it is a small one, as nearly all are. */
    private static BigDecimal shared(BigDecimal value) {
        boolean small = value != null && value.scale() == 0 && value.signum() >= 0 && value.precision() < SMALL_DIGITS;
        return small ? SMALL[value.intValue()] : value;
    }

    private static Map<String, String> broken(Facts facts) {
        Map<String, String> broken = new HashMap<>();
        facts.of(Equation.class).stream().filter(Equation::broken)
                .forEach(e -> e.figures().forEach(f -> broken.putIfAbsent(f.key(), "所在勾稽关系不符（" + e.account() + "）")));
        return broken;
    }

    private static String doubt(Figure figure, Set<String> headless, Map<String, String> broken) {
        if (headless.contains(figure.table())) {
            return "所在的表表头没有读全，不能确定是哪一列";
        }
        if (figure.sure()) {
            return broken.get(figure.key());
        }
        return switch (figure.reading()) {
            case BLANK -> "空白";
            case MISSING -> "没有读到";
            case SYMBOL, ILLEGAL -> "填的是“" + figure.raw() + "”，不是数字";
            case NUMBER -> "没有读准（读作" + figure.raw() + "）";
        };
    }
}
