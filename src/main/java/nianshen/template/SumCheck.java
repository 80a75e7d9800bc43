package nianshen.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nianshen.template.Template.EquationSpec;
import nianshen.template.Template.GroupSpec;

/** What must hold within the sums of a format: a slip in one of them adds up nothing, or what it should not. */
final class SumCheck {

    private final Set<String> cells;
    /** Numbers of the tables by their keys: files may name them either way, messages name them by number. */
    private final Map<String, String> numbers;
    private final BiConsumer<String, String> told;

    /**
     * @param cells keys of all cells, {@code table.row.column}
     * @param told  takes the place and what is wrong there
     */
    SumCheck(Set<String> cells, Map<String, String> numbers, BiConsumer<String, String> told) {
        this.cells = cells;
        this.numbers = numbers;
        this.told = told;
    }

    void equations(List<EquationSpec> equations) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < equations.size(); i++) {
            EquationSpec sum = equations.get(i);
            String place = "equations[" + i + "]（" + sum.id() + "）";
            if (!ids.add(sum.id())) {
                told.accept(place, "id 与前面的重复，应为每条一个");
            } else {
                wrong(sum).forEach(w -> told.accept(place, w));
            }
        }
    }

    /** The first thing that is wrong. */
    private List<String> wrong(EquationSpec sum) {
        List<String> terms = new ArrayList<>(sum.left());
        terms.addAll(sum.right());
        boolean starred = terms.stream().anyMatch(t -> t.contains("*"));
        if (sum.left().isEmpty() || sum.right().isEmpty()) {
            return List.of((sum.left().isEmpty() ? "left" : "right") + " 是空的，应列出相加的单元格");
        }
        if (starred == sum.each().isEmpty()) {
            return List.of(starred ? "有 *，而 each 是空的，应在 each 中列出 * 代表的行或列" : "没有 *，each 不起作用，应在 left、right 中写 *，或者把 each 写作 []");
        }
        if (starred && terms.stream().anyMatch(t -> !t.contains("*"))) {
            return List.of("“" + numbered(terms.stream().filter(t -> !t.contains("*")).findFirst().orElseThrow()) + "”没有 *，别的有，应都写 * 或都不写");
        }
        String twice = twice(terms, sum.each());
        if (twice != null) {
            return List.of("“" + numbered(twice) + "”重复，应只写一次");
        }
        return (starred ? sum.each() : List.of("")).stream().flatMap(each -> terms.stream().map(t -> t.replace("*", each)))
                .filter(key -> !cells.contains(key)).limit(1).map(key -> "没有单元格“" + numbered(key) + "”，应为表格文件中以 # 标出的“表.行.列”").toList();
    }

    private static String twice(List<String> terms, List<String> each) {
        Set<String> seen = new HashSet<>();
        Set<String> others = new HashSet<>();
        return terms.stream().filter(t -> !seen.add(t)).findFirst()
                .orElseGet(() -> each.stream().filter(e -> !others.add(e)).findFirst().orElse(null));
    }

    void groups(List<GroupSpec> groups) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            GroupSpec group = groups.get(i);
            String place = "groups[" + i + "]（" + group.key() + "）";
            Set<String> rows = new HashSet<>();
            if (!keys.add(group.table() + "." + group.key())) {
                told.accept(place, "key 与前面的重复，应为每个合计一个");
            }
            for (String row : group.rows()) {
                String prefix = group.table() + "." + row + ".";
                if (!rows.add(row)) {
                    told.accept(place, "行“" + row + "”重复，应只写一次");
                } else if (cells.stream().noneMatch(k -> k.startsWith(prefix))) {
                    told.accept(place, "没有行“" + row + "”，应为表格文件中的行");
                }
            }
            if (rows.isEmpty()) {
                told.accept(place, "rows 是空的，应列出相加的行");
            }
        }
    }

    private String numbered(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : numbers.getOrDefault(key.substring(0, dot), key.substring(0, dot)) + key.substring(dot);
    }
}
