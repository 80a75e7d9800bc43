package nianshen.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianshen.pack.Problem;
import nianshen.template.TableGrid.CellSpec;
import nianshen.text.PlainText;

/**
 * That a row or column keeps its key from one format to the next: rules know it by the key, so one that bears another
 * would be judged by none of them, in silence.
 */
final class KeyCheck {

    private final Template earlier;
    private final Template later;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private KeyCheck(Template earlier, Template later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** Rows and columns of the later format that are printed as before and have another key. */
    static List<Problem> check(Template earlier, Template later) {
        KeyCheck check = new KeyCheck(earlier, later);
        for (TableGrid table : later.tables()) {
            earlier.table(table.key()).ifPresent(before -> {
                check.compare("行", before, table, CellSpec::rowPath, CellSpec::row);
                check.compare("列", before, table, CellSpec::columnPath, CellSpec::column);
            });
        }
        return check.problems;
    }

    private void compare(String what, TableGrid before, TableGrid now, Function<CellSpec, List<String>> labels, Function<CellSpec, String> key) {
        Map<String, Set<String>> known = keys(before, labels, key);
        Map<String, Set<String>> given = keys(now, labels, key);
        for (CellSpec cell : now.cells()) {
            String label = plain(cell, labels);
            Set<String> old = known.getOrDefault(label, Set.of());
            if (old.size() == 1 && given.get(label).size() == 1 && !old.contains(key.apply(cell)) && told.add(now.key() + what + label)) {
                problems.add(new Problem("templates/" + later.id() + "/table" + now.number() + ".csv", cell.gridRow() + 1, cell.gridColumn() + 1,
                        what + "“" + String.join("”之“", labels.apply(cell)) + "”的代号是“" + key.apply(cell) + "”，应与" + earlier.name() + "一样用“"
                                + old.iterator().next() + "”，规则凭代号认" + what));
            }
        }
    }

    private static Map<String, Set<String>> keys(TableGrid table, Function<CellSpec, List<String>> labels, Function<CellSpec, String> key) {
        Map<String, Set<String>> keys = new HashMap<>();
        table.cells().forEach(c -> keys.computeIfAbsent(plain(c, labels), l -> new HashSet<>()).add(key.apply(c)));
        return keys;
    }

    private static String plain(CellSpec cell, Function<CellSpec, List<String>> labels) {
        return labels.apply(cell).stream().map(PlainText::plain).collect(Collectors.joining("\n"));
    }
}
