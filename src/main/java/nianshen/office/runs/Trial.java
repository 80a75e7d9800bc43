package nianshen.office.runs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.findings.Run;

/**
 * What a changed pack finds otherwise than an earlier run did.
 *
 * @param compared the reports of both runs; no others are compared
 * @param missing  names of the reports of the earlier run that were not found again or have changed
 */
public record Trial(List<Report> compared, List<String> missing) {

    /** Copies the lists. */
    public Trial {
        compared = List.copyOf(compared);
        missing = List.copyOf(missing);
    }

    /** Compares two runs finding by finding: what changed rules find in the same reports. */
    public static Trial between(Run before, Run after) {
        return between(before, after, Trial::identity);
    }

    /** The same of reports that may have changed as well. */
    static Trial since(Run before, Run after) {
        return between(before, after, Audit::source);
    }

    private static Trial between(Run before, Run after, Function<Audit, String> name) {
        Map<String, Audit> now = after.audits().stream().collect(Collectors.toMap(name, Function.identity(), (a, b) -> a));
        return new Trial(before.audits().stream().filter(old -> now.containsKey(name.apply(old))).map(old -> new Report(old, now.get(name.apply(old)))).toList(),
                before.audits().stream().filter(old -> !now.containsKey(name.apply(old))).map(Audit::source).toList());
    }

    /** A report is the same while its name and its bytes are. */
    private static String identity(Audit audit) {
        return audit.source() + "\0" + audit.sha256();
    }

    /** How many findings are there that were not. */
    public int appeared() {
        return compared.stream().mapToInt(r -> r.appeared().size()).sum();
    }

    /** How many findings were there that are not. */
    public int gone() {
        return compared.stream().mapToInt(r -> r.gone().size()).sum();
    }

    /** How many verdicts and findings are others than they were. */
    public int changed() {
        return compared.stream().mapToInt(r -> r.regraded().size() + (r.sameVerdict() ? 0 : 1)).sum();
    }

    /** A report as it was judged and as it is. */
    public record Report(Audit before, Audit after) {

        /** Whether the verdict is what it was. */
        public boolean sameVerdict() {
            return before.status() == after.status();
        }

        /** 新增: the findings that were not there. */
        public List<Finding> appeared() {
            Map<String, Finding> were = findings(before);
            return findings(after).values().stream().filter(f -> !were.containsKey(f.id())).toList();
        }

        /** 消失: the findings that are not there any more. */
        public List<Finding> gone() {
            Map<String, Finding> are = findings(after);
            return findings(before).values().stream().filter(f -> !are.containsKey(f.id())).toList();
        }

        /** 改变: the findings that are of another severity or certainty. */
        public List<Regraded> regraded() {
            Map<String, Finding> are = findings(after);
            return findings(before).values().stream().filter(f -> are.containsKey(f.id())).map(f -> new Regraded(f, are.get(f.id())))
                    .filter(Regraded::differs).toList();
        }

        private static Map<String, Finding> findings(Audit audit) {
            Map<String, Finding> byId = new TreeMap<>();
            audit.standing().forEach(finding -> byId.put(finding.id(), finding));
            return byId;
        }
    }

    /** The same finding as it was and as it is. */
    public record Regraded(Finding before, Finding after) {

        /** A violation weighs as much as its severity says; what is not proved has none. */
        boolean differs() {
            boolean proved = before.result() == Result.VIOLATED && after.result() == Result.VIOLATED;
            return proved ? before.severity() != after.severity() : before.result() != after.result();
        }
    }
}
