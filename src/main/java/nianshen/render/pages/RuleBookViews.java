package nianshen.render.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianshen.findings.Example;
import nianshen.findings.Firings;
import nianshen.findings.RuleEntry;
import nianshen.findings.RuleInfo;
import nianshen.render.wording.Words;

/** Makes the view of the rule book. */
final class RuleBookViews {

    private final Words words;

    RuleBookViews(Words words) {
        this.words = words;
    }

    /** @param last how often each found something in the last run; null where there is none */
    RuleBookView of(List<RuleEntry> rules, Firings last) {
        Map<String, List<RuleEntry>> byFamily = rules.stream()
                .collect(Collectors.groupingBy(e -> e.rule().family(), () -> new TreeMap<>(order()), Collectors.toList()));
        return new RuleBookView(rules.size(), rules.stream().mapToInt(e -> e.examples().size()).sum(), byFamily.entrySet()
                .stream().map(f -> new RuleBookView.Family(f.getKey(), "#" + f.getKey(), words.of("family." + f.getKey(), words.of("family.other")),
                        f.getValue().stream().map(this::line).toList())).toList(),
                last == null ? words.of("book.noRun") : words.of("book.lastRun").replace("{day}", last.day()).replace("{reports}", String.valueOf(last.reports())));
    }

    /** The families in the order of the official format, others behind them by their letters. */
    private Comparator<String> order() {
        List<String> known = List.of(words.of("book.order").split(" "));
        return Comparator.comparingInt((String f) -> known.contains(f) ? known.indexOf(f) : known.size())
                .thenComparing(Comparator.naturalOrder());
    }

    private RuleBookView.Line line(RuleEntry entry) {
        RuleInfo rule = entry.rule();
        return new RuleBookView.Line(rule.id(), rule.name(), entry.severity().key(),
                words.of("group." + entry.severity().key() + ".word"), entry.off(), entry.basis(), rule.message(), rule.remedy(),
                years(rule), issuers(rule), rule.file(), examples(entry, true), examples(entry, false),
                entry.fired() == null ? null : words.of("book.fired").replace("{reports}", entry.fired().toString()));
    }

    private String years(RuleInfo rule) {
        String since = rule.since() == null ? "" : words.of("book.since").replace("{year}", rule.since().toString());
        String until = rule.until() == null ? "" : words.of("book.until").replace("{year}", rule.until().toString());
        return since.isEmpty() && until.isEmpty() ? words.of("book.anyYear") : since + until;
    }

    private String issuers(RuleInfo rule) {
        return rule.levels().isEmpty() ? words.of("book.anyIssuer")
                : rule.levels().stream().map(level -> words.of("level." + level)).collect(Collectors.joining("、"));
    }

    private static List<Example> examples(RuleEntry entry, boolean wrong) {
        return entry.examples().stream().filter(e -> e.wrong() == wrong).toList();
    }
}
