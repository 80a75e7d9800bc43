package nianshen.render.letters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nianshen.findings.Run;
import nianshen.render.templates.Templates;

/** Writes the circular as web page and Word file. */
public final class Circulars {

    private static final String PAGE = "circular.html";
    private static final String WORD = "circular.docx";
    private static final List<String> FILES = List.of(PAGE, WORD);

    private final CircularMaker maker;
    private final LetterDocx docx;
    private final Templates templates;
    private final String css;

    /** Writes circulars as page and Word file. */
    public Circulars(CircularMaker maker, FontBook fonts, Templates templates, String css) {
        this.maker = maker;
        this.docx = new LetterDocx(fonts);
        this.templates = templates;
        this.css = css;
    }

    /** Takes away the circular of an earlier run; what somebody changed by hand is kept under another name, and named. */
    public static List<Path> remove(Path out) throws IOException {
        OwnFiles own = new OwnFiles(out);
        for (String name : FILES) {
            own.remove(name);
        }
        return own.done();
    }

    /** Writes the circular of a run into a folder; what somebody changed by hand is kept under another name, and named. */
    public List<Path> write(Run run, LocalDate made, Path out) throws IOException {
        Letter circular = maker.of(run, made);
        OwnFiles own = new OwnFiles(out);
        own.write(PAGE, page(circular).getBytes(StandardCharsets.UTF_8));
        own.write(WORD, docx.write(circular, made));
        return own.done();
    }

    /** Tries the templates on a sample. */
    public void tryOut(Run sample) {
        page(maker.of(sample, LocalDate.EPOCH));
    }

    private String page(Letter circular) {
        return templates.fill("circular.html", Map.of("letter", circular, "css", css, "markSize", Letters.markSize(circular)));
    }
}
