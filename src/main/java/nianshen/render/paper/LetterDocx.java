package nianshen.render.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nianshen.kept.KeptFiles;
import nianshen.kept.KeptSource;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** The letter as a Word file that Word, WPS and LibreOffice open cleanly and a clerk can edit. */
public final class LetterDocx {

    private static final KeptFiles SET = new KeptFiles("docx");
    private static final String RED = "D40000";
    private static final String GREY = "8C8C8C";
    /** Where bars begin, behind their labels; and the longest of them in characters. */
    private static final int LABEL = 2600;
    private static final int LONGEST_BAR = 18;
    private static final int TITLE_LINE = 660;
    /** Of annexes, as the web page has them. */
    private static final int LABEL_LINE = 480;
    private static final int HEADING_LINE = 600;
    private static final int TYPE_HEIGHT = 225;
    private static final int TYPE_WIDTH = 156;

    private final FontBook fonts;

    /** Sets letters in the fonts of a book. */
    public LetterDocx(FontBook fonts) {
        this.fonts = fonts;
    }

    /** The letter dated to the day; the same letter, fonts and day are set only once. */
    public byte[] write(Letter letter, LocalDate date) throws IOException {
        return SET.of(List.of(KeptSource.of(letter), KeptSource.of(date), fonts.mark()), () -> Optional.of(set(letter, date))).orElseThrow();
    }

    private byte[] set(Letter letter, LocalDate date) throws IOException {
        WordFile word = new WordFile(fonts);
        letter(word, letter);
        annexes(word, letter.annexes());
        return word.bytes(String.join("", letter.title()), letter.issuer(), date);
    }

    /** The letter itself, from the mark to the date. */
    private static void letter(WordFile word, Letter letter) {
        head(word, letter, letter.markSize());
        title(word, letter.title());
        text(word, word.paragraph(ParagraphAlignment.LEFT, 0), letter.addressee() + "：");
        letter.body().forEach(para -> para(word, para));
        letter.closing().forEach(para -> para(word, para).setKeepNext(true));
        attachments(word, letter.attachments());
        signature(word, letter);
    }

    /** Mark and double rules stand in header and footer of the first page, so that the type area stays whole. */
    private static void head(WordFile word, Letter letter, int markSize) {
        word.section();
        word.numberPages();
        XWPFParagraph mark = word.document().createHeader(HeaderFooterType.FIRST).createParagraph();
        mark.setAlignment(ParagraphAlignment.CENTER);
        WordFile.lines(mark, markSize * 22);
        XWPFRun text = word.run(mark, "title", markSize, letter.mark());
        text.setColor(RED);
        rule(mark, true);
        XWPFParagraph below = word.document().createFooter(HeaderFooterType.FIRST).createParagraph();
        WordFile.lines(below, 120);
        rule(below, false);
        XWPFParagraph number = word.paragraph(ParagraphAlignment.RIGHT, 0);
        number.setSpacingBefore(200);
        text(word, number, letter.number());
    }

    /** A double red rule 170 mm long, centred on the page: thick over thin at the head, thin over thick at the foot. */
    private static void rule(XWPFParagraph paragraph, boolean head) {
        paragraph.setIndentationLeft(-WordFile.mm(8));
        paragraph.setIndentationRight(-WordFile.mm(6));
        CTPBdr borders = paragraph.getCTP().getPPr().addNewPBdr();
        CTBorder rule = head ? borders.addNewBottom() : borders.addNewTop();
        rule.setVal(head ? STBorder.THICK_THIN_SMALL_GAP : STBorder.THIN_THICK_SMALL_GAP);
        rule.setSz(java.math.BigInteger.valueOf(24));
        rule.setSpace(java.math.BigInteger.valueOf(head ? 8 : 0));
        rule.setColor(RED);
    }

    private static void title(WordFile word, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph line = word.paragraph(ParagraphAlignment.CENTER, 0);
            WordFile.lines(line, TITLE_LINE);
            line.setSpacingBefore(i == 0 ? 2 * WordFile.LINE : 0);
            line.setSpacingAfter(i == lines.size() - 1 ? WordFile.LINE : 0);
            word.run(line, "title", 22, lines.get(i));
        }
    }

    private static XWPFParagraph para(WordFile word, Letter.Para para) {
        XWPFParagraph paragraph = word.paragraph(para.heading() ? ParagraphAlignment.LEFT : ParagraphAlignment.BOTH,
                WordFile.TWO_CHARACTERS);
        if (para.heading()) {
            paragraph.setKeepNext(true);
            word.run(paragraph, "black", 16, para.text());
            return paragraph;
        }
        if (!para.lead().isEmpty()) {
            word.run(paragraph, "kai", 16, para.lead());
        }
        text(word, paragraph, para.text());
        return paragraph;
    }

    private static void text(WordFile word, XWPFParagraph paragraph, String text) {
        word.run(paragraph, "body", 16, text);
    }

    private static void attachments(WordFile word, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            XWPFParagraph line = word.paragraph(ParagraphAlignment.LEFT, 0);
            line.setIndentationLeft(i == 0 ? WordFile.TWO_CHARACTERS : WordFile.TWO_CHARACTERS * 5 / 2);
            line.setSpacingBefore(i == 0 ? WordFile.LINE : 0);
            line.setKeepNext(true);
            text(word, line, names.get(i));
        }
    }

    /** The date four characters in from the right, the signer centred over it. */
    private static void signature(WordFile word, Letter letter) {
        double signer = width(letter.issuer());
        double date = width(letter.date());
        int half = WordFile.TWO_CHARACTERS / 4;
        int in = 2 * WordFile.TWO_CHARACTERS;
        int narrower = (int) Math.round(Math.abs(signer - date) * half);
        signed(word, letter.issuer(), in + (signer < date ? narrower : 0), 2 * WordFile.LINE).setKeepNext(true);
        signed(word, letter.date(), in + (date < signer ? narrower : 0), 0);
    }

    private static XWPFParagraph signed(WordFile word, String text, int in, int before) {
        XWPFParagraph paragraph = word.paragraph(ParagraphAlignment.RIGHT, 0);
        paragraph.setIndentationRight(in);
        paragraph.setSpacingBefore(before);
        text(word, paragraph, text);
        return paragraph;
    }

    /** In characters; figures count half. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }

    private static void annexes(WordFile word, List<Letter.Annex> annexes) {
        if (!annexes.isEmpty() && !annexes.get(0).upright()) {
            endUprightSection(word);
        }
        for (int i = 0; i < annexes.size(); i++) {
            annex(word, annexes.get(i), i > 0 || annexes.get(i).upright());
        }
    }

    /** The letter's own pages end here; what follows lies on its side and has no mark. */
    private static void endUprightSection(WordFile word) {
        CTSectPr last = word.document().getDocument().getBody().getSectPr();
        XWPFParagraph end = word.document().getParagraphs().get(word.document().getParagraphs().size() - 1);
        end.getCTP().getPPr().addNewSectPr().set(last.copy());
        WordFile.turn(last);
        if (last.isSetTitlePg()) {
            last.unsetTitlePg();
        }
    }

    private static void annex(WordFile word, Letter.Annex annex, boolean newPage) {
        XWPFParagraph name = word.paragraph(ParagraphAlignment.LEFT, 0);
        name.setPageBreak(newPage);
        WordFile.lines(name, LABEL_LINE);
        word.run(name, "black", 16, annex.label());
        XWPFParagraph heading = word.paragraph(ParagraphAlignment.CENTER, 0);
        WordFile.lines(heading, HEADING_LINE);
        heading.setSpacingBefore(120);
        heading.setSpacingAfter(240);
        word.run(heading, "title", 22, annex.title());
        if (!annex.note().isEmpty()) {
            small(word, annex.note());
        }
        annex.charts().forEach(chart -> chart(word, chart));
        annex.tables().forEach(table -> table(word, annex, table));
    }

    private static void chart(WordFile word, Chart chart) {
        label(word, chart.title());
        chart.bars().forEach(bar -> bar(word, bar));
    }

    /** A bar is shaded white space, which any word processor prints. */
    private static void bar(WordFile word, Chart.Bar bar) {
        XWPFParagraph line = word.paragraph(ParagraphAlignment.LEFT, 0);
        WordFile.stop(line, LABEL);
        word.run(line, "body", 14, bar.label()).addTab();
        WordFile.shade(word.run(line, "body", 14, "\u3000".repeat(Math.max(1, bar.share() * LONGEST_BAR / 100))), GREY);
        word.run(line, "body", 14, " " + bar.value());
    }

    private static void table(WordFile word, Letter.Annex annex, Letter.Table table) {
        if (!table.caption().isEmpty()) {
            label(word, table.caption());
        }
        word.table(annex.columns(), table.rows(), WordFile.mm(annex.upright() ? TYPE_WIDTH : TYPE_HEIGHT));
    }

    private static void label(WordFile word, String text) {
        XWPFParagraph line = word.paragraph(ParagraphAlignment.LEFT, 0);
        WordFile.lines(line, LABEL_LINE);
        line.setKeepNext(true);
        word.run(line, "black", 16, text);
    }

    private static void small(WordFile word, String text) {
        XWPFParagraph paragraph = word.paragraph(ParagraphAlignment.LEFT, 0);
        WordFile.lines(paragraph, 240);
        paragraph.setSpacingAfter(120);
        word.run(paragraph, "body", 8, text);
    }
}
