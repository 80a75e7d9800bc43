package nianshen.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianshen.facts.Subject;
import nianshen.findings.RuleInfo;
import nianshen.findings.Severity;
import nianshen.pack.FileKinds;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.ledger.DrlRule;
import nianshen.rules.ledger.Severities;
import nianshen.rules.ledger.Wording;

/** Makes rule descriptions out of the metadata beside the rules, and finds everything that is wrong in them. */
public final class RuleBook {

    private static final List<String> REQUIRED = List.of("name", "severity", "basis", "needs", "message", "remedy");
    static final Set<String> KNOWN = Set.of("name", "severity", "basis", "needs", "message", "remedy", "since",
            "until", "level", "folds", "stage");
    private static final Set<String> OF_VARIANTS = Set.of("severity", "message", "remedy");
    private static final Set<String> LEVELS = Set.of("government", "department", "township", "other");
    private static final Set<String> STAGES = Set.of(RuleInfo.REPORT, RuleInfo.PORTFOLIO);
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern FOLD = Pattern.compile("([A-Z]{2}-\\d\\d)(@\\S+)?");
    private final Set<String> basisCodes;
    private final List<Problem> problems;
    /** Arguments that have been told of, lest every rule that has the text from the main one repeat it. */
    private final Set<String> told = new HashSet<>();

    /** @param problems where faults are told */
    public RuleBook(Set<String> basisCodes, List<Problem> problems) {
        this.basisCodes = basisCodes;
        this.problems = problems;
    }

    /**
     * One description for every rule id, by id.
     *
     * @param all whether every rule of the pack could be read; else one that is not here may be among those that could not
     */
    public Map<String, RuleInfo> describe(List<DrlRule> rules, boolean all) {
        Map<String, DrlRule> mains = mains(rules);
        rules.stream().filter(r -> !mains.containsKey(r.id())).collect(Collectors.toMap(DrlRule::id, r -> r, (a, b) -> a, TreeMap::new))
                .values().forEach(this::headless);
        rules.forEach(rule -> check(rule, mains.get(rule.id())));
        Map<String, RuleInfo> book = new TreeMap<>();
        mains.values().forEach(main -> book.put(main.id(), info(main)));
        mains.values().forEach(main -> checkFolds(main, book, all));
        return book;
    }

    private Map<String, DrlRule> mains(List<DrlRule> rules) {
        Map<String, DrlRule> mains = new LinkedHashMap<>();
        Map<String, DrlRule> names = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (DrlRule rule : shippedFirst(rules)) {
            DrlRule same = names.put(rule.name(), rule);
            boolean beside = said(rule) && twice.contains(rule.id());
            if (same != null && !(rule.main() && same.main()) && !beside && told.add(rule.file() + rule.line())) {
                report(rule, "规则名重复，" + same.file() + " 第" + same.line() + "行已有同名规则");
            }
            DrlRule main = rule.main() ? mains.putIfAbsent(rule.id(), rule) : null;
            if (main != null) {
                twice.add(rule.id());
                report(rule, "编号 " + rule.id() + " 已由 " + main.file() + " 第" + main.line() + "行的规则使用，请换一个编号"
                        + "（要停用那条规则，在设置工作簿的“开关”表中改为“关”；要补充那条规则，规则名写作“" + rule.id() + "/……”" + (said(rule) ? "" : "，不写 @name") + "）");
            }
        }
        return mains;
    }

    /** A rule that lacks its name only, or one that adds to a rule that is not there. */
    private void headless(DrlRule rule) {
        boolean described = rule.annotations().containsKey("basis") || rule.annotations().containsKey("needs");
        report(rule, described ? "缺少" + word(rule, "name") : "编号 " + rule.id() + " 没有主规则（写明" + word(rule, "name") + "的一条）");
    }

    /** Where an id is taken twice it is the office's own rule that has to give way. */
    private static List<DrlRule> shippedFirst(List<DrlRule> rules) {
        return rules.stream().sorted(Comparator.comparing(r -> FileKinds.isOwn(r.file()))).toList();
    }

    private void check(DrlRule rule, DrlRule main) {
        if (main == null) {
            return;
        }
        Set<String> known = rule.main() ? KNOWN : OF_VARIANTS;
        rule.annotations().keySet().stream().filter(a -> KNOWN.contains(a) && !known.contains(a))
                .forEach(a -> report(rule, a, word(rule, a) + "只可写在主规则上，此处可用的有 "
                        + known.stream().sorted().map(k -> word(rule, k)).collect(Collectors.joining("、"))));
        if (rule.main()) {
            missing(rule);
            checkValues(rule);
        }
        checkSeverity(rule);
        checkArguments(rule, main);
    }

    /** What is not there; what is there by a mistyped name has been told as such. */
    private void missing(DrlRule rule) {
        Set<String> mistyped = rule.annotations().keySet().stream().filter(a -> !KNOWN.contains(a))
                .flatMap(a -> Nearest.of(a, KNOWN).stream()).collect(Collectors.toSet());
        List<String> missing = REQUIRED.stream().filter(a -> rule.annotations().getOrDefault(a, "").isBlank()
                && !mistyped.contains(a)).toList();
        missing.stream().filter(a -> rule.places().containsKey(a)).forEach(a -> report(rule, a, word(rule, a) + "没有内容，应写明"));
        List<String> absent = missing.stream().filter(a -> !rule.places().containsKey(a)).map(a -> word(rule, a)).toList();
        if (!absent.isEmpty()) {
            report(rule, "缺少" + String.join("、", absent));
        }
    }

    private void checkValues(DrlRule rule) {
        rule.each("basis").stream().filter(b -> !basisCodes.isEmpty() && !basisCodes.contains(b))
                .forEach(b -> report(rule, "basis", "依据代码“" + b + "”不在 basis.json 中" + Nearest.of(b, basisCodes)
                        .map(n -> "，是否想写“" + n + "”").orElse("，应为 " + String.join("、", basisCodes) + " 之一")));
        rule.each("level").stream().filter(l -> !LEVELS.contains(l)).forEach(l -> report(rule, "level",
                word(rule, "level") + "的“" + l + "”应为 " + (said(rule) ? "人民政府、部门、乡镇街道、其他" : "government、department、township、other") + " 之一" + Nearest.hint(l, LEVELS)));
        rule.each("stage").stream().filter(s -> !STAGES.contains(s)).forEach(s -> report(rule, "stage", word(rule, "stage") + "的“" + s
                + "”应为 " + String.join("、", RuleInfo.REPORT, RuleInfo.PORTFOLIO) + " 之一" + Nearest.hint(s, STAGES)));
        for (String name : List.of("since", "until")) {
            rule.each(name).stream().filter(y -> !YEAR.matcher(y).matches())
                    .forEach(y -> report(rule, name, word(rule, name) + "的“" + y + "”应为四位年份，如 2021"));
        }
    }

    private void checkSeverity(DrlRule rule) {
        String severity = rule.annotations().get("severity");
        if (severity != null && Severities.of(severity).isEmpty()) {
            report(rule, "severity", word(rule, "severity") + "的“" + severity + "”应为 " + Severities.KEYS + " 之一"
                    + Nearest.hint(severity, List.of(Severities.KEYS.split("、"))));
        }
    }

    /** A text may only name what its rule supplies; found here and not at the first report that needs it. */
    private void checkArguments(DrlRule rule, DrlRule main) {
        if (!rule.consequence().finds()) {
            return;
        }
        arguments(rule, rule, String.join("\n", rule.consequence().texts()), null);
        if (!rule.consequence().worded()) {
            arguments(rule, rule.message() == null ? main : rule, or(rule.message(), main.message()), "message");
        }
        arguments(rule, rule.remedy() == null ? main : rule, or(rule.remedy(), main.remedy()), "remedy");
    }

    /** @param owner whose text it is: the rule's own, or the main rule's */
    private void arguments(DrlRule rule, DrlRule owner, String text, String annotation) {
        if (annotation != null && text.matches("(?s).*\\{[^{}]*(\\{.*)?") && told.add(owner.name() + annotation)) {
            report(owner, annotation, word(owner, annotation) + "中的“{”没有与它成对的“}”");
        }
        LookAlikes.in(text, rule.consequence().supplied()).or(() -> "message".equals(annotation) ? LookAlikes.blank(text) : Optional.empty()).filter(m -> told.add(owner.name() + annotation + m)).ifPresent(m -> report(owner, annotation,
                (annotation == null ? "文字" : word(owner, annotation)) + m));
        Matcher argument = Wording.ARGUMENT.matcher(text);
        while (argument.find()) {
            String name = argument.group(1);
            if (!Wording.BUILT_IN.contains(name) && !rule.consequence().supplied().contains(name)
                    && told.add(owner.name() + annotation + name)) {
                report(owner, annotation, "文字中的 {" + name + "} 没有取值，" + (owner == rule ? "" : "规则“" + rule.name() + "”的") + (said(rule)
                        ? "句子中应有“……记为" + name + "”" : "结论中应有 .with(\"" + name + "\", …)"));
            }
        }
    }

    /** Whether the rule is written in sentences. */
    private static boolean said(DrlRule rule) {
        return !rule.file().endsWith(".drl");
    }

    private static String or(String own, String mains) {
        return own == null ? String.valueOf(mains) : own;
    }

    private void checkFolds(DrlRule main, Map<String, RuleInfo> book, boolean all) {
        for (String fold : main.each("folds")) {
            Matcher parts = FOLD.matcher(fold);
            if (!parts.matches()) {
                report(main, "folds", word(main, "folds") + "的“" + fold + "”应为规则编号，如 ZZ-01" + (said(main) ? "" : " 或 ZZ-01@part:other"));
            } else if (all && !book.containsKey(parts.group(1))) {
                report(main, "folds", word(main, "folds") + "所列的规则 " + parts.group(1) + " 不存在" + Nearest.hint(parts.group(1), book.keySet()));
            } else if (parts.group(1).equals(main.id())) {
                report(main, "folds", word(main, "folds") + "不可列入规则自己（" + main.id() + "）");
            }
        }
    }

    private static RuleInfo info(DrlRule main) {
        Map<String, String> a = main.annotations();
        return new RuleInfo(main.id(), a.get("name"), Severities.of(a.get("severity")).orElse(Severity.GENERAL),
                main.each("basis"), a.get("message"), a.get("remedy"), year(a.get("since")), year(a.get("until")),
                main.each("level"), main.each("needs"), main.each("folds"), a.getOrDefault("stage", main.each("needs").stream().anyMatch(Subject::ofOthers) ? RuleInfo.PORTFOLIO : RuleInfo.REPORT),
                main.file());
    }

    private static Integer year(String text) {
        return text != null && YEAR.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    /** Metadata as the file's own language calls it: {@code @basis}, or 依据 in sentences and tables. */
    public static String word(DrlRule rule, String annotation) {
        return rule.file().endsWith(".drl") ? "“@" + annotation + "”" : "“" + SentenceFields.field(annotation).orElse(annotation) + "”";
    }

    private void report(DrlRule rule, String annotation, String message) {
        DrlRule.Place place = rule.places().get(annotation);
        problems.add(new Problem(rule.file(), place == null ? rule.line() : place.line(), place == null || said(rule) ? null : place.column(), "规则“" + rule.name() + "”：" + message));
    }

    private void report(DrlRule rule, String message) {
        problems.add(new Problem(rule.file(), rule.line(), null, "规则“" + rule.name() + "”：" + message));
    }
}
