package nianshen.cli.terminal;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.findings.Run;
import nianshen.findings.Severity;
import nianshen.findings.Status;
import nianshen.office.Terms;

/** The result of a run on standard output: a line a report, worst first, then the totals. */
public final class Summary {

    private final Texts texts;
    private final Terms terms;

    /** @param terms words for results */
    public Summary(Texts texts, Terms terms) {
        this.texts = texts;
        this.terms = terms;
    }

    /** Prints the verdicts and where the page is. */
    public void print(Run run, Path out) {
        run.audits().stream().sorted(Comparator.comparing(Audit::status).thenComparing(Audit::source))
                .forEach(audit -> System.out.println("[" + terms.of(audit.status()) + "] " + Texts.name(audit.source()) + "  " + detail(audit)));
        System.out.println(texts.get("done", run.audits().size(), count(run, Status.COMPLIANT),
                count(run, Status.VIOLATIONS), count(run, Status.DOUBTFUL), count(run, Status.UNREADABLE)));
        System.out.println(texts.get("page", out.resolve("index.html")));
    }

    private String detail(Audit audit) {
        if (audit.error() != null) {
            return texts.get("result.failure", audit.error().place(), audit.error().message(), audit.error().advice());
        }
        List<Finding> standing = audit.standing();
        return texts.get("result.counts", violated(standing, Severity.SERIOUS), violated(standing, Severity.GENERAL),
                violated(standing, Severity.HINT), standing.stream().filter(f -> f.result() == Result.DOUBTFUL).count());
    }

    private static long violated(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.result() == Result.VIOLATED && f.severity() == severity).count();
    }

    private static long count(Run run, Status status) {
        return run.audits().stream().filter(a -> a.status() == status).count();
    }
}
