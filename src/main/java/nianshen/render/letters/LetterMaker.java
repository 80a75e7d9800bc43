package nianshen.render.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Run;
import nianshen.findings.Status;
import nianshen.pack.LetterFile;
import nianshen.render.files.Chars;
import nianshen.render.pages.ReportView;
import nianshen.render.pages.ReportViews;
import nianshen.render.paper.Letter;
import nianshen.render.wording.Charges;
import nianshen.render.wording.CommonCauses;
import nianshen.render.wording.Formats;
import nianshen.render.wording.Norms;
import nianshen.render.wording.Office;
import nianshen.render.wording.Places;
import nianshen.render.wording.Words;
import nianshen.render.wording.WorkCalendar;
import nianshen.text.Numeral;

/**
 * Makes the letter of a report from its findings and the office's data. Only proved serious and general findings are
 * put as problems; hints and doubtful ones are put as things to check, and nothing that was waived is mentioned.
 */
public final class LetterMaker {

    /** A report that only came too late. */
    private static final String OVERDUE = "overdue";
    private final Office office;
    private final WorkCalendar calendar;
    private final Words words;
    private final Norms norms;
    private final AnnexMaker annexes;
    private final LetterFrame frame;
    private final Particulars particulars;

    /** Makes letters in the name of an office, their deadlines by its working days. */
    public LetterMaker(Office office, WorkCalendar calendar, Words words, Annexes forms, Formats formats, LetterFrame frame) {
        this.office = office;
        this.calendar = calendar;
        this.words = words;
        this.norms = new Norms(words, formats);
        this.frame = frame;
        this.particulars = new Particulars(words, new Places(words));
        this.annexes = new AnnexMaker(forms, words, particulars, norms, office.smallPrint());
    }

    /**
     * @param made day on which the letter is made
     * @param n    serial number within the run, from 1; 0 leaves it open
     */
    Letter of(Audit audit, Run.PackInfo pack, String toolVersion, LocalDate made, int n) {
        LocalDate date = office.dated(made);
        LetterText text = text(audit, date);
        List<Letter.Annex> behind = annexes.of(audit, text.due(), Letters.source(toolVersion, pack) + " · " + audit.source());
        boolean overdue = text.kind().equals(OVERDUE);
        return frame.letter(new LetterFrame.Draft(text.kind(), overdue ? words.of("overdue.title") : office.titles().get(text.kind()), overdue ? LetterFile.OVERDUE_BODY : LetterFile.LETTER_BODY,
                text, text.agency(), text.year(), text.agency().isEmpty() ? words.of("letter.nobody") : text.agency(), overdue ? List.of() : behind), date, n);
    }

    private LetterText text(Audit audit, LocalDate date) {
        List<Finding> told = Charges.told(audit);
        List<Finding> main = Charges.main(audit);
        List<Finding> checks = Charges.checks(audit);
        ReportView.Counts counts = ReportViews.counts(audit);
        String losses = String.join("；", audit.losses());
        String format = norms.format(audit);
        String agency = Chars.joined(audit.agency());
        Set<String> quoted = new HashSet<>();
        List<Finding> late = main.stream().filter(f -> f.rule().equals(words.of("circular.late"))).toList();
        return new LetterText(late.isEmpty() || !late.equals(told) ? kind(audit, counts) : OVERDUE, agency, audit.level() == null ? "" : audit.level(),
                office.you(agency), office.self(), LetterFrame.year(audit.year()), report(audit), format, format.replaceFirst("）$", words.of("letter.named")),
                words.of("verdict." + verdict(counts)),
                losses, main.isEmpty() && checks.isEmpty() && losses.isEmpty(), annexes.label(audit), counts, points(audit, main, told, format, quoted),
                late.stream().map(f -> Chars.sentence(f.message())).findFirst().orElse(""), !late.containsAll(main), points(audit, checks, told, format, quoted),
                counts.general() > 0 || !checks.isEmpty(), due(date),
                lastStep(audit.source()), failing(audit));
    }

    /** Serious findings, late publication among them, call for a notice instead of a letter. */
    private static String kind(Audit audit, ReportView.Counts counts) {
        if (audit.status() == Status.UNREADABLE) {
            return "resubmit";
        }
        return counts.serious() > 0 ? "notice" : "opinion";
    }

    private static String verdict(ReportView.Counts counts) {
        if (counts.serious() > 0) {
            return "bad";
        }
        return counts.general() > 0 ? "fair" : "good";
    }

    private String report(Audit audit) {
        String title = Chars.joined(audit.title());
        return title.isEmpty() ? LetterFrame.year(audit.year()) + words.of("letter.report")
                : "《" + title.replaceAll("^《|》$", "").replace('《', '〈').replace('》', '〉') + "》";
    }

    private static ReportView.Failing failing(Audit audit) {
        return audit.error() == null ? null : new ReportView.Failing(Chars.sentence(audit.error().place()),
                Chars.sentence(audit.error().message()), Chars.sentence(audit.error().advice()));
    }

    private LetterText.Due due(LocalDate date) {
        WorkCalendar.Due serious = calendar.after(date, office.deadlines().serious());
        WorkCalendar.Due general = calendar.after(date, office.deadlines().general());
        WorkCalendar.Due resubmit = calendar.after(date, office.deadlines().resubmit());
        return new LetterText.Due(LetterFrame.chinese(serious.date()), LetterFrame.chinese(general.date()), LetterFrame.chinese(resubmit.date()),
                serious.date().equals(general.date()), serious.known() && general.known());
    }

    /**
     * @param told   all that the letter tells, in order
     * @param quoted what the letter has quoted already; is added to
     */
    private List<LetterText.Point> points(Audit audit, List<Finding> findings, List<Finding> told, String format, Set<String> quoted) {
        CommonCauses causes = new CommonCauses(audit);
        List<LetterText.Point> points = new ArrayList<>();
        String last = null;
        Finding before = null;
        for (Finding f : findings) {
            String norm = norms.abbreviated(Chars.sentence(f.basis()), format);
            points.add(new LetterText.Point(particulars.message(f, before), f.arithmetic() != null && Charges.accuses(f)
                    ? words.of("letter.seeSums") : particulars.inText(f, quoted),
                    !norm.isEmpty() && norm.equals(last) ? words.of("letter.same") : norm, particulars.remedy(f), cause(causes, f, told)));
            last = norm;
            before = f;
        }
        return points;
    }

    private String cause(CommonCauses causes, Finding last, List<Finding> told) {
        return causes.closedBy(last, told).stream().map(c -> lead(told.stream().filter(f -> causes.of(f).contains(c)).toList(), told) + Chars.sentence(c.message()))
                .collect(Collectors.joining("。"));
    }

    private String lead(List<Finding> alike, List<Finding> told) {
        return alike.size() == 1 ? words.of("letter.cause") : words.of("letter.causes").replace("{items}", alike.stream()
                .map(f -> "（" + Numeral.print(1 + told.indexOf(f)) + "）").collect(Collectors.joining()));
    }

    private static String lastStep(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }
}
