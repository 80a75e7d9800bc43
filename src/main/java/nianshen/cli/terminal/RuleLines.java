package nianshen.cli.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.findings.RuleInfo;
import nianshen.office.ListedRule;
import nianshen.office.Pack;
import nianshen.office.SubjectNames;
import nianshen.office.Terms;

/** A rule in lines of text. */
public record RuleLines(Texts texts, Terms terms, SubjectNames subjects) {

    /** In the words of a pack. */
    public static RuleLines of(Texts texts, Pack pack) {
        Terms terms = texts.terms(pack);
        return new RuleLines(texts, terms, pack.subjects(terms));
    }

    /** The rule in one line. */
    private String line(ListedRule listed) {
        return listed.rule().id() + "  " + terms.of(listed.severity()) + "  " + listed.rule().name() + graded(listed, "rules.was")
                + (listed.offAt() == null ? "" : texts.get("rules.off")) + (listed.trialAt() == null ? "" : texts.get("rules.trial"));
    }

    /** The rule with what it asks, in one line. */
    private String listed(ListedRule listed) {
        RuleInfo rule = listed.rule();
        return line(listed) + "  " + texts.get("rules.about", rule.message(), list(rule.basis()), years(rule), list(rule.levels().stream().map(terms::level).toList()), listed.examples());
    }

    /** Of every rule of a pack, by id: first the rule in one line, then all that there is to say about it. */
    public static Map<String, List<String>> each(Texts texts, Pack pack) {
        RuleLines lines = of(texts, pack);
        Map<String, List<String>> each = new LinkedHashMap<>();
        pack.list().forEach(rule -> each.put(rule.rule().id(), Stream.of(Stream.of(lines.listed(rule)), lines.all(rule).stream(),
                pack.meant(rule.rule()).stream().map(line -> "  " + texts.told(line))).flatMap(s -> s).toList()));
        return each;
    }

    /** All that there is to say about it. */
    public List<String> all(ListedRule listed) {
        RuleInfo rule = listed.rule();
        List<String> lines = new ArrayList<>();
        lines.add(rule.id() + " " + rule.name());
        lines.add("  " + texts.get("show.severity", terms.of(listed.severity()) + graded(listed, "rules.graded")));
        if (listed.offAt() != null) {
            lines.add("  " + texts.get("show.off", listed.offAt()));
        }
        if (listed.trialAt() != null) {
            lines.add("  " + texts.get("show.trial", listed.trialAt()));
        }
        lines.add("  " + texts.get("show.basis", list(rule.basis())));
        lines.add("  " + texts.get("show.message", rule.message()));
        lines.add("  " + texts.get("show.remedy", rule.remedy()));
        lines.add("  " + texts.get("show.years", years(rule)));
        lines.add("  " + texts.get("show.levels", list(rule.levels().stream().map(terms::level).toList())));
        lines.add("  " + texts.get("show.needs", list(subjects.of(rule.needs()))));
        if (!rule.folds().isEmpty()) {
            lines.add("  " + texts.get("show.folds", list(rule.folds().stream().map(f -> f.replaceFirst("@.*", "")).distinct().toList())));
        }
        lines.add("  " + texts.get("show.file", rule.file()));
        return lines;
    }

    /** What the severity was and, as the text wants it, where the office has set it otherwise; nothing where it has not. */
    private String graded(ListedRule listed, String text) {
        return listed.gradedAt() == null ? "" : texts.get(text, listed.gradedAt(), terms.of(listed.rule().severity()));
    }

    private String list(List<String> names) {
        return names.isEmpty() ? texts.get("show.none") : String.join(texts.get("show.comma"), names);
    }

    private String years(RuleInfo rule) {
        String since = rule.since() == null ? "" : texts.get("show.since", rule.since());
        String until = rule.until() == null ? "" : texts.get("show.until", rule.until());
        return rule.since() == null && rule.until() == null ? texts.get("show.none") : since + until;
    }
}
