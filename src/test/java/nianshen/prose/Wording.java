package nianshen.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Result;

/**
 * A sentence and what must be found in the report that says it.
 *
 * @param pending whether the reader need not do it yet
 * @param from    what is changed in the tables; empty where nothing is
 * @param to      what it becomes
 */
record Wording(boolean pending, Map<String, Mark> expected, String sentence, String from, String to) {

    /** What may be said under a rule. */
    enum Mark {
        /** It is told, either way. */ TOLD("", true, true, true),
        /** It is proved. */ VIOLATED("!", true, true, false),
        /** It is told, and not proved. */ DOUBTFUL("?", true, false, true),
        /** It may be told, but is not proved. */ AT_MOST_DOUBTFUL("%", false, false, true),
        /** It may be told. */ FREE("*", false, true, true),
        /** It is looked into, and nothing is told. */ SATISFIED("=", false, false, false);

        private final String sign;
        private final boolean due;
        private final boolean mayViolate;
        private final boolean mayDoubt;

        Mark(String sign, boolean due, boolean mayViolate, boolean mayDoubt) {
            this.sign = sign;
            this.due = due;
            this.mayViolate = mayViolate;
            this.mayDoubt = mayDoubt;
        }

        private static Mark of(String sign) {
            return Stream.of(values()).filter(m -> m.sign.equals(sign)).findFirst().orElseThrow();
        }

        private boolean allows(Result result) {
            return result == Result.VIOLATED ? mayViolate : mayDoubt;
        }
    }

    private static final int ID = 5;

    static Wording of(String line) {
        String[] sides = line.split(" \\| ", 3);
        String[] change = sides.length > 2 ? sides[2].split(" => ") : new String[] {"", ""};
        Map<String, Mark> expected = new TreeMap<>();
        Stream.of(sides[0].replace("~", "").strip().split(",")).filter(r -> !r.equals("-"))
                .forEach(r -> expected.put(r.substring(0, ID), Mark.of(r.substring(ID))));
        return new Wording(sides[0].startsWith("~"), expected, sides[1], change[0], change[1]);
    }

    /** What is wrong with the audit. */
    List<String> complaints(Audit audit) {
        List<String> complaints = new ArrayList<>();
        audit.standing().stream().filter(f -> !allowed(f))
                .forEach(f -> complaints.add(f.rule() + " " + f.result() + ": " + f.message()));
        expected.forEach((rule, mark) -> {
            if (mark.due && !told(audit, rule)) {
                complaints.add(rule + " not told");
            }
            if (mark == Mark.SATISFIED) {
                audit.outcomes().stream().filter(o -> o.rule().equals(rule) && o.result() != Result.SATISFIED)
                        .forEach(o -> complaints.add(rule + " " + o.result() + ": " + o.reason()));
            }
        });
        return complaints;
    }

    private boolean allowed(Finding finding) {
        return expected.containsKey(finding.rule()) && expected.get(finding.rule()).allows(finding.result());
    }

    private static boolean told(Audit audit, String rule) {
        return audit.outcomes().stream().flatMap(o -> o.findings().stream()).anyMatch(f -> f.rule().equals(rule));
    }
}
