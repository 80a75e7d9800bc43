package nianshen.render.letters;

import java.time.LocalDate;
import nianshen.findings.Finding;
import nianshen.findings.ReportName;
import nianshen.findings.Result;
import nianshen.render.files.Chars;
import nianshen.render.templates.Templates;
import nianshen.render.wording.Office;
import nianshen.render.wording.Words;
import nianshen.render.wording.WorkCalendar;

/** Makes the letter to an agency whose report has not come (催报函). */
public final class ReminderMaker {

    private static final String KIND = "reminder";
    private static final int CLOSING = 2;

    private final Office office;
    private final WorkCalendar calendar;
    private final LetterFrame frame;

    /** Makes letters in the name of an office, their deadlines by its working days. */
    public ReminderMaker(Office office, WorkCalendar calendar, Words words, Templates templates) {
        this.office = office;
        this.calendar = calendar;
        this.frame = new LetterFrame(office, words, templates);
    }

    /** Whether the finding says that a report has not come. */
    public static boolean due(Finding finding) {
        return (finding.result() == Result.VIOLATED || finding.result() == Result.DOUBTFUL) && !finding.evidence().isEmpty() && whose(finding) != null
                && whose(finding).source().isEmpty() && whose(finding).agency() != null;
    }

    /** The report that has not come. */
    public static ReportName whose(Finding finding) {
        return finding.evidence().get(0).report();
    }

    Letter of(Finding missing, LocalDate made) {
        LocalDate date = office.dated(made);
        String agency = Chars.joined(whose(missing).agency());
        String year = whose(missing).year() + "年";
        ReminderText text = new ReminderText(agency, office.you(agency), office.self(), year, missing.result() == Result.DOUBTFUL ? LetterMaker.sentence(missing.message()) : "",
                LetterMaker.chinese(calendar.after(date, office.deadlines().serious()).date()));
        return frame.letter(KIND, text, agency, year, agency, date, 0, CLOSING);
    }
}
