package nianshen.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Equation;
import nianshen.facts.Figure;
import nianshen.facts.GroupTotal;
import nianshen.facts.OfficialTable;
import nianshen.template.Template;
import nianshen.template.Template.EquationSpec;
import nianshen.template.Template.GroupSpec;

/** Puts the figures of a report into the sums that its format asks for. */
final class EquationMaker {

    private static final int NAMED = 3;
    private final Map<String, Figure> figures;
    /** The format that each table follows. */
    private final Function<String, Template> formats;
    private final Function<String, OfficialTable> names;
    private final Set<String> tables;
    private final List<Equation> equations = new ArrayList<>();

    /**
     * @param figures by key, those of all tables
     * @param tables  keys of the tables that were found
     * @param formats the format that a table follows, by table key
     * @param names   number and name of a table, by its key
     */
    EquationMaker(Map<String, Figure> figures, Set<String> tables, Function<String, Template> formats,
            Function<String, OfficialTable> names) {
        this.names = names;
        this.figures = figures;
        this.tables = tables;
        this.formats = formats;
        for (String table : tables) {
            formats.apply(table).equations().stream().filter(e -> table.equals(table(e))).forEach(this::expand);
        }
    }

    /** The sums, one for each row or column they hold for; tables that are absent have none. */
    List<Equation> equations() {
        return equations;
    }

    private static String table(EquationSpec spec) {
        String term = spec.right().get(0);
        return term.substring(0, term.indexOf('.'));
    }

    private void expand(EquationSpec spec) {
        for (String each : spec.each().isEmpty() ? List.of("") : spec.each()) {
            List<Figure> left = terms(spec.left(), each);
            List<Figure> right = terms(spec.right(), each);
            if (left.size() == spec.left().size() && right.size() == spec.right().size()) {
                equations.add(new Equation(spec.id(), spec.kind(), names.apply(table(spec)), each.isEmpty() ? null : each,
                        scope(spec, right.get(0)), left, right));
            }
        }
    }

    private List<Figure> terms(List<String> terms, String each) {
        return terms.stream().map(t -> figures.get(t.replace("*", each))).filter(f -> f != null).toList();
    }

    /** Chinese name of the column, row or group of columns for which a sum holds. */
    private static String scope(EquationSpec spec, Figure total) {
        String term = spec.right().get(0);
        int group = total.columnLabel().indexOf(FigureMaker.BETWEEN);
        if (term.startsWith(table(spec) + ".*.") && !term.endsWith(".*")) {
            return total.rowLabel();
        }
        return term.endsWith(".*") || group <= 0 ? total.columnLabel() : total.columnLabel().substring(0, group);
    }

    /** The named sums of rows, one for each column. */
    List<GroupTotal> groups() {
        List<GroupTotal> totals = new ArrayList<>();
        for (String table : tables) {
            for (GroupSpec group : formats.apply(table).groups()) {
                if (group.table().equals(table)) {
                    group(group, totals);
                }
            }
        }
        return totals;
    }

    private void group(GroupSpec group, List<GroupTotal> totals) {
        String prefix = group.table() + "." + group.rows().get(0) + ".";
        for (String key : figures.keySet()) {
            if (key.startsWith(prefix)) {
                String column = key.substring(prefix.length());
                List<Figure> parts = group.rows().stream()
                        .map(r -> figures.get(group.table() + "." + r + "." + column)).toList();
                boolean complete = parts.stream().allMatch(f -> f != null && f.sure());
                totals.add(new GroupTotal(names.apply(group.table()), group.key(), group.label(), column, complete ? parts.stream()
                        .map(Figure::value).reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add) : null,
                        complete, figures.get(key).span()));
            }
        }
    }

    /** For every kind of sum whether all of them could be looked at. */
    List<Coverage> coverage(Template inForce, Map<String, String> absent) {
        Map<String, Coverage> coverage = new LinkedHashMap<>();
        for (EquationSpec spec : inForce.equations()) {
            String table = table(spec);
            String subject = "equation:" + spec.kind();
            List<Equation> own = equations.stream().filter(e -> e.kind().equals(spec.kind())).toList();
            String open = open(own);
            if (!tables.contains(table)) {
                coverage.put(subject, new Coverage(subject, State.NONE, absent.get(table)));
            } else if (own.isEmpty()) {
                coverage.put(subject, new Coverage(subject, State.DAMAGED, names.apply(table).name() + "的数据不足以核算"));
            } else if (open.isEmpty()) {
                coverage.put(subject, new Coverage(subject, State.READ, null));
            } else {
                coverage.put(subject, new Coverage(subject, State.DAMAGED, "未能完整读取，无法核算：" + open));
            }
        }
        return List.copyOf(coverage.values());
    }

    /** The cells that keep sums from being looked at, the first few by name. */
    private static String open(List<Equation> equations) {
        Set<String> names = new LinkedHashSet<>();
        for (Equation equation : equations) {
            equation.figures().stream().filter(f -> !f.sure()).forEach(f -> names.add("“" + f.rowLabel() + "”"));
        }
        String shown = String.join("、", names.stream().limit(NAMED).toList());
        return names.size() > NAMED ? shown + "等" + names.size() + "行" : shown;
    }
}
