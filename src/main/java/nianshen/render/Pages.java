package nianshen.render;

import java.nio.file.Path;
import java.util.Map;
import nianshen.findings.Audit;
import nianshen.findings.Run;

/** The two pages a browser opens: the run and one report. Each is a single file that needs nothing else. */
final class Pages {

    private final Templates templates;
    private final String css;
    private final ReportViews reports;
    private final IndexViews index;

    Pages(Path letters, Path formats, Templates templates, Words words) {
        this.templates = templates;
        this.css = DataFile.text(letters.resolve("page.css"));
        this.reports = new ReportViews(words, new FormViews(words, formats));
        this.index = new IndexViews(words, reports);
    }

    String report(Audit audit, Run.PackInfo pack, String toolVersion, boolean letters) {
        return templates.fill("page-report.html", Map.of("view", reports.of(audit, letters), "pack", pack, "tool",
                toolVersion, "css", css));
    }

    String index(Run run, boolean letters, boolean workbook) {
        return templates.fill("page-index.html", Map.of("view", index.of(run), "pack", run.pack(), "tool",
                run.toolVersion(), "css", css, "letters", letters, "workbook", workbook));
    }
}
