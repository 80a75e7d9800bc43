package nianshen.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.findings.Run;

/** What a changed pack finds otherwise than the last run did, report by report; only reports of both runs are compared. */
final class RuleTrial {

    private final Texts texts;
    private final List<String> appeared = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private int compared;

    private RuleTrial(Texts texts) {
        this.texts = texts;
    }

    /** Compares two runs finding by finding. */
    static RuleTrial between(Run before, Run after, Texts texts) {
        RuleTrial trial = new RuleTrial(texts);
        Map<String, Audit> now = after.audits().stream().collect(Collectors.toMap(RuleTrial::identity, Function.identity(), (a, b) -> a));
        for (Audit old : before.audits()) {
            Audit fresh = now.get(identity(old));
            if (fresh == null) {
                trial.missing.add(old.source());
            } else {
                trial.compare(old, fresh);
            }
        }
        return trial;
    }

    /** A report is the same while its name and its bytes are. */
    private static String identity(Audit audit) {
        return audit.source() + "\0" + audit.sha256();
    }

    private void compare(Audit old, Audit fresh) {
        compared++;
        if (old.status() != fresh.status()) {
            changed.add(unit(fresh) + "  " + texts.get("verdict." + old.status().key()) + " → " + texts.get("verdict." + fresh.status().key())
                    + (fresh.error() == null ? "" : "  " + fresh.error().message()));
        }
        Map<String, Finding> were = findings(old);
        Map<String, Finding> are = findings(fresh);
        are.forEach((id, finding) -> {
            Finding before = were.remove(id);
            if (before == null) {
                appeared.add(line(fresh, finding, gravity(finding)));
            } else if (!gravity(before).equals(gravity(finding))) {
                changed.add(line(fresh, finding, gravity(before) + " → " + gravity(finding)));
            }
        });
        were.values().forEach(finding -> gone.add(line(old, finding, gravity(finding))));
    }

    private static Map<String, Finding> findings(Audit audit) {
        Map<String, Finding> byId = new TreeMap<>();
        audit.standing().forEach(finding -> byId.put(finding.id(), finding));
        return byId;
    }

    private String gravity(Finding finding) {
        return finding.result() == Result.VIOLATED ? texts.word(finding.severity()) : texts.word(finding.result());
    }

    private static String line(Audit audit, Finding finding, String gravity) {
        return unit(audit) + "  " + finding.rule() + "  " + gravity + "  " + finding.message();
    }

    private static String unit(Audit audit) {
        return audit.agency() == null ? audit.source() : audit.agency();
    }

    /** How many reports both runs hold. */
    int compared() {
        return compared;
    }

    /** Prints 新增, 消失 and 改变 with their numbers and lines, and what could not be compared. */
    void print(PrintStream out) {
        out.println(texts.get("try.counts", appeared.size(), gone.size()) + (changed.isEmpty() ? "" : texts.get("try.changed", changed.size())));
        appeared.stream().sorted().forEach(line -> out.println("+ " + line));
        gone.stream().sorted().forEach(line -> out.println("- " + line));
        changed.stream().sorted().forEach(line -> out.println("~ " + line));
        if (!missing.isEmpty()) {
            out.println(texts.get("try.missing", missing.size(), String.join(texts.get("show.comma"), missing)));
        }
    }
}
