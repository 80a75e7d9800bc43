package nianshen.rules.check;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nianshen.pack.Problem;
import nianshen.rules.language.RuleBook;
import nianshen.rules.ledger.DrlRule;
import nianshen.rules.tree.Comparison;
import nianshen.rules.tree.RuleTree;
import nianshen.template.Catalogue;
import nianshen.template.Template;

/** Finds years that rules are for and that no official format is in force for. */
final class LintYears {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private final List<Template> templates;
    private final List<Problem> errors;
    private final List<Problem> notes;

    LintYears(Catalogue catalogue, List<Problem> errors, List<Problem> notes) {
        this.templates = catalogue.templates();
        this.errors = errors;
        this.notes = notes;
    }

    /** Checks the formats beside each other and each rule beside them. */
    void check(List<DrlRule> rules) {
        for (int i = 1; i < templates.size(); i++) {
            Template before = templates.get(i - 1);
            Template after = templates.get(i);
            if (before.until() != null && before.until() + 1 < after.since()) {
                notes.add(new Problem("templates/" + before.id() + "/template.json", null, null, years(before.until() + 1,
                        after.since() - 1) + "没有格式：本格式适用至" + before.until() + "年，下一格式自" + after.since() + "年起"));
            }
        }
        rules.forEach(this::check);
    }

    private void check(DrlRule rule) {
        Integer since = year(rule, "since");
        Integer until = year(rule, "until");
        if (since != null && until != null && since > until) {
            add(errors, rule, RuleBook.word(rule, "since") + "（" + since + "）晚于" + RuleBook.word(rule, "until") + "（" + until
                    + "），没有一个年度适用，应对调或更正");
        } else if (templates.stream().noneMatch(t -> meets(t, since, until))) {
            add(errors, rule, "适用的年度（" + years(since, until) + "）没有任何格式，现有格式适用于" + covered());
        } else if (since != null && since < templates.get(0).since()) {
            add(notes, rule, "自" + since + "年起适用，而最早的格式自" + templates.get(0).since() + "年起");
        } else if (since != null && since > Year.now().getValue() + 1) {
            add(notes, rule, "自" + since + "年起适用，在那以前的年度报告都不用这条规则");
        }
    }

    /** Years and issuers that a rule asks for in its conditions, beside those it says it is for. */
    void check(String file, RuleTree shape, DrlRule main) {
        Set<String> levels = new TreeSet<>(main.each("level"));
        FactPattern.of(shape).stream().filter(p -> p.role() == FactPattern.Role.PRESENT).flatMap(p -> p.together().stream()).forEach(c -> {
            if (c.place().equals("Report.year") && c.operator().equals("==") && c.isNumber()) {
                year(file, c, main);
            } else if (c.place().equals("Report.level") && c.operator().equals("==") && c.literal().text().startsWith("Level.")
                    && !levels.isEmpty() && !levels.contains(c.literal().text().substring("Level.".length()).toLowerCase(Locale.ROOT))) {
                errors.add(Lint.problem(file, c.literal(), "“" + c + "”与规则所写的" + RuleBook.word(main, "level") + "（" + String.join("、", levels)
                        + "）不可能同时成立，规则永远不会用到"));
            }
        });
    }

    private void year(String file, Comparison year, DrlRule main) {
        int asked = Integer.parseInt(year.value());
        Integer since = year(main, "since");
        Integer until = year(main, "until");
        if (since != null && asked < since || until != null && asked > until) {
            errors.add(Lint.problem(file, year.literal(), "“" + year + "”不在规则适用的年度（" + years(since, until) + "）之内，规则永远不会用到"));
        } else if (templates.stream().noneMatch(t -> t.covers(asked))) {
            errors.add(Lint.problem(file, year.literal(), asked + "年没有任何格式，现有格式适用于" + covered()));
        }
    }

    private static boolean meets(Template template, Integer since, Integer until) {
        return (until == null || until >= template.since())
                && (since == null || template.until() == null || since <= template.until());
    }

    private String covered() {
        return String.join("、", templates.stream().map(t -> years(t.since(), t.until())).toList());
    }

    private static String years(Integer since, Integer until) {
        if (since != null && since.equals(until)) {
            return since + "年";
        }
        return (since == null ? "" : since + "年起") + (until == null ? "" : "至" + until + "年");
    }

    private static Integer year(DrlRule rule, String annotation) {
        String year = rule.annotations().getOrDefault(annotation, "").strip();
        return YEAR.matcher(year).matches() ? Integer.valueOf(year) : null;
    }

    private static void add(List<Problem> list, DrlRule rule, String message) {
        list.add(new Problem(rule.file(), rule.line(), null, "规则“" + rule.name() + "”：" + message));
    }
}
