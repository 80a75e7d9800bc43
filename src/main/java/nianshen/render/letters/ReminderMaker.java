package nianshen.render.letters;

import java.time.LocalDate;
import java.util.List;
import nianshen.findings.Result;
import nianshen.pack.LetterFile;
import nianshen.render.files.Chars;
import nianshen.render.paper.Letter;
import nianshen.render.wording.Office;
import nianshen.render.wording.Words;
import nianshen.render.wording.WorkCalendar;

/** Makes the letter to an agency whose report has not come (催报函). */
public final class ReminderMaker {

    private final Office office;
    private final WorkCalendar calendar;
    private final Words words;
    private final LetterFrame frame;

    /** Makes letters in the name of an office, their deadlines by its working days. */
    public ReminderMaker(Office office, WorkCalendar calendar, Words words, LetterFrame frame) {
        this.office = office;
        this.calendar = calendar;
        this.words = words;
        this.frame = frame;
    }

    /**
     * What {@code reminder-body.txt} may speak of.
     *
     * @param year  "2024年"
     * @param doubt what says that the report may have been sent all the same, or ""
     * @param due   by when it is to come, in Chinese
     */
    record View(String agency, String you, String self, String year, String doubt, String due) {
    }

    /** @param n serial number of the letter within the run, 0 for one left open */
    Letter of(Reminder reminder, LocalDate made, int n) {
        LocalDate date = office.dated(made);
        String agency = Chars.joined(reminder.whose().agency());
        String year = LetterFrame.year(reminder.whose().year());
        View text = new View(agency, office.you(agency), office.self(), year, reminder.finding().result() == Result.DOUBTFUL ? Chars.sentence(reminder.finding().message()) : "",
                LetterFrame.chinese(calendar.after(date, office.deadlines().serious()).date()));
        return frame.letter(new LetterFrame.Draft("reminder", words.of("reminder.title"), LetterFile.REMINDER_BODY, text, agency, year, agency, List.of()), date, n);
    }
}
