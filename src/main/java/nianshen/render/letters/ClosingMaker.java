package nianshen.render.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nianshen.findings.Audit;
import nianshen.findings.Rectification;
import nianshen.findings.Rectification.State;
import nianshen.findings.Severity;
import nianshen.render.files.Chars;
import nianshen.render.templates.Templates;
import nianshen.render.wording.Charges;
import nianshen.render.wording.Office;
import nianshen.render.wording.Places;
import nianshen.render.wording.Words;
import nianshen.render.wording.WorkCalendar;

/** Makes the letter that follows a correction (整改情况复核意见): what is mended, what is left, or that nothing has come. */
public final class ClosingMaker {

    private static final String KIND = "closing";
    private static final int CLOSING = 2;

    private final Office office;
    private final WorkCalendar calendar;
    private final LetterFrame frame;
    private final Particulars particulars;

    /** Makes letters in the name of an office, their deadlines by its working days. */
    public ClosingMaker(Office office, WorkCalendar calendar, Words words, Templates templates) {
        this.office = office;
        this.calendar = calendar;
        this.frame = new LetterFrame(office, words, templates);
        this.particulars = new Particulars(words, new Places(words));
    }

    /** Whether there is something to write of: a report was found fault with, and is known by its agency. */
    public static boolean due(Rectification r) {
        return r.before() != null && r.before().error() == null && known(r).agency() != null && !r.before().standing().isEmpty();
    }

    /** The report that names the agency, which a damaged one does not. */
    private static Audit known(Rectification r) {
        return r.before().agency() == null ? r.report() : r.before();
    }

    Letter of(Rectification r, LocalDate made) {
        LocalDate date = office.dated(made);
        ClosingText text = text(r, date);
        return frame.letter(KIND, text, text.agency(), text.year(), text.agency(), date, 0, CLOSING);
    }

    private ClosingText text(Rectification r, LocalDate date) {
        Audit report = known(r);
        String agency = Chars.joined(report.agency());
        String failing = r.after() == null || r.after().error() == null ? "" : LetterMaker.sentence(r.after().error().message());
        boolean grave = r.items().stream().anyMatch(i -> i.state() != State.FIXED && Charges.accuses(i.finding()) && i.finding().severity() == Severity.SERIOUS);
        return new ClosingText(agency, office.you(agency), office.self(), report.year() == null ? "" : report.year() + "年", r.after() != null, failing,
                r.items().size() - r.count(State.ADDED), r.count(State.FIXED), points(r, i -> charged(i, State.OPEN)), points(r, i -> charged(i, State.ADDED)),
                points(r, i -> i.state() != State.FIXED && !charged(i, State.OPEN) && !charged(i, State.ADDED)), r.count(State.FIXED) == r.items().size(),
                LetterMaker.chinese(calendar.after(date, grave ? office.deadlines().serious() : office.deadlines().general()).date()));
    }

    private static boolean charged(Rectification.Item item, State state) {
        return item.state() == state && Charges.accuses(item.finding());
    }

    private List<ClosingText.Point> points(Rectification r, Predicate<Rectification.Item> which) {
        return r.items().stream().filter(which).map(i -> new ClosingText.Point(particulars.message(i.finding()),
                particulars.remedy(i.finding()), i.reason() == null ? "" : LetterMaker.sentence(i.reason()))).toList();
    }
}
