package nianshen.rules.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.pack.Problem;
import nianshen.template.Catalogue;
import nianshen.template.TableGrid;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.Template;
import nianshen.template.Template.EquationSpec;

/** Finds rows of a format that are in no sum although their table has some: nothing would ever be added up in them. */
final class LintFormats {

    private final List<Problem> notes;

    LintFormats(List<Problem> notes) {
        this.notes = notes;
    }

    /** Checks every table that has sums. */
    void check(Catalogue catalogue) {
        catalogue.templates().forEach(template -> template.tables().forEach(table -> check(template, table)));
    }

    private void check(Template template, TableGrid table) {
        Set<String> summed = new HashSet<>();
        template.equations().stream().flatMap(LintFormats::cells).filter(c -> c.startsWith(table.key() + ".")).forEach(summed::add);
        Set<String> rows = new LinkedHashSet<>();
        table.cells().stream().filter(cell -> !summed.contains(key(table, cell))).forEach(cell -> rows.add(cell.rowLabel()));
        table.cells().stream().filter(cell -> summed.contains(key(table, cell))).forEach(cell -> rows.remove(cell.rowLabel()));
        if (!summed.isEmpty()) {
            rows.forEach(row -> notes.add(new Problem("templates/" + template.id() + "/template.json", null, null, table.label() + "的“" + row
                    + "”这一行不在任何勾稽关系（“equations”）中，填错了也不会发现，是否漏写")));
        }
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
