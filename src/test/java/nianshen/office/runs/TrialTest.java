package nianshen.office.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.findings.Status;
import org.junit.jupiter.api.Test;

/** What a change of rules makes of a batch, as values. */
class TrialTest {

    private static final Finding OLD = finding("a", Result.VIOLATED, Severity.GENERAL);
    private static final Finding NEW = finding("b", Result.VIOLATED, Severity.SERIOUS);

    @Test
    void whatIsThereAndWasNotAppears_whatWasAndIsNotIsGone() {
        Trial trial = Trial.between(run(audit("甲", "1", Status.VIOLATIONS, OLD)), run(audit("甲", "1", Status.VIOLATIONS, NEW)));
        assertEquals(List.of(NEW), trial.compared().get(0).appeared());
        assertEquals(List.of(OLD), trial.compared().get(0).gone());
        assertEquals(List.of(1, 1, 0), List.of(trial.appeared(), trial.gone(), trial.changed()));
    }

    @Test
    void anotherSeverityOrCertaintyIsAChangeAndNoNewFinding() {
        Finding graver = finding("a", Result.VIOLATED, Severity.SERIOUS);
        Finding doubted = finding("a", Result.DOUBTFUL, Severity.GENERAL);
        for (Finding other : List.of(graver, doubted)) {
            Trial trial = Trial.between(run(audit("甲", "1", Status.VIOLATIONS, OLD)), run(audit("甲", "1", Status.VIOLATIONS, other)));
            assertEquals(List.of(new Trial.Regraded(OLD, other)), trial.compared().get(0).regraded());
            assertEquals(List.of(0, 0, 1), List.of(trial.appeared(), trial.gone(), trial.changed()));
        }
    }

    @Test
    void severityOfWhatIsNotProvedIsNoChange() {
        Trial trial = Trial.between(run(audit("甲", "1", Status.DOUBTFUL, finding("a", Result.DOUBTFUL, Severity.GENERAL))),
                run(audit("甲", "1", Status.DOUBTFUL, finding("a", Result.DOUBTFUL, Severity.HINT))));
        assertEquals(0, trial.changed());
    }

    @Test
    void anotherVerdictIsAChange() {
        Trial trial = Trial.between(run(audit("甲", "1", Status.COMPLIANT)), run(audit("甲", "1", Status.DOUBTFUL)));
        assertFalse(trial.compared().get(0).sameVerdict());
        assertEquals(1, trial.changed());
    }

    @Test
    void onlyTheSameBytesUnderTheSameNameAreCompared() {
        Trial trial = Trial.between(run(audit("甲", "1", Status.COMPLIANT), audit("乙", "2", Status.COMPLIANT)),
                run(audit("甲", "3", Status.VIOLATIONS, NEW), audit("丙", "2", Status.VIOLATIONS, NEW)));
        assertTrue(trial.compared().isEmpty());
        assertEquals(List.of("甲", "乙"), trial.missing());
        assertEquals(0, trial.appeared());
    }

    private static Run run(Audit... audits) {
        return new Run("1", new Run.PackInfo("p", "1", "0"), "2025-01-01T00:00:00Z", List.of(audits), List.of());
    }

    private static Audit audit(String source, String sha256, Status status, Finding... findings) {
        List<Outcome> outcomes = Stream.of(findings).map(f -> new Outcome(f.rule(), "试验", f.result(), f.severity(), null, List.of(f))).toList();
        return new Audit(source, sha256, null, null, null, 2023, null, status, 0, null, outcomes, null);
    }

    private static Finding finding(String id, Result result, Severity severity) {
        return new Finding(id, "ZZ-01", result, severity, "试验", null, "", "", null, null, List.of());
    }
}
