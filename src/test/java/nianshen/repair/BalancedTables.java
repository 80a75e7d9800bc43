package nianshen.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.OfficialForm;
import nianshen.facts.Equation;
import nianshen.facts.Figure;
import nianshen.template.Template;
import nianshen.template.Template.EquationSpec;

/** Tables 3 and 4 of a format in which every sum holds, by the key of the cell, and the same with other numbers. */
record BalancedTables(Template format, Map<String, Integer> numbers) {

    private static final String REVIEWS = "litigation.value.";

    static BalancedTables of(Template format, Random random) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        EquationSpec rows = format.equations().stream().filter(e -> e.kind().equals("rowTotal")).findFirst().orElseThrow();
        EquationSpec leaves = format.equations().stream().filter(e -> e.kind().equals("leafTotal")).findFirst().orElseThrow();
        List<String> columns = rows.left().stream().map(t -> t.substring(t.lastIndexOf('.') + 1)).toList();
        for (String column : columns) {
            int sum = 0;
            for (String leaf : leaves.left()) {
                int n = random.nextInt(4) == 0 ? random.nextInt(120) : 0;
                numbers.put(leaf.replace("*", column), n);
                sum += n;
            }
            int out = random.nextInt(3) * random.nextInt(9);
            int in = Math.min(sum + out, random.nextInt(3) * random.nextInt(9));
            numbers.putAll(Map.of("requests.total." + column, sum, "requests.carriedOut." + column, out, "requests.carriedIn." + column, in,
                    "requests.new." + column, sum + out - in));
        }
        rows.each().forEach(row -> numbers.put("requests." + row + ".total",
                columns.stream().mapToInt(c -> numbers.get("requests." + row + "." + c)).sum()));
        for (String kind : List.of("review", "direct", "afterReview")) {
            List<Integer> ends = Stream.generate(() -> random.nextInt(6)).limit(4).toList();
            List<String> names = List.of("maintained", "corrected", "other", "pending");
            names.forEach(n -> numbers.put(REVIEWS + kind + "." + n, ends.get(names.indexOf(n))));
            numbers.put(REVIEWS + kind + ".total", ends.stream().mapToInt(n -> n).sum());
        }
        return new BalancedTables(format, numbers);
    }

    List<String> cells() {
        return numbers.keySet().stream().sorted().toList();
    }

    /** The same with another number in a cell. */
    BalancedTables with(String cell, IntUnaryOperator other) {
        Map<String, Integer> changed = new LinkedHashMap<>(numbers);
        changed.computeIfPresent(cell, (key, n) -> other.applyAsInt(n));
        return new BalancedTables(format, changed);
    }

    /** The same after the changes. */
    BalancedTables after(List<Change> changes) {
        Map<String, Integer> changed = new LinkedHashMap<>(numbers);
        changes.forEach(c -> changed.put(c.cell().key(), c.proper().intValueExact()));
        return new BalancedTables(format, changed);
    }

    boolean balanced() {
        return equations(Map.of()).stream().noneMatch(Equation::broken);
    }

    List<Equation> equations() {
        return equations(Map.of());
    }

    /** @param confidence of cells that were not read with certainty */
    List<Equation> equations(Map<String, Double> confidence) {
        Map<String, Figure> figures = numbers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> figure(e.getKey(), e.getValue(), confidence.getOrDefault(e.getKey(), 1.0))));
        List<Equation> equations = new ArrayList<>();
        for (EquationSpec spec : format.equations()) {
            spec.each().forEach(each -> equations.add(new Equation(spec.id(), spec.kind(), figures.get(spec.right().get(0).replace("*", each)).official(),
                    "各项", each, each, terms(spec.left(), each, figures), terms(spec.right(), each, figures))));
        }
        return equations;
    }

    private static List<Figure> terms(List<String> terms, String each, Map<String, Figure> figures) {
        return terms.stream().map(t -> figures.get(t.replace("*", each))).toList();
    }

    private static Figure figure(String key, int number, double confidence) {
        String[] names = key.split("\\.", 3);
        return new Figure(OfficialForm.table(names[0]), names[1], names[2], names[1], names[2], BigDecimal.valueOf(number), String.valueOf(number),
                Figure.Reading.NUMBER, confidence, null);
    }
}
