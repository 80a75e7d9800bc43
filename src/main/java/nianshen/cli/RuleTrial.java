package nianshen.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Run;

/**
 * What a changed pack finds more and less than the last run did, over the same reports.
 *
 * @param appeared lines for findings that are new
 * @param gone     lines for findings that are no more
 */
record RuleTrial(List<String> appeared, List<String> gone) {

    /** Compares two runs finding by finding. */
    static RuleTrial between(Run before, Run after) {
        Map<String, String> old = findings(before);
        Map<String, String> now = findings(after);
        return new RuleTrial(without(now, old), without(old, now));
    }

    private static Map<String, String> findings(Run run) {
        Map<String, String> lines = new TreeMap<>();
        for (Audit audit : run.audits()) {
            audit.standing().forEach(finding -> lines.put(audit.source() + "\0" + finding.id(), line(audit, finding)));
        }
        return lines;
    }

    private static String line(Audit audit, Finding finding) {
        String unit = audit.agency() == null ? audit.source() : audit.agency();
        return unit + "  " + finding.rule() + "  " + Words.severity(finding.severity()) + "  " + finding.message();
    }

    private static List<String> without(Map<String, String> some, Map<String, String> others) {
        return some.entrySet().stream().filter(e -> !others.containsKey(e.getKey())).map(Map.Entry::getValue).toList();
    }

    /** Prints 新增 and 消失 with their numbers and lines. */
    void print(PrintStream out, Texts texts) {
        out.println(texts.get("try.counts", appeared.size(), gone.size()));
        appeared.forEach(line -> out.println("+ " + line));
        gone.forEach(line -> out.println("- " + line));
    }
}
