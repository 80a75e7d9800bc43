package nianshen.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often rules found something in a run.
 *
 * @param day     on which it was made, as in {@code 2026-03-01}
 * @param reports how many were audited
 * @param byRule  in how many reports each rule found something; no rule that found nothing
 */
public record Firings(String day, long reports, Map<String, Long> byRule) {

    /** Of a run; an agency that sent no report counts as one. */
    public static Firings of(Run run) {
        Stream<Outcome> each = run.audits().stream().flatMap(a -> Stream.concat(a.outcomes().stream(), a.trials().stream())).filter(o -> !o.findings().isEmpty());
        Map<String, Long> byRule = each.collect(Collectors.groupingBy(Outcome::rule, Collectors.counting()));
        run.portfolio().forEach(o -> o.findings().stream().filter(Firings::ofNoReport).forEach(f -> byRule.merge(o.rule(), 1L, Long::sum)));
        return new Firings(Optional.ofNullable(run.generatedAt()).map(t -> t.replaceFirst("T.*", "")).orElse(""),
                run.audits().stream().filter(a -> a.error() == null).count(), byRule);
    }

    private static boolean ofNoReport(Finding finding) {
        return Stream.of(finding.evidence()).filter(Predicate.not(List::isEmpty)).map(e -> e.get(0).report()).anyMatch(r -> r != null && r.source().isEmpty());
    }

    /** The same as words, from which it can be made again. */
    public String[] words() {
        return Stream.concat(Stream.of(day, String.valueOf(reports)), byRule.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue().toString())))
                .toArray(String[]::new);
    }

    /** Of such words. */
    public static Firings of(String... words) {
        Map<String, Long> byRule = new HashMap<>();
        for (int i = 2; i < words.length; i += 2) {
            byRule.put(words[i], Long.valueOf(words[i + 1]));
        }
        return new Firings(words[0], Long.parseLong(words[1]), byRule);
    }

    /** In how many reports the rule found something. */
    public long of(String rule) {
        return byRule.getOrDefault(rule, 0L);
    }
}
