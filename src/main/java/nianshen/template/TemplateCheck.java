package nianshen.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.pack.Problem;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.Template.EquationSpec;
import nianshen.template.Template.GroupSpec;
import nianshen.template.Template.SectionSpec;

/** What must hold within a format: numbers in order, every key that is named also present in a grid. */
final class TemplateCheck {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> tables = new HashSet<>();
    /** Numbers of the tables by their keys: files may name them either way, messages name them by number. */
    private final Map<String, String> numbers = new HashMap<>();

    private TemplateCheck(String file, Template template) {
        this.file = file;
        for (TableGrid table : template.tables()) {
            tables.add(table.key());
            numbers.put(table.key(), table.number());
            for (CellSpec cell : table.cells()) {
                keys.add(table.key() + "." + cell.row() + "." + cell.column());
            }
        }
    }

    /** What is wrong in a format that was just read from {@code file}. */
    static List<Problem> check(String file, Template template) {
        TemplateCheck check = new TemplateCheck(file, template);
        check.require(!template.document().contains(Template.TO_BE_FILLED), "document", "还没有填写", "通知的名称和文号，会写进函件");
        check.sections(template.sections());
        check.equations(template.equations());
        check.groups(template.groups());
        return check.problems;
    }

    private void sections(List<SectionSpec> sections) {
        for (int i = 0; i < sections.size(); i++) {
            SectionSpec section = sections.get(i);
            require(section.number() == i + 1, "sections[" + i + "].number", "编号为 " + section.number(),
                    "从 1 起连续编号，此处为 " + (i + 1));
            require(section.table() == null || tables.contains(section.table()), "sections[" + i + "].table",
                    "没有表“" + section.table() + "”", "tables 中列出的表的键或编号，或 null");
        }
    }

    private void equations(List<EquationSpec> equations) {
        for (int i = 0; i < equations.size(); i++) {
            EquationSpec equation = equations.get(i);
            for (String each : equation.each().isEmpty() ? List.of("") : equation.each()) {
                List<String> terms = new ArrayList<>(equation.left());
                terms.addAll(equation.right());
                for (String term : terms) {
                    String key = term.replace("*", each);
                    if (!problems.isEmpty() && problems.get(problems.size() - 1).message().startsWith("equations[" + i + "]")) {
                        break;
                    }
                    require(keys.contains(key), "equations[" + i + "]（" + equation.id() + "）",
                            "没有单元格“" + numbered(key) + "”", "表格文件中以 # 标出的“表.行.列”");
                }
            }
        }
    }

    private String numbered(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : numbers.getOrDefault(key.substring(0, dot), key.substring(0, dot)) + key.substring(dot);
    }

    private void groups(List<GroupSpec> groups) {
        for (int i = 0; i < groups.size(); i++) {
            GroupSpec group = groups.get(i);
            for (String row : group.rows()) {
                String prefix = group.table() + "." + row + ".";
                require(keys.stream().anyMatch(k -> k.startsWith(prefix)), "groups[" + i + "]（" + group.key() + "）",
                        "没有行“" + row + "”", "表格文件中的行");
            }
        }
    }

    private void require(boolean holds, String place, String found, String expected) {
        if (!holds) {
            problems.add(new Problem(file, null, null, place + "：" + found + "，应为" + expected));
        }
    }
}
