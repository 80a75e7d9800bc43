package nianshen.render.letters;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nianshen.pack.LetterFile;
import nianshen.render.paper.Letter;
import nianshen.render.paper.TitleBreak;
import nianshen.render.templates.Templates;
import nianshen.render.wording.Office;

/**
 * What every letter of an office has: mark, number, title, body, the list of its annexes and signature. Makers say what is
 * their own in a {@link Draft}.
 */
public final class LetterFrame {

    private static final int TITLE_WIDTH = 19;
    /** How many of the last paragraphs stay on one page with the signature. */
    private static final int CLOSING = 2;

    private final Office office;
    private final Annexes forms;
    private final Templates templates;

    /** Frames letters in the name of an office. */
    public LetterFrame(Office office, Annexes forms, Templates templates) {
        this.office = office;
        this.forms = forms;
        this.templates = templates;
    }

    /**
     * What is a letter's own.
     *
     * @param title     pattern, {@code {agency}} and {@code {year}} for those below and {@code |} where a line may end
     * @param body      template of the body
     * @param text      what the template may speak of as {@code letter}
     * @param agency    that the title names, or ""
     * @param year      that the title names, as "2024年", or ""
     * @param addressee who it is sent to
     * @param annexes   behind it
     */
    record Draft(String kind, String title, LetterFile body, Object text, String agency, String year, String addressee, List<Letter.Annex> annexes) {
    }

    /** @param n serial number, 0 for one left open */
    Letter letter(Draft draft, LocalDate date, int n) {
        List<Letter.Para> body = BodyText.read(templates.fill(draft.body().file(), Map.of("letter", draft.text(), "office", office)));
        int end = Math.max(Math.min(1, body.size()), body.size() - CLOSING);
        String title = draft.title().replace("{agency}", draft.agency()).replace("{year}", draft.year());
        return new Letter(draft.kind(), office.mark(), office.number(date.getYear(), n), TitleBreak.lines(Arrays.asList(title.split("\\|")), TITLE_WIDTH),
                draft.addressee(), body.subList(0, end), body.subList(end, body.size()), forms.listed(draft.annexes()), office.issuer(), chinese(date), draft.annexes());
    }

    /** A date as letters write it. */
    static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** A year as letters write it, "" where it is not known. */
    static String year(Integer year) {
        return year == null ? "" : year + "年";
    }
}
