package nianshen.render.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianshen.findings.Audit;
import nianshen.findings.Firings;
import nianshen.findings.Rectification;
import nianshen.findings.RuleEntry;
import nianshen.findings.Run;
import nianshen.pack.LetterFile;
import nianshen.pack.PackFiles;
import nianshen.render.files.DataFile;
import nianshen.render.originals.Note;
import nianshen.render.originals.Copied;
import nianshen.render.templates.Templates;
import nianshen.render.wording.Formats;
import nianshen.render.wording.Words;

/** The pages a browser opens: the run, one report and its text as read. A report's page shows pictures that lie
 * beside it; else each is a file that needs nothing else. */
public final class Pages {

    private final Templates templates;
    private final String css;
    private final ReportViews reports;
    private final IndexViews index;
    private final RuleBookViews book;
    private final RectificationViews rectifications;

    /** Writes pages by the templates of a pack. */
    public Pages(PackFiles files, Templates templates, Words words, Formats formats) {
        this.templates = templates;
        this.css = DataFile.text(files, LetterFile.PAGE_STYLE.path());
        this.reports = new ReportViews(words, new FormViews(words, formats));
        this.index = new IndexViews(words, reports);
        this.book = new RuleBookViews(words);
        this.rectifications = new RectificationViews(words);
    }

    /** What is to be remarked in the original of a report. */
    public List<Note> notes(Audit audit) {
        return reports.notes(audit);
    }

    /**
     * The pages of one report by file name: the result, and where the report was read the text as read.
     *
     * @param letters  whether its letter is written too
     * @param copied   what was made of the original, to stand beside the findings; without pictures the text as read does
     */
    public Map<String, String> report(Audit audit, Run.PackInfo pack, String toolVersion, boolean letters, Copied copied) {
        ReportView view = reports.of(audit, letters, copied);
        Map<String, String> pages = new TreeMap<>();
        if (view.annotated()) {
            SourceView read = SourceViews.of(audit, view);
            pages.put("source.html", fill(LetterFile.SOURCE_PAGE, read, pack, toolVersion));
            view = copied.pictures().isEmpty() && !view.groups().isEmpty() ? view.beside(read) : view;
        }
        pages.put("index.html", fill(LetterFile.REPORT_PAGE, view, pack, toolVersion));
        return pages;
    }

    /** What became of the findings after correction. */
    public String comparison(List<Rectification> all, Run.PackInfo pack, String toolVersion) {
        return fill(LetterFile.COMPARE_PAGE, rectifications.of(all), pack, toolVersion);
    }

    /** The rule book. */
    public String book(List<RuleEntry> rules, Firings last, Run.PackInfo pack, String toolVersion) {
        return fill(LetterFile.RULES_PAGE, book.of(rules, last), pack, toolVersion);
    }

    private String fill(LetterFile template, Object view, Run.PackInfo pack, String toolVersion) {
        return templates.fill(template.file(), Map.of("view", view, "pack", pack, "tool", toolVersion, "css", css));
    }

    /** @param letters whether the circular is written too */
    public String index(Run run, boolean letters) {
        return templates.fill(LetterFile.INDEX_PAGE.file(), Map.of("view", index.of(run), "pack", run.pack(), "tool",
                run.toolVersion(), "css", css, "letters", letters));
    }
}
