package nianshen.render.wording;

import java.util.Comparator;
import java.util.List;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.findings.Severity;

/** What a letter may charge an agency with, and what it may only ask. */
public final class Charges {

    private Charges() {
    }

    /** What is put as a problem, gravest first, what may have one cause together. */
    public static List<Finding> main(Audit audit) {
        return new CommonCauses(audit).together(audit.standing().stream().filter(Charges::accuses).sorted(Comparator.comparing(Finding::severity)).toList());
    }

    /** What is put as a question, doubtful readings first. */
    public static List<Finding> checks(Audit audit) {
        return new CommonCauses(audit).together(audit.standing().stream().filter(f -> !accuses(f))
                .sorted(Comparator.comparing(f -> f.result() == Result.DOUBTFUL ? 0 : 1)).toList());
    }

    /** Whether a finding is proved and more than a hint. */
    public static boolean accuses(Finding f) {
        return f.result() == Result.VIOLATED && f.severity() != Severity.HINT;
    }
}
