package nianshen.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianshen.findings.Run;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/** Writes the circular as web page and Word file. */
final class Circulars {

    private static final String PAGE = "circular.html";
    private static final String WORD = "circular.docx";
    private static final List<String> FILES = List.of(PAGE, WORD);
    private static final int[] WIDTHS = {900, 3700, 1060, 1060, 1060, 1060};
    private static final List<String> HEADS = List.of("名次", "单位", "评分", "严重", "一般", "提示");

    private final CircularMaker maker;
    private final FontBook fonts;
    private final Templates templates;
    private final String css;

    Circulars(CircularMaker maker, FontBook fonts, Templates templates, String css) {
        this.maker = maker;
        this.fonts = fonts;
        this.templates = templates;
        this.css = css;
    }

    /** Takes away the circular of an earlier run. */
    static void remove(Path out) throws IOException {
        for (String name : FILES) {
            Files.deleteIfExists(out.resolve(name));
        }
    }

    void write(Run run, LocalDate made, Path out) throws IOException {
        Circular circular = maker.of(run, made);
        Output.text(out.resolve(PAGE), page(circular));
        Output.bytes(out.resolve(WORD), docx(circular, made));
    }

    /** Tries the templates on a sample. */
    void tryOut(Run sample) {
        page(maker.of(sample, LocalDate.EPOCH));
    }

    private String page(Circular circular) {
        return templates.fill("circular.html", Map.of("letter", circular.letter(), "rankings", circular.rankings(),
                "css", css, "markSize", Letters.markSize(circular.letter())));
    }

    private byte[] docx(Circular circular, LocalDate made) throws IOException {
        WordFile word = new WordFile(fonts);
        LetterDocx.letter(word, circular.letter());
        for (int i = 0; i < circular.rankings().size(); i++) {
            Circular.Ranking ranking = circular.rankings().get(i);
            if (i == 0) {
                LetterDocx.annex(word, "附件", circular.letter().attachments().get(0), true);
            }
            word.run(word.paragraph(ParagraphAlignment.LEFT, 0), "black", 16, ranking.title());
            word.table(WIDTHS, HEADS, ranking.lines().stream().map(Circulars::cells).toList(), Set.of(0, 2, 3, 4, 5));
        }
        return word.bytes(String.join("", circular.letter().title()), circular.letter().issuer(), made);
    }

    private static List<List<String>> cells(Circular.Line line) {
        return List.of(one(line.rank()), List.of(line.name()), one(line.score()), one(line.counts().serious()),
                one(line.counts().general()), one(line.counts().hint()));
    }

    private static List<String> one(int number) {
        return List.of(String.valueOf(number));
    }
}
