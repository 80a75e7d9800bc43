package nianshen.rules.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.facts.Coverage;
import nianshen.facts.Facts;
import nianshen.facts.Numbering;
import nianshen.findings.Result;

/** What could be looked at in a report, by subject. Not for use by several threads. */
public final class Sight {

    private final Map<String, List<Coverage>> bySubject = new HashMap<>();
    private final Numbering numbers;
    /** By need: many rules need the same. */
    private final Map<String, List<Verdict>> known = new HashMap<>();

    /** @param facts of one report */
    public Sight(Facts facts) {
        this(facts, List.of());
    }

    /** @param beside what can be said of the reports beside it */
    public Sight(Facts facts, List<Coverage> beside) {
        numbers = Numbering.of(facts);
        Stream.concat(facts.of(Coverage.class).stream(), beside.stream()).forEach(c -> bySubject.computeIfAbsent(c.subject(), s -> new ArrayList<>()).add(c));
    }

    /** What the needs of a silent rule lead to; nothing but SATISFIED where everything was read. */
    public List<Verdict> verdicts(List<String> needs) {
        List<Verdict> verdicts = new ArrayList<>();
        needs.forEach(need -> verdicts.addAll(verdicts(need)));
        return verdicts;
    }

    /** Whether the subject was read, or is known to be absent: either way it was looked for with success. */
    public boolean clear(String subject) {
        return verdicts(subject).stream().noneMatch(v -> v.result() == Result.UNDETERMINED);
    }

    private List<Verdict> verdicts(String need) {
        return known.computeIfAbsent(need, this::looked);
    }

    private List<Verdict> looked(String need) {
        List<Coverage> seen = bySubject.getOrDefault(numbers.keyed(need), List.of());
        return seen.isEmpty() ? List.of(new Verdict(Result.UNDETERMINED, "未见所需内容（" + need + "）"))
                : seen.stream().map(Sight::verdict).toList();
    }

    private static Verdict verdict(Coverage coverage) {
        return switch (coverage.state()) {
            case READ -> new Verdict(Result.SATISFIED, null);
            case NONE -> new Verdict(Result.NOT_APPLICABLE, coverage.reason());
            case DAMAGED, UNSUPPLIED -> new Verdict(Result.UNDETERMINED, coverage.reason());
        };
    }
}
