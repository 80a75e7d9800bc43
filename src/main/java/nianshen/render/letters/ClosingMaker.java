package nianshen.render.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Rectification;
import nianshen.findings.Rectification.Item;
import nianshen.findings.Rectification.State;
import nianshen.findings.Severity;
import nianshen.pack.LetterFile;
import nianshen.render.files.Chars;
import nianshen.render.paper.Letter;
import nianshen.render.wording.Charges;
import nianshen.render.wording.Office;
import nianshen.render.wording.Places;
import nianshen.render.wording.Words;
import nianshen.render.wording.WorkCalendar;

/** Makes the letter that follows a correction (整改情况复核意见): what is mended, what is left, or that nothing has come. */
public final class ClosingMaker {

    private static final int NOWHERE = -1;
    private final Office office;
    private final WorkCalendar calendar;
    private final Words words;
    private final Annexes forms;
    private final LetterFrame frame;
    private final Particulars particulars;

    /** Makes letters in the name of an office, their deadlines by its working days. */
    public ClosingMaker(Office office, WorkCalendar calendar, Words words, Annexes forms, LetterFrame frame) {
        this.office = office;
        this.calendar = calendar;
        this.words = words;
        this.forms = forms;
        this.frame = frame;
        this.particulars = new Particulars(words, new Places(words));
    }

    /**
     * What {@code closing-body.txt} may speak of.
     *
     * @param year       "2024年", or ""
     * @param received   whether a corrected report has come
     * @param same       whether it is the very file that came before
     * @param failing    why it could not be read, or ""
     * @param all        how many findings the letter before named
     * @param fixed      how many of them are mended
     * @param open       problems that are still there
     * @param added      problems that were not there before
     * @param checks     what is only asked: hints, doubts, and whatever could not be verified
     * @param left       how many of them the letter before named
     * @param done       whether nothing is left
     * @param due        by when the rest is to be mended, in Chinese
     */
    record View(String agency, String you, String self, String year, boolean received, boolean same, String failing, int all, int fixed,
            List<Point> open, List<Point> added, List<Point> checks, int left, boolean done, String due) {
    }

    /** A finding as the text tells it; sentences without their end mark, "" where there is nothing to say. */
    record Point(String message, String remedy, String reason) {
    }

    /** What became of the findings, in the order in which letter and annex number them. */
    private record Sorted(List<Item> open, List<Item> added, List<Item> checks, List<Item> fixed) {

        static Sorted of(Rectification r) {
            List<Item> charged = r.items().stream().filter(i -> Charges.accuses(i.finding())).toList();
            List<Item> open = charged.stream().filter(i -> i.state() == State.OPEN).toList();
            List<Item> added = charged.stream().filter(i -> i.state() == State.ADDED).toList();
            List<Item> fixed = r.items().stream().filter(i -> i.state() == State.FIXED).toList();
            return new Sorted(open, added, r.items().stream().filter(i -> !open.contains(i) && !added.contains(i) && !fixed.contains(i)).toList(), fixed);
        }

        List<Item> all() {
            return Stream.of(open, added, checks, fixed).flatMap(List::stream).toList();
        }
    }

    /** Whether there is something to write of: a report was found fault with, and is known by its agency. */
    public static boolean due(Rectification r) {
        return r.before() != null && r.before().error() == null && r.named().agency() != null && !r.before().standing().isEmpty();
    }

    /** @param n serial number of the letter, 0 for one left open */
    Letter of(Rectification r, LocalDate made, int n) {
        LocalDate date = office.dated(made);
        Sorted sorted = Sorted.of(new Rectification(r.before(), r.after(), r.items().stream().map(this::explained).toList()));
        View view = view(r, sorted, date);
        Letter.Annex annex = forms.rechecked().annex(forms.label(1, 1), List.of(), List.of(new Letter.Table("", rows(sorted.all()))), "");
        return frame.letter(new LetterFrame.Draft("closing", words.of("closing.title"), LetterFile.CLOSING_BODY, view, view.agency(), view.year(), view.agency(), List.of(annex)),
                date, n);
    }

    /** That a report came too late cannot be mended; whether it was explained the office knows. */
    private Item explained(Item item) {
        boolean late = item.state() == State.OPEN && item.finding().rule().equals(words.of("circular.late"));
        return late ? new Item(State.UNVERIFIED, item.finding(), words.of("closing.late")) : item;
    }

    private View view(Rectification r, Sorted sorted, LocalDate date) {
        Audit report = r.named();
        String agency = Chars.joined(report.agency());
        String failing = r.after() == null || r.after().error() == null ? "" : Chars.sentence(r.after().error().message());
        boolean grave = r.items().stream().anyMatch(i -> i.state() != State.FIXED && Charges.accuses(i.finding()) && i.finding().severity() == Severity.SERIOUS);
        return new View(agency, office.you(agency), office.self(), LetterFrame.year(report.year()), r.after() != null, r.after() != null && r.before().sha256().equals(r.after().sha256()), failing,
                r.items().size() - r.count(State.ADDED), sorted.fixed().size(), points(sorted.open()), points(sorted.added()), points(sorted.checks()),
                (int) sorted.checks().stream().filter(i -> i.state() != State.ADDED).count(), sorted.fixed().size() == r.items().size(),
                LetterFrame.chinese(calendar.after(date, grave ? office.deadlines().serious() : office.deadlines().general()).date()));
    }

    private List<Point> points(List<Item> items) {
        return items.stream().map(i -> new Point(particulars.message(i.finding()), particulars.remedy(i.finding()), reason(i))).toList();
    }

    private static String reason(Item item) {
        return item.reason() == null ? "" : Chars.sentence(item.reason());
    }

    private List<Letter.Row> rows(List<Item> items) {
        return IntStream.range(0, items.size()).boxed().flatMap(i -> rows(items.get(i), i + 1).stream()).toList();
    }

    private List<Letter.Row> rows(Item item, int number) {
        Finding f = item.finding();
        return forms.rechecked().rows(List.of(String.valueOf(number), particulars.place(f), particulars.message(f), particulars.remedy(f),
                words.of("rectification." + item.state().key()), reason(item)), number == 1, NOWHERE, "");
    }
}
