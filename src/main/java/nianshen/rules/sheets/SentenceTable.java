package nianshen.rules.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.pack.Problem;
import nianshen.rules.language.SentenceFields;
import nianshen.rules.sentences.Sentences;
import nianshen.rules.sheets.Workbook.At;

/**
 * A decision table whose head row says in Chinese what its columns are: 编号, a field (级别), or a sentence with a gap
 * ({@code 第一部分超过{上限}字}), which the cells below fill. A gap that a column before has filled is the same thing, in
 * sentences and in texts, and a column may have nothing but a gap for its head; a sentence all of whose gaps are filled is said where the cell holds 是. One rule a row.
 */
final class SentenceTable {

    /** Rows below the head, at most: each takes a line of the rules that are made of it. */
    private static final int FARTHEST = 10_000;

    private static final String ID = "编号";
    private static final Pattern GAP = Pattern.compile("[{｛]([^{}｛｝]+)[}｝]");
    private static final Set<String> YES = Set.of("是", "√", "✓", "有", "1", "用", "要", "对", "y");
    private static final Set<String> NO = Set.of("否", "×", "-", "—", "/", "不用", "不要", "不", "无", "0", "n");
    private static final List<String> TEXTS = Stream.concat(Stream.of("问题", "整改"), SentenceFields.WORDINGS.stream()).toList();
    private static final String USUAL = "报告问题";
    private final String file;
    private final Workbook.Sheet cells;
    private final Sentences sentences;
    private final BiFunction<At, String, Problem> fault;
    private final List<Problem> problems;
    private final List<Problem> said;
    private final int head;
    private final Map<Integer, String> heads = new TreeMap<>();
    /** What was told of heads, by column. */
    private final Map<Integer, String> headsTold = new HashMap<>();
    /** The texts of the main rule of an id, gaps not filled: those that join it and have none of their own say the same of their own numbers. */
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    /** A line of a rule in sentences, and the column it was made of. */
    private record Line(String text, int column) {
    }

    /**
     * @param fault what is to be told of a cell
     * @param said  where the conditions that the rows come to are put, as told of their cells
     */
    SentenceTable(String file, Workbook.Sheet cells, Sentences sentences, BiFunction<At, String, Problem> fault, List<Problem> problems, List<Problem> said) {
        this.file = file;
        this.cells = cells;
        this.sentences = sentences;
        this.fault = fault;
        this.problems = problems;
        this.said = said;
        this.head = head(cells).orElseThrow();
        for (int column = 0; column <= cells.lastColumn(head); column++) {
            if (!cells.text(head, column).isEmpty()) {
                heads.put(column, called(cells.text(head, column)));
            }
        }
    }

    /** The head row: the first whose first cell is 编号; none in a sheet that holds no rules. */
    static Optional<Integer> head(Workbook.Sheet cells) {
        return cells.rows().entrySet().stream().filter(r -> r.getValue().firstEntry() != null && called(r.getValue().firstEntry().getValue().text()).equals(ID))
                .map(Map.Entry::getKey).findFirst();
    }

    /** The head as the program calls it; a sentence as it is. */
    private static String called(String head) {
        String plain = CellText.plain(head);
        return plain.equals("规则" + ID) ? ID : Optional.of(SentenceFields.called(plain)).filter(f -> f.equals(ID) || SentenceFields.name(f).isPresent()).orElse(head);
    }

    /** The rule code, each rule on the line of its row; nothing where something is wrong. */
    Optional<String> code() {
        int before = problems.size();
        if (!heads.containsValue(ID)) {
            tell(head, 0, "表头的单元格合并过，读不出“" + ID + "”列，请取消合并");
            return Optional.empty();
        }
        if (cells.lastRow() > head + FARTHEST) {
            tell(cells.lastRow(), cells.rows().lastEntry().getValue().firstKey(), "离表头太远，规则应接着表头写，不超过" + FARTHEST + "行");
            return Optional.empty();
        }
        cells.unheaded(head).forEach(at -> tell(at.row(), at.column(), Workbook.NO_HEADING));
        List<String> lines = new ArrayList<>();
        for (int row = 0; row <= cells.lastRow(); row++) {
            lines.add(row > head && said(row) && named(row) ? rule(row) : "");
        }
        if (lines.stream().allMatch(String::isEmpty) && problems.size() == before) {
            tell(head + 1, heads.keySet().iterator().next(), "规则表中没有规则");
        }
        return problems.size() > before ? Optional.empty() : Optional.of(Sentences.header(file) + String.join("\n", lines) + "\n");
    }

    private boolean said(int row) {
        return heads.keySet().stream().anyMatch(c -> !cells.text(row, c).isEmpty());
    }

    private boolean named(int row) {
        int id = heads.entrySet().stream().filter(h -> h.getValue().equals(ID)).findFirst().orElseThrow().getKey();
        if (cells.text(row, id).isEmpty()) {
            tell(row, id, "应写规则编号，如“ZZ-01”或“ZZ-01/部门”，实为空白");
        }
        return !cells.text(row, id).isEmpty();
    }

    private String rule(int row) {
        List<Line> lines = new ArrayList<>();
        List<Line> fields = new ArrayList<>();
        List<Line> conditions = new ArrayList<>();
        List<Line> conclusions = new ArrayList<>();
        Map<String, String> filled = new HashMap<>();
        int before = problems.size();
        heads.forEach((column, said) -> {
            String cell = cells.text(row, column);
            if (cells.formula(row, column)) {
                tell(row, column, "不可使用公式，请直接填写内容");
            } else if (said.equals(ID)) {
                lines.add(new Line("规则 “" + CellText.id(cell) + "”", column));
            } else if (GAP.matcher(said).matches()) {
                Optional.of(cell).filter(c -> !c.isEmpty()).ifPresent(c -> filled.put(said.substring(1, said.length() - 1), c));
            } else if (SentenceFields.name(said).isPresent() || SentenceFields.WORDINGS.contains(said)) {
                fields.add(new Line(cell, column));
            } else {
                sentence(row, column, filled).ifPresent(s -> (sentences.concludes(s) ? conclusions : conditions).add(new Line(s, column)));
            }
        });
        List<Line> texts = texts(lines.get(0).text(), fields, filled);
        int id = lines.get(0).column();
        if (problems.size() == before) {
            unfilled(row, texts, filled);
        }
        if (conditions.isEmpty() && problems.size() == before) {
            tell(row, id, "这一行没有条件，应至少填写一列条件");
        }
        if (problems.size() > before) {
            return "";
        }
        conditions.forEach(c -> said.add(fault.apply(new At(row, c.column()), c.text())));
        lines.addAll(texts);
        lines.add(new Line("当", id));
        lines.addAll(conditions);
        lines.add(new Line("那么", id));
        lines.addAll(conclusions.isEmpty() ? List.of(new Line(USUAL, id)) : conclusions);
        lines.add(new Line("结束", id));
        return expanded(row, lines);
    }

    /** A text that speaks of what a column is to fill in needs the cell. */
    private void unfilled(int row, List<Line> texts, Map<String, String> filled) {
        heads.forEach((column, head) -> GAP.matcher(head).results().map(m -> m.group(1)).filter(gap -> !filled.containsKey(gap))
                .filter(gap -> texts.stream().anyMatch(t -> t.text().contains("{" + gap + "}")))
                .forEach(gap -> tell(row, column, "“问题”或“整改”中写了 {" + gap + "}，这一格应填写")));
    }

    /** What the column says in the row; nothing where its cell leaves it out. */
    private Optional<String> sentence(int row, int column, Map<String, String> filled) {
        String cell = cells.text(row, column);
        String answer = CellText.plain(cell).toLowerCase(Locale.ROOT);
        List<String> open = gaps(heads.get(column)).stream().filter(g -> !filled.containsKey(g)).toList();
        if (cell.isEmpty() || NO.contains(answer) && (open.isEmpty() || !answer.equals("0"))) {
            return Optional.empty();
        }
        if (open.size() > 1) {
            tell(head, column, "“" + heads.get(column) + "”有几个空格，一列只能填一个，其余的应在前面的列填过：可在前面加一列，首行写 {" + open.get(0) + "}");
        } else if (open.isEmpty() && !YES.contains(answer)) {
            tell(row, column, "应为 是（用到这句话）或空白（不用），实为“" + cell + "”");
        } else {
            open.forEach(gap -> filled.put(gap, cell));
            return Optional.of(filled(heads.get(column), filled));
        }
        return Optional.empty();
    }

    /** The fields of a rule, its own numbers in its texts. */
    private List<Line> texts(String rule, List<Line> fields, Map<String, String> filled) {
        Map<String, String> main = texts.computeIfAbsent(rule.replaceFirst("^规则 “([^/” ]*).*", "$1"), id -> new HashMap<>());
        List<Line> said = new ArrayList<>();
        for (Line field : fields) {
            String name = heads.get(field.column());
            String own = field.text();
            if (TEXTS.contains(name)) {
                String usual = main.getOrDefault(name, "");
                main.putIfAbsent(name, own);
                own = filled(own.isEmpty() && GAP.matcher(usual).results().anyMatch(m -> filled.containsKey(m.group(1))) ? usual : own, filled);
            }
            if (!own.isEmpty()) {
                said.add(new Line(name + "：" + own, field.column()));
            }
        }
        return said;
    }

    private static String filled(String text, Map<String, String> filled) {
        return GAP.matcher(text).replaceAll(m -> Matcher.quoteReplacement(filled.getOrDefault(m.group(1), m.group())));
    }

    private String expanded(int row, List<Line> lines) {
        List<Problem> wrong = new ArrayList<>();
        String code = sentences.expand(file, String.join("\n", lines.stream().map(Line::text).toList()), wrong);
        Set<String> told = new HashSet<>();
        for (Problem p : wrong) {
            Line line = lines.get(p.line() == null ? 0 : Math.min(p.line(), lines.size()) - 1);
            List<String> gaps = gaps(heads.get(line.column()));
            // what one cell fills in elsewhere too is wrong there for the same reason
            if (gaps.stream().noneMatch(told::contains)) {
                told.addAll(gaps);
                tell(p, row, line);
            }
        }
        return code.substring(Sentences.header(file).length()).replace("\n", " ");
    }

    /** Tells of the cell, or of the head: once, be it wrong for many rows. */
    private void tell(Problem wrong, int row, Line line) {
        boolean head = inHead(wrong, line);
        if (!head || headsTold.putIfAbsent(line.column(), wrong.message()) == null) {
            tell(head ? this.head : row, line.column(), wrong.message());
        } else {
            tell(this.head, line.column(), headsTold.get(line.column()));
        }
    }

    /** Whether the words that are wrong stand in the head and not in the cell. */
    private boolean inHead(Problem wrong, Line line) {
        String said = heads.get(line.column());
        int gap = said.indexOf('{');
        return wrong.column() != null && wrong.column() > 1 && gap > 0 && wrong.column() <= gap && line.text().startsWith(said.substring(0, gap));
    }

    private static List<String> gaps(String head) {
        return GAP.matcher(head).results().map(m -> m.group(1)).distinct().toList();
    }

    /** Where a complaint about a row's code shows: at the field that it names, else at the row's id. */
    At at(int row, String message) {
        return heads.entrySet().stream().filter(h -> SentenceFields.name(h.getValue()).isPresent() && (message.contains("“" + h.getValue() + "”") || message.contains("：" + h.getValue())))
                .map(Map.Entry::getKey).findFirst().or(() -> heads.keySet().stream().findFirst()).map(c -> new At(row, c)).orElse(new At(row, 0));
    }

    private void tell(int row, int column, String message) {
        problems.add(fault.apply(new At(row, column), message));
    }
}
