package nianshen.extract.tables;

import java.util.ArrayList;
import java.util.Collection;
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
import nianshen.facts.Subject;
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
                equations.add(new Equation(spec.id(), spec.kind(), names.apply(table(spec)),
                        spec.addends() == null ? "各项" : spec.addends(), each.isEmpty() ? null : each,
                        scope(spec, right.get(0)), left, right));
            }
        }
    }

    private List<Figure> terms(List<String> terms, String each) {
        return terms.stream().map(t -> figures.get(each.isEmpty() ? t : t.replace("*", each))).filter(f -> f != null).toList();
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

    /** The totals that a table leaves blank, as the cells that they sum up give them. */
    Collection<GroupTotal> leftBlank() {
        Map<String, GroupTotal> totals = new LinkedHashMap<>();
        for (Equation sum : equations) {
            Figure total = sum.right().get(0);
            if (sum.right().size() == 1 && total.reading() == Figure.Reading.BLANK && sum.left().stream().allMatch(Figure::sure)) {
                totals.putIfAbsent(total.key(), new GroupTotal(total.official(), total.row(), total.rowLabel(), total.column(),
                        sum.leftSum(), true, total.span()));
            }
        }
        return totals.values();
    }

    /**
     * For every kind of sum whether all of them could be looked at.
     *
     * @param kinds all kinds of all formats
     */
    List<Coverage> coverage(Template inForce, Map<String, String> absent, Collection<String> kinds) {
        List<Coverage> coverage = new ArrayList<>();
        for (String kind : kinds) {
            List<String> due = inForce.equations().stream().filter(e -> e.kind().equals(kind)).map(EquationMaker::table).distinct().toList();
            coverage.add(due.isEmpty() ? notDue(kind) : coverage(kind, due, absent));
        }
        return coverage;
    }

    /** Of a kind of sum that the format does not have. */
    static Coverage notDue(String kind) {
        return new Coverage(Subject.EQUATION.of(kind), State.NONE, "本报告适用的格式没有这种勾稽关系");
    }

    /** @param due tables in which such sums are due */
    private Coverage coverage(String kind, List<String> due, Map<String, String> absent) {
        String subject = Subject.EQUATION.of(kind);
        List<String> there = due.stream().filter(tables::contains).toList();
        if (there.isEmpty()) {
            return new Coverage(subject, State.NONE, absent.get(due.get(0)));
        }
        List<Equation> own = equations.stream().filter(e -> e.kind().equals(kind)).toList();
        List<String> bare = there.stream().filter(t -> own.stream().noneMatch(e -> e.table().equals(t))).toList();
        String open = open(own);
        if (!bare.isEmpty()) {
            return new Coverage(subject, State.DAMAGED, names.apply(bare.get(0)).name() + "的数据不足以核算");
        }
        return open.isEmpty() ? new Coverage(subject, State.READ, null)
                : new Coverage(subject, State.DAMAGED, "未能完整读取，无法核算：" + open);
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
