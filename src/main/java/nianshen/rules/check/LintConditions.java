package nianshen.rules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Figure;
import nianshen.facts.GroupTotal;
import nianshen.facts.Report;
import nianshen.facts.Section;
import nianshen.facts.Title;
import nianshen.pack.Nearest;
import nianshen.pack.Problem;
import nianshen.rules.language.KnownValues;
import nianshen.rules.tree.Comparison;
import nianshen.rules.tree.RuleToken;
import nianshen.rules.tree.RuleTree;

/**
 * Finds literals that the compiler takes and that yet can never be right: of the wrong type, of values that do not
 * exist, or at odds with each other.
 */
final class LintConditions {

    private static final String CODE = ".drl";
    private static final int LISTED = 8;
    private static final Set<Class<?>> ONLY = Set.of(Report.class, Title.class);
    /** Of which there is one for each key. */
    private static final Set<Class<?>> KEYED = Set.of(Figure.class, GroupTotal.class, Section.class);
    private static final Set<String> EQUAL = Set.of("==", "!=");
    private final KnownValues known;
    private final Set<String> wordLists;
    private final List<Problem> problems;
    private String file;

    LintConditions(KnownValues known, Set<String> wordLists, List<Problem> problems) {
        this.known = known;
        this.wordLists = wordLists;
        this.problems = problems;
    }

    /** Checks every condition of a rule. */
    void check(String inFile, RuleTree rule) {
        file = inFile;
        List<FactPattern> patterns = FactPattern.of(rule);
        together(rule, patterns);
        absent(patterns);
        for (FactPattern pattern : patterns) {
            int before = problems.size();
            pattern.comparisons().forEach(c -> check(c, pattern));
            if (problems.size() == before) {
                new Contradictions(pattern.together()).find().ifPresent(this::atOdds);
            }
        }
    }

    /** Of some facts there is only one, so that what several patterns ask of it must hold together. */
    private void together(RuleTree rule, List<FactPattern> patterns) {
        patterns.stream().filter(p -> p.role() == FactPattern.Role.PRESENT)
                .collect(Collectors.groupingBy(LintConditions::single, TreeMap::new, Collectors.toList()))
                .forEach((single, asked) -> {
                    if (!single.isEmpty()) {
                        new Contradictions(asked.stream().flatMap(p -> Stream.concat(p.together().stream(), p.asked(rule).stream())).toList()).find().ifPresent(this::atOdds);
                    }
                });
    }

    /** What tells the only fact of its kind, or the only one about a cell; "" for those of which there may be many. */
    private static String single(FactPattern pattern) {
        String name = pattern.type().getSimpleName();
        if (ONLY.contains(pattern.type())) {
            return name;
        }
        Optional<String> key = KEYED.contains(pattern.type()) ? pattern.required("key") : Optional.empty();
        return key.or(() -> pattern.required("table").flatMap(t -> pattern.required("column").map(c -> t + ".value." + c))).map(k -> name + " " + k).orElse("");
    }

    /** Of sentences the lines are told, since nobody wrote the code that they became. */
    private void atOdds(Contradictions.Pair pair) {
        String code = "“" + pair.first() + "”与“" + pair.second() + "”";
        int line = pair.first().literal().line();
        String lines = line == pair.second().literal().line() ? "这一行的两个条件" : "这个条件与第" + line + "行的条件";
        String which = file.endsWith(CODE) ? code : lines;
        report(pair.second().literal(), which + "不可能同时成立，规则永远不会用到，请改其中之一");
    }

    /** A fact that must be there and must not. */
    private void absent(List<FactPattern> patterns) {
        for (FactPattern not : patterns) {
            boolean meets = not.role() == FactPattern.Role.ABSENT && not.whole() && patterns.stream()
                    .filter(p -> p.role() == FactPattern.Role.PRESENT && p.type() == not.type())
                    .anyMatch(p -> texts(p).containsAll(texts(not)));
            if (meets) {
                String which = file.endsWith(CODE) ? "“not " + not.type().getSimpleName() + "( " + String.join(", ", texts(not)) + " )”" : "这个条件";
                report(not.at(), which + "与前面的条件不可能同时成立，规则永远不会用到，请改其中之一");
            }
        }
    }

    private static List<String> texts(FactPattern pattern) {
        return pattern.together().stream().map(Comparison::toString).toList();
    }

    private void check(Comparison comparison, FactPattern pattern) {
        Class<?> type = comparison.literal().word() ? null : comparison.type().orElse(null);
        if (type == null) {
            return;
        }
        String expected = expected(comparison, type);
        if (expected != null) {
            report(comparison.literal(), "“" + comparison.place() + "”" + expected + "，实为 " + comparison.literal().text());
        } else if (comparison.operator().endsWith("matches")) {
            expression(comparison);
        } else if (type == String.class && EQUAL.contains(comparison.operator())) {
            value(comparison, pattern);
        }
    }

    /** What a property of the type is to be compared with, where the literal is something else; null where it fits. */
    private static String expected(Comparison comparison, Class<?> type) {
        if (comparison.operator().endsWith("contains") && Collection.class.isAssignableFrom(type)) {
            return null;
        }
        if (type == String.class) {
            return comparison.text() ? null : "是文字，应与加引号的文字比较，如 \"" + comparison.value() + "\"";
        }
        if (type.isEnum()) {
            return "应为 " + Arrays.stream(type.getEnumConstants()).map(c -> constant(type, c))
                    .collect(Collectors.joining("、")) + " 之一";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "是“是否”，应写 " + comparison.property() + " 或 !" + comparison.property();
        }
        boolean number = type.isPrimitive() || Number.class.isAssignableFrom(type);
        return number && comparison.text() ? "是数字，应与不加引号的数字比较，如 1" : null;
    }

    private static String constant(Class<?> type, Object constant) {
        String outer = type.getDeclaringClass() == null ? "" : type.getDeclaringClass().getSimpleName() + ".";
        return outer + type.getSimpleName() + "." + ((Enum<?>) constant).name();
    }

    private void expression(Comparison comparison) {
        try {
            Pattern pattern = Pattern.compile(comparison.value());
            Set<String> values = known.of(comparison.place());
            if (values != null && values.stream().noneMatch(v -> pattern.matcher(v).matches())) {
                report(comparison.literal(), "没有任何“" + comparison.place() + "”符合 " + comparison.literal().text()
                        + "，应能匹配 " + listed(values));
            }
        } catch (PatternSyntaxException e) {
            report(comparison.literal(), "正则表达式 " + comparison.literal().text() + " 有误，请检查括号是否成对");
        }
    }

    private void value(Comparison comparison, FactPattern pattern) {
        String written = comparison.value();
        Set<String> values = pattern.required("table").map(t -> known.of(comparison.place(), t))
                .orElse(known.of(comparison.place()));
        if (values == null || values.contains(written)) {
            return;
        }
        boolean list = comparison.place().equals("Mention.list");
        if (list && wordLists.contains(written)) {
            report(comparison.literal(), "词表“" + written + "”不在 words/mentions 中，规则看不到它，应移到该文件夹");
            return;
        }
        String what = list && !file.endsWith(CODE) ? "没有词表“" + written : "“" + comparison.place() + "”没有“" + written;
        report(comparison.literal(), what + "”" + (Nearest.of(written, values)
                .isPresent() ? Nearest.hint(written, values) : "，应为 " + listed(values)));
    }

    private static String listed(Set<String> values) {
        List<String> first = new ArrayList<>(values).subList(0, Math.min(LISTED, values.size()));
        return String.join("、", first) + (values.size() > LISTED ? " 等之一" : " 之一");
    }

    private void report(RuleToken at, String message) {
        problems.add(Lint.problem(file, at, message));
    }
}
