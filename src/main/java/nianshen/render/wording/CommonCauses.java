package nianshen.render.wording;

import java.util.ArrayList;
import java.util.List;
import nianshen.findings.Audit;
import nianshen.findings.Cause;
import nianshen.findings.Finding;

/** Which findings of a report may have one cause, so that they are told together and the cause is told once. */
public final class CommonCauses {

    private final List<Cause> causes;

    /** @param audit of the report */
    public CommonCauses(Audit audit) {
        this.causes = audit.causes();
    }

    /** The causes that the finding may have. */
    public List<Cause> of(Finding finding) {
        return causes.stream().filter(c -> c.findings().contains(finding.id())).toList();
    }

    /** The findings in their order, each followed by those that may have the same cause. */
    public List<Finding> together(List<Finding> findings) {
        List<Finding> left = new ArrayList<>(findings);
        List<Finding> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Finding first = left.remove(0);
            List<Finding> kin = left.stream().filter(f -> of(first).stream().anyMatch(of(f)::contains)).toList();
            ordered.add(first);
            ordered.addAll(kin);
            left.removeAll(kin);
        }
        return ordered;
    }

    /** The causes of which the finding is the last one told. */
    public List<Cause> closedBy(Finding finding, List<Finding> told) {
        List<Finding> behind = told.subList(told.indexOf(finding) + 1, told.size());
        return of(finding).stream().filter(c -> behind.stream().noneMatch(f -> of(f).contains(c))).toList();
    }
}
