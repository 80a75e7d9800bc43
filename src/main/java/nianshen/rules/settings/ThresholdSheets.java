package nianshen.rules.settings;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nianshen.findings.Severity;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.ledger.DrlRule;
import nianshen.rules.ledger.Setting;
import nianshen.rules.ledger.Severities;
import nianshen.rules.settings.SettingsSheet.Row;
import nianshen.rules.sheets.CellText;

/** Reads the numbers and words that rules match by name, and those the program itself goes by. */
final class ThresholdSheets {

    private static final String FAIL_ON = "不合格级别";
    private static final String FULL = "满分";
    private static final String SERIOUS = "严重问题扣分";
    private static final String GENERAL = "一般问题扣分";
    private static final String FAMILY_CAP = "每族最多扣分";
    private static final String SECONDS = "单份审核时限";
    private static final Map<String, String> OF_PROGRAM = Map.of(FAIL_ON, "级别", FULL, "整数 1～1000", SERIOUS, "整数 0～1000",
            GENERAL, "整数 0～1000", FAMILY_CAP, "整数 0～1000", SECONDS, "整数 1～600", Comparing.LIKENESS, "整数 50～100",
            Comparing.SHARED, "小数 0.01～1", Comparing.AGENCIES, "整数 2～100000", Comparing.COLLECTED, "小数 0.01～1");
    private final List<DrlRule> rules;
    private final boolean allRules;
    private final Set<String> names = new TreeSet<>(OF_PROGRAM.keySet());
    private final Set<String> optional = new TreeSet<>();
    private final Map<String, Permitted> permitted = new HashMap<>();
    private final Choices<Setting> values;
    private final List<Problem> problems;

    /** @param allRules whether the rules are all there are; else some file has a fault, and an unused name none */
    ThresholdSheets(List<DrlRule> rules, boolean allRules, List<Problem> problems) {
        this.rules = rules;
        this.allRules = allRules;
        this.problems = problems;
        this.values = new Choices<>(problems);
        rules.forEach(r -> optional.addAll(r.uses().absent()));
        rules.forEach(r -> names.addAll(r.uses().thresholds()));
        names.addAll(optional);
        OF_PROGRAM.forEach((name, form) -> permitted.put(name, Permitted.of(form).orElseThrow()));
    }

    /** The shipped sheets go first, since they say what a threshold may be. */
    void read(SettingsSheet sheet, boolean local) {
        sheet.rows("名称", row -> CellText.plain(row.text("名称"))).forEach(row -> read(row, local));
    }

    private void read(Row row, boolean local) {
        String typed = CellText.plain(row.text("名称"));
        Optional<String> name = names.stream().filter(n -> CellText.plain(n).equals(typed)).findFirst();
        if (name.isPresent()) {
            value(row, name.get(), local);
        } else if (allRules) {
            row.report("名称", "没有规则用到“" + row.text("名称") + "”" + Optional.of(Nearest.hint(typed, names)).filter(h -> !h.isEmpty())
                    .orElse("，请改正名称或删去这一行"));
        }
    }

    private void value(Row row, String name, boolean local) {
        if (row.has("应填") && !OF_PROGRAM.containsKey(name)) {
            Permitted.of(row.text("应填")).ifPresentOrElse(p -> permitted.put(name, p), () -> row.expect("应填", Permitted.FORM));
        }
        Permitted may = permitted.computeIfAbsent(name, n -> Permitted.like(row.text("数值")));
        may.read(name, row.text("数值")).ifPresentOrElse(s -> add(row, s, local), () -> refuse(row, may));
    }

    private void add(Row row, Setting setting, boolean local) {
        if (setting.isSet() && setting.number() == null && rules.stream().anyMatch(r -> r.uses().numbers().contains(setting.name()))) {
            row.expect("数值", "数");
        } else if (setting.isSet() || optional.contains(setting.name())) {
            values.add(local, setting.name(), setting, row.place("数值"));
        } else {
            row.report("数值", "不可空白，规则“" + user(setting.name()).name() + "”要用");
        }
    }

    private static void refuse(Row row, Permitted may) {
        if (row.has("数值")) {
            row.expect("数值", may.expected());
        } else {
            row.report("数值", "不可空白，应为 " + may.expected());
        }
    }

    private DrlRule user(String name) {
        return rules.stream().filter(r -> r.uses().thresholds().contains(name) || r.uses().absent().contains(name)).findFirst().orElseThrow();
    }

    /** A rule without its threshold would never find anything, and nobody would know. */
    void refuseMissing() {
        Set<String> needed = new TreeSet<>(names);
        needed.removeAll(OF_PROGRAM.keySet());
        needed.removeAll(values.all().keySet());
        needed.removeAll(permitted.keySet());
        needed.forEach(this::refuseMissing);
    }

    private void refuseMissing(String name) {
        DrlRule rule = user(name);
        problems.add(new Problem(rule.file(), rule.line(), null, "规则“" + rule.name() + "”要用阈值“" + name
                + "”，设置工作簿的“阈值”表中没有这一行"));
    }

    /** The thresholds that rules match. */
    List<Setting> all() {
        return values.all().values().stream().map(Choices.Choice::value).filter(s -> !OF_PROGRAM.containsKey(s.name())).toList();
    }

    Severity failOn() {
        String word = text(FAIL_ON, "一般");
        return word.equals("从不") ? null : Severities.WORDS.get(word);
    }

    Settings.Scoring scoring() {
        Settings.Scoring usual = Settings.DEFAULT.scoring();
        return new Settings.Scoring(number(FULL, usual.full()), number(SERIOUS, usual.serious()),
                number(GENERAL, usual.general()), number(FAMILY_CAP, usual.familyCap()));
    }

    Duration timeLimit() {
        return Duration.ofSeconds(number(SECONDS, (int) Settings.DEFAULT.timeLimit().toSeconds()));
    }

    /** How reports are compared with each other. */
    Comparing comparing() {
        Comparing usual = Comparing.DEFAULT;
        return new Comparing(number(Comparing.LIKENESS, usual.likeness()), share(Comparing.SHARED, usual.shared()), number(Comparing.AGENCIES, usual.agencies()),
                share(Comparing.COLLECTED, usual.collected()));
    }

    private double share(String name, double usual) {
        return values.of(name).map(c -> c.value().number().doubleValue()).orElse(usual);
    }

    private String text(String name, String usual) {
        return values.of(name).map(c -> c.value().text()).orElse(usual);
    }

    private int number(String name, int usual) {
        return values.of(name).map(c -> c.value().number().intValueExact()).orElse(usual);
    }
}
