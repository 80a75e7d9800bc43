package nianshen.render.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.findings.Severity;

/**
 * What a letter may charge an agency with, and what it may only ask; and the order in which page, letter and annexes number
 * both.
 */
public final class Charges {

    /** The kind of findings that are waived. */
    public static final String WAIVED = "waived";
    private static final String DOUBTFUL = "doubtful";
    private static final List<String> KINDS = Stream.concat(Arrays.stream(Severity.values()).map(Severity::key), Stream.of(DOUBTFUL, WAIVED)).toList();

    private Charges() {
    }

    /** The kind of a finding, under the heading of which it is told: how grave it is, doubtful or waived. */
    public static String kind(Finding finding) {
        return switch (finding.result()) {
            case DOUBTFUL -> DOUBTFUL;
            case WAIVED -> WAIVED;
            default -> finding.severity().key();
        };
    }

    /** The findings of a report that are folded into no other by kind, gravest first, what may have one cause together. */
    public static Map<String, List<Finding>> byKind(Audit audit) {
        CommonCauses causes = new CommonCauses(audit);
        Map<String, List<Finding>> all = new LinkedHashMap<>();
        KINDS.forEach(kind -> all.put(kind, new ArrayList<>()));
        audit.outcomes().stream().flatMap(o -> o.findings().stream()).filter(f -> f.foldedInto() == null).forEach(f -> all.get(kind(f)).add(f));
        all.values().removeIf(List::isEmpty);
        all.replaceAll((kind, findings) -> causes.together(findings));
        return all;
    }

    /** What a letter tells, in the order of its numbers. */
    public static List<Finding> told(Audit audit) {
        return byKind(audit).values().stream().flatMap(List::stream).filter(f -> f.result() != Result.WAIVED).toList();
    }

    /** What is put as a problem. */
    public static List<Finding> main(Audit audit) {
        return told(audit).stream().filter(Charges::accuses).toList();
    }

    /** What is put as a question. */
    public static List<Finding> checks(Audit audit) {
        return told(audit).stream().filter(f -> !accuses(f)).toList();
    }

    /** Whether a finding is proved and more than a hint. */
    public static boolean accuses(Finding f) {
        return f.result() == Result.VIOLATED && f.severity() != Severity.HINT;
    }
}
