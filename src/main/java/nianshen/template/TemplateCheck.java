package nianshen.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nianshen.pack.Problem;
import nianshen.template.TableGrid.CellSpec;
import nianshen.template.Template.SectionSpec;
import nianshen.text.PlainText;

/** What must hold within a format: numbers in order, nothing named twice, every key that is named also present in a grid. */
final class TemplateCheck {

    private static final int FIRST = 2008;
    private static final int LAST = 2100;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    /** Keys of all figures. */
    private final Set<String> cells = new HashSet<>();
    /** Numbers of the tables by their keys. */
    private final Map<String, String> numbers = new HashMap<>();

    private TemplateCheck(String file) {
        this.file = file;
    }

    /** What is wrong in a format that was just read from {@code file}. */
    static List<Problem> check(String file, Template template) {
        TemplateCheck check = new TemplateCheck(file);
        check.head(template);
        check.tables(template.tables());
        check.sections(template.sections());
        SumCheck sums = new SumCheck(check.cells, check.numbers, check::tell);
        sums.equations(template.equations());
        sums.groups(template.groups());
        return check.problems;
    }

    private void head(Template template) {
        String folder = file.substring(0, file.lastIndexOf('/')).replaceFirst(".*/", "");
        require(template.id().equals(folder), "id", "“" + template.id() + "”与文件夹不同名，应为“" + folder + "”");
        require(!template.name().isBlank(), "name", "是空的，应写明格式的名称，如“" + folder + "年格式”");
        require(!template.document().isBlank() && !template.document().contains(Template.TO_BE_FILLED), "document", "还没有填写，应为通知的名称和文号，会写进函件");
        require(template.since() >= FIRST && template.since() <= LAST, "since", "“" + template.since() + "”不是年度，应为四位数字，如 2026");
        require(template.until() == null || template.until() >= template.since(), "until", "适用至“" + template.until() + "”年，早于开始的年度（since）" + template.since());
    }

    private void tables(List<TableGrid> tables) {
        Set<String> files = new HashSet<>();
        for (int i = 0; i < tables.size(); i++) {
            TableGrid table = tables.get(i);
            String place = "tables[" + i + "]（" + table.number() + "）";
            require(files.add(table.number()), place, "number 与前面的重复，应为每张表一个");
            require(numbers.put(table.key(), table.number()) == null, place, "key “" + table.key() + "”与前面的重复，应为每张表一个");
            require(!table.name().isBlank(), place, "name 是空的，应写明表的名称");
            for (CellSpec cell : table.figures()) {
                cells.add(table.key() + "." + cell.row() + "." + cell.column());
            }
        }
    }

    private void sections(List<SectionSpec> sections) {
        Map<String, Integer> keys = new HashMap<>();
        Map<String, Integer> titles = new HashMap<>();
        Map<String, Integer> tables = new HashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            SectionSpec section = sections.get(i);
            String place = "sections[" + i + "].";
            require(section.number() == i + 1, place + "number", "编号为 " + section.number() + "，应为从 1 起连续编号，此处为 " + (i + 1));
            require(section.table() == null || numbers.containsKey(section.table()), place + "table",
                    "没有表“" + section.table() + "”，应为 tables 中列出的表的键或编号，或 null");
            require(!section.title().isBlank(), place + "title", "是空的，应写明部分的标题");
            once(keys, section.key(), i, place + "key", "“" + section.key() + "”");
            Stream.concat(Stream.of(section.title()), Stream.concat(section.accepted().stream(), section.known().stream()))
                    .forEach(t -> once(titles, PlainText.plain(t), section.number() - 1, place + "title", "标题“" + t + "”"));
            if (section.table() != null) {
                once(tables, section.table(), i, place + "table", "“" + numbers.getOrDefault(section.table(), section.table()) + "”");
            }
            aspects(section, place);
        }
        List<String> fees = sections.stream().filter(SectionSpec::fee).map(s -> "“" + s.title() + "”").toList();
        require(fees.size() < 2, "sections", "有几个部分写了 fee：" + String.join("、", fees) + "，应只有报告信息处理费的一个部分写 true");
    }

    private void aspects(SectionSpec section, String place) {
        Map<String, Integer> keys = new HashMap<>();
        for (int i = 0; i < section.aspects().size(); i++) {
            once(keys, section.aspects().get(i).key(), i, place + "aspects[" + i + "].key", "“" + section.aspects().get(i).key() + "”");
        }
    }

    /** What may belong to one alone. */
    private void once(Map<String, Integer> owners, String what, int owner, String place, String called) {
        Integer first = owners.putIfAbsent(what, owner);
        require(first == null || first == owner, place, called + "与" + (first == null ? "" : place.replaceFirst("\\[\\d+].*", "[" + first + "]")) + "的相同，各应不同");
    }

    private void require(boolean holds, String place, String wrong) {
        if (!holds) {
            tell(place, wrong);
        }
    }

    private void tell(String place, String wrong) {
        problems.add(new Problem(file, null, null, place + "：" + wrong));
    }
}
