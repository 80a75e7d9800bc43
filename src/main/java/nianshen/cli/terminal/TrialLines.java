package nianshen.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Result;
import nianshen.office.Terms;
import nianshen.office.runs.Trial;
import nianshen.office.runs.Trial.Report;

/** A trial of changed rules in lines of text: 新增, 消失 and 改变, and what could not be compared. */
public record TrialLines(Texts texts, Terms terms) {

    /** The lines that tell of a trial: its counts, then each report that ends otherwise. */
    public List<String> all(Trial trial) {
        List<String> lines = new ArrayList<>();
        lines.add(counts(trial));
        lines.addAll(sorted("+ ", trial, r -> r.appeared().stream().map(f -> line(r.after(), f, gravity(f)))));
        lines.addAll(sorted("- ", trial, r -> r.gone().stream().map(f -> line(r.before(), f, gravity(f)))));
        lines.addAll(sorted("~ ", trial, this::changed));
        if (!trial.missing().isEmpty()) {
            lines.add(texts.get("try.missing", trial.missing().size(), String.join(texts.get("show.comma"), trial.missing())));
        }
        return lines;
    }

    /** What came, went and changed, in one line. */
    public String counts(Trial trial) {
        return texts.get("try.counts", trial.appeared(), trial.gone()) + (trial.changed() == 0 ? "" : texts.get("try.changed", trial.changed()));
    }

    private static List<String> sorted(String mark, Trial trial, Function<Report, Stream<String>> lines) {
        return trial.compared().stream().flatMap(lines).sorted().map(line -> mark + line).toList();
    }

    private Stream<String> changed(Report report) {
        Stream<String> verdict = report.sameVerdict() ? Stream.empty() : Stream.of(verdict(report));
        return Stream.concat(verdict, report.regraded().stream()
                .map(f -> line(report.after(), f.after(), gravity(f.before()) + " → " + gravity(f.after()))));
    }

    private String verdict(Report report) {
        return report.after().unit() + "  " + terms.of(report.before().status()) + " → " + terms.of(report.after().status())
                + (report.after().error() == null ? "" : "  " + report.after().error().message());
    }

    private String gravity(Finding finding) {
        return finding.result() == Result.VIOLATED ? terms.of(finding.severity()) : terms.of(finding.result());
    }

    private static String line(Audit report, Finding finding, String gravity) {
        return report.unit() + "  " + finding.rule() + "  " + gravity + "  " + finding.message();
    }
}
