package nianshen.render.letters;

import java.time.LocalDate;
import nianshen.findings.Result;
import nianshen.render.files.Chars;
import nianshen.render.templates.Templates;
import nianshen.render.wording.Office;
import nianshen.render.wording.Words;
import nianshen.render.wording.WorkCalendar;

/** Makes the letter to an agency whose report has not come or came too late (催报函). */
public final class ReminderMaker {

    private static final String MISSING = "reminder";
    private static final String LATE = "overdue";
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

    Letter of(Reminder reminder, LocalDate made) {
        LocalDate date = office.dated(made);
        String agency = Chars.joined(reminder.whose().agency());
        String year = reminder.whose().year() + "年";
        String said = LetterMaker.sentence(reminder.finding().message());
        ReminderText text = new ReminderText(agency, office.you(agency), office.self(), year, reminder.finding().result() == Result.DOUBTFUL ? said : "",
                reminder.late() ? said : "", LetterMaker.chinese(calendar.after(date, office.deadlines().serious()).date()));
        return frame.letter(reminder.late() ? LATE : MISSING, text, agency, year, agency, date, 0, CLOSING);
    }
}
