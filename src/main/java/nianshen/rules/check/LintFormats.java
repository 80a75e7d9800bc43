package nianshen.rules.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.tree.Comparison;
import nianshen.rules.tree.RuleTree;
import nianshen.template.Catalogue;
import nianshen.template.TableGrid;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.Template;
import nianshen.template.Template.EquationSpec;
import nianshen.template.Template.GroupSpec;
import nianshen.template.Template.SectionSpec;

/**
 * Finds what of a format no rule would ever judge: rows in no sum although their table has some, rows and columns left out of a sum
 * that those beside them are in, sums of a kind that no rule asks for, fees that are reported nowhere.
 */
final class LintFormats {

    private final List<Problem> notes;

    LintFormats(List<Problem> notes) {
        this.notes = notes;
    }

    /**
     * Checks every format.
     *
     * @param rules of all files
     */
    void check(Catalogue catalogue, List<RuleTree> rules) {
        Set<String> judged = rules.stream().flatMap(r -> FactPattern.of(r).stream()).flatMap(p -> p.comparisons().stream())
                .filter(c -> c.place().equals("Equation.kind")).map(Comparison::value).collect(Collectors.toCollection(TreeSet::new));
        for (Template template : catalogue.templates()) {
            template.tables().forEach(table -> check(template, table));
            template.equations().stream().filter(e -> !judged.contains(e.kind())).forEach(e -> note(template, "没有规则核对“" + e.kind() + "”这种勾稽关系（"
                    + e.id() + "），填错了也不会发现" + Nearest.hint(e.kind(), judged)));
            template.groups().forEach(group -> incomplete(template, group));
            template.sections().stream().filter(s -> s.table() == null && s.traces() == null && s.aspects().isEmpty()).forEach(s -> note(template, "部分“" + s.title()
                    + "”没有表格，也没有写明“traces”（正文里一定会有的词语），标题缺失时认不出它的内容"));
            if (template.sections().stream().noneMatch(SectionSpec::fee)) {
                note(template, "没有一个部分写明“fee”: true，信息处理费写在哪里、有没有写都不会核对");
            }
        }
    }

    private void note(Template template, String message) {
        notes.add(new Problem("templates/" + template.id() + "/template.json", null, null, message));
    }

    private void check(Template template, TableGrid table) {
        Set<String> summed = new HashSet<>();
        template.equations().stream().flatMap(LintFormats::cells).filter(c -> c.startsWith(table.key() + ".")).forEach(summed::add);
        Set<String> rows = new LinkedHashSet<>();
        table.figures().stream().filter(cell -> !summed.contains(key(table, cell))).forEach(cell -> rows.add(cell.rowLabel()));
        table.figures().stream().filter(cell -> summed.contains(key(table, cell))).forEach(cell -> rows.remove(cell.rowLabel()));
        template.equations().forEach(sum -> leftOut(template, table, sum, rows));
        if (!summed.isEmpty()) {
            rows.forEach(row -> note(template, table.label() + "的“" + row + "”这一行不在任何勾稽关系（“equations”）中，填错了也不会发现，是否漏写"));
        }
    }

    /** Notes rows and columns that a sum leaves out though it takes most of those under the same head; {@code alone} are noted anyway. */
    private void leftOut(Template template, TableGrid table, EquationSpec sum, Set<String> alone) {
        Set<String> keys = cells(sum).collect(Collectors.toSet());
        List<CellSpec> taken = table.figures().stream().filter(c -> keys.contains(key(table, c))).toList();
        if (!taken.isEmpty()) {
            Stream.concat(beside(table.figures(), taken, CellSpec::rowPath), beside(table.figures(), taken, CellSpec::columnPath)).filter(path -> !alone.contains(last(path)))
                    .forEach(path -> note(template, table.label() + "的“" + last(path) + "”没有列入勾稽关系" + sum.id() + "，与它并列的多在其中，是否漏写"));
        }
    }

    /** The rows, or columns, of which none is taken, where of those under the same head more are than are not. */
    private static Stream<List<String>> beside(List<CellSpec> all, List<CellSpec> taken, Function<CellSpec, List<String>> place) {
        Set<List<String>> in = taken.stream().map(place).collect(Collectors.toSet());
        Map<List<String>, Set<List<String>>> heads = all.stream().map(place)
                .collect(Collectors.groupingBy(path -> path.subList(0, path.size() - 1), LinkedHashMap::new, Collectors.toCollection(LinkedHashSet::new)));
        return heads.values().stream().filter(under -> under.stream().filter(in::contains).count() * 2 > under.size())
                .flatMap(Set::stream).filter(path -> !in.contains(path));
    }

    /** Notes rows that a named sum leaves out though it takes most of those under the same head; below a head that has others beside rows sums may pick. */
    private void incomplete(Template template, GroupSpec group) {
        template.tables().stream().filter(t -> t.key().equals(group.table())).forEach(table -> {
            List<CellSpec> taken = table.figures().stream().filter(c -> group.rows().contains(c.row())).toList();
            beside(table.figures(), taken, CellSpec::rowPath).filter(path -> path.size() > 1 && isPlain(table, path.subList(0, path.size() - 1))).forEach(path -> note(template, "“" + last(path) + "”没有列入合计“" + group.label()
                    + "”（groups），与它并列的多在其中，是否漏写"));
        });
    }

    /** Whether nothing stands below a head but rows of figures. */
    private static boolean isPlain(TableGrid table, List<String> head) {
        return table.figures().stream().map(CellSpec::rowPath).filter(path -> path.size() > head.size() && path.subList(0, head.size()).equals(head))
                .allMatch(path -> path.size() == head.size() + 1);
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    private static String key(TableGrid table, CellSpec cell) {
        return table.key() + "." + cell.row() + "." + cell.column();
    }

    /** The keys of all cells that an equation adds up or compares. */
    private static Stream<String> cells(EquationSpec sum) {
        return Stream.concat(sum.left().stream(), sum.right().stream())
                .flatMap(term -> term.contains("*") ? sum.each().stream().map(each -> term.replace("*", each)) : Stream.of(term));
    }
}
