package nianshen.render.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nianshen.render.templates.Templates;
import nianshen.render.wording.Office;
import nianshen.render.wording.Words;

/**
 * What every plain letter of an office has, one without annexes: mark, number, title, body and signature. A kind of letter is
 * a template {@code KIND-body.txt} and a title, of office.json where it has one, else of words.json.
 */
final class LetterFrame {

    private final Office office;
    private final Words words;
    private final Templates templates;

    LetterFrame(Office office, Words words, Templates templates) {
        this.office = office;
        this.words = words;
        this.templates = templates;
    }

    /**
     * The letter.
     *
     * @param text    what the template may speak of
     * @param agency  that the title names, or ""
     * @param year    that the title names, as "2024年", or ""
     * @param n       serial number, 0 for one left open
     * @param closing how many of the last paragraphs stay on one page with the signature
     */
    Letter letter(String kind, Object text, String agency, String year, String addressee, LocalDate date, int n, int closing) {
        List<Letter.Para> body = BodyText.read(templates.fill(kind + "-body.txt", Map.of("letter", text, "office", office)));
        int end = Math.max(0, body.size() - closing);
        String title = office.titles().getOrDefault(kind, words.of(kind + ".title"));
        return new Letter(kind, office.mark(), office.number(date.getYear(), n), LetterMaker.lines(title.replace("{agency}", agency).replace("{year}", year)),
                addressee, body.subList(0, end), body.subList(end, body.size()), List.of(), office.issuer(), LetterMaker.chinese(date), List.of());
    }
}
