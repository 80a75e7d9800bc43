package nianshen.rules.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.findings.RuleInfo;
import nianshen.findings.Severity;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.ledger.Severities;
import nianshen.rules.settings.SettingsSheet.Row;
import nianshen.rules.sheets.CellText;

/** Reads which rules are off, which are only tried out, and how grave the office sees each; a cell left blank changes nothing. */
public final class SwitchSheets {

    /** How a rule counts. */
    private enum Switch { ON, OFF, TRIAL }

    /** How people write it. */
    private static final Map<Switch, Set<String>> WORDS = Map.of(Switch.ON, Set.of("开", "开启", "打开", "启用", "是", "√", "✓"),
            Switch.OFF, Set.of("关", "关闭", "停用", "停", "不启用", "否", "×", "✗", "x"), Switch.TRIAL, Set.of("试行", "试用", "试运行"));
    private final Map<String, RuleInfo> rules;
    private final boolean allRules;
    private final List<Problem> notes;
    private final Choices<Switch> switches;
    private final Choices<Severity> severities;

    /**
     * @param rules    by id
     * @param allRules whether these are all of them; else some rule file has a fault, and an unknown id none
     * @param notes    is added to: rows of the office's own that say nothing
     */
    SwitchSheets(Map<String, RuleInfo> rules, boolean allRules, List<Problem> problems, List<Problem> notes) {
        this.notes = notes;
        this.rules = rules;
        this.allRules = allRules;
        this.switches = new Choices<>(problems);
        this.severities = new Choices<>(problems);
    }

    void read(SettingsSheet sheet, boolean local) {
        sheet.rows("编号", row -> CellText.id(row.text("编号"))).forEach(row -> read(row, CellText.id(row.text("编号")), local));
    }

    private void read(Row row, String id, boolean local) {
        if (!rules.containsKey(id)) {
            if (allRules) {
                row.report("编号", "没有编号为“" + row.text("编号") + "”的规则" + Nearest.hint(id, rules.keySet()));
            }
        } else {
            checkName(row, rules.get(id));
        }
        if (local && !row.has("开关") && !row.has("级别")) {
            notes.add(new Problem(row.place("编号"), null, null, "“" + id + "”这一行没有填写开关，也没有填写级别，不起作用"));
        }
        if (row.has("开关")) {
            note(row, "开关", "开/关/试行", said(CellText.plain(row.text("开关"))), id, switches, local);
        }
        if (row.has("级别")) {
            Severity severity = Severities.WORDS.get(CellText.plain(row.text("级别")));
            note(row, "级别", "严重/一般/提示", severity, id, severities, local);
        }
    }

    /** Null for what says none of them. */
    private static Switch said(String typed) {
        return WORDS.entrySet().stream().filter(w -> w.getValue().contains(typed.toLowerCase(Locale.ROOT))).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    private static <T> void note(Row row, String column, String expected, T value, String id, Choices<T> choices, boolean local) {
        if (value == null) {
            row.expect(column, expected);
        } else {
            choices.add(local, id, value, row.place(column));
        }
    }

    /** A name that belongs to another rule shows that the column of ids was sorted by itself. */
    private void checkName(Row row, RuleInfo rule) {
        String name = CellText.plain(row.text("名称"));
        Optional<RuleInfo> other = rules.values().stream().filter(r -> CellText.plain(r.name()).equals(name)).findFirst();
        if (!name.equals(CellText.plain(rule.name())) && other.isPresent()) {
            row.report("名称", "应为 " + rule.name() + "，实为“" + row.text("名称") + "”（" + other.get().id()
                    + " 的名称）；排序时请选中整张表，不要只选一列");
        }
    }

    /** Ids of the rules that are off, each with the cell that says so. */
    Map<String, String> off() {
        return switched(Switch.OFF);
    }

    /** Ids of the rules that are only tried out, each with the cell that says so. */
    Map<String, String> trial() {
        return switched(Switch.TRIAL);
    }

    private Map<String, String> switched(Switch how) {
        return switches.all().entrySet().stream().filter(e -> e.getValue().value() == how)
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().place()));
    }

    /** The severities that are other than the rules have them. */
    Map<String, Settings.Graded> severities() {
        return severities.all().entrySet().stream()
                .filter(e -> rules.containsKey(e.getKey()) && rules.get(e.getKey()).severity() != e.getValue().value())
                .collect(Collectors.toMap(Map.Entry::getKey,
                        e -> new Settings.Graded(e.getValue().value(), e.getValue().place())));
    }
}
