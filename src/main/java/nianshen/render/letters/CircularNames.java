package nianshen.render.letters;

import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.render.pages.ReportViews;

/**
 * What reports are called in a circular: by their agencies, and by their years where there are several.
 *
 * @param years whether the run has reports of several years
 */
record CircularNames(boolean years) {

    static CircularNames of(Run run) {
        return new CircularNames(run.audits().stream().map(Audit::year).filter(y -> y != null).distinct().count() > 1);
    }

    String of(Audit audit) {
        return ReportViews.name(audit) + (years && audit.agency() != null && audit.year() != null ? "（" + audit.year() + "年）" : "");
    }
}
