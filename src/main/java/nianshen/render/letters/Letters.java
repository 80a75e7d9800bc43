package nianshen.render.letters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nianshen.findings.Audit;
import nianshen.findings.Rectification;
import nianshen.findings.Run;
import nianshen.kept.KeptSource;
import nianshen.pack.LetterFile;
import nianshen.render.files.Meanwhile;
import nianshen.render.files.Output;
import nianshen.render.files.ReportNames;
import nianshen.render.files.Standing;
import nianshen.render.paper.FontBook;
import nianshen.render.paper.Letter;
import nianshen.render.paper.LetterDocx;
import nianshen.render.paper.LetterPdf;
import nianshen.render.templates.Templates;
import nianshen.render.wording.Words;
import nianshen.store.AuditLine;

/** Writes letters of every kind, and the circular, as web page, PDF and Word file, all from one {@link Letter}. */
public final class Letters {

    /** What letters to one agency are called, in a folder of its report. */
    private static final String ONE = "letter";
    /** What the letter to all whose reports are in order is called. */
    private static final String JOINT = "in-order";
    /** What the circular is called. */
    private static final String CIRCULAR = "circular";
    private static final String PAGE = ".html";
    private static final String PDF = ".pdf";
    private static final String WORD = ".docx";

    private final Makers makers;
    private final FontBook fonts;
    private final LetterPdf pdf;
    private final LetterDocx docx;
    private final Templates templates;
    private final Words words;
    private final String css;
    private final byte[] basis;

    /** Who makes letters of each kind. */
    public record Makers(LetterMaker report, ClosingMaker closing, JointMaker joint, ReminderMaker reminder, CircularMaker circular) {
    }

    /**
     * Writes letters in all three forms.
     *
     * @param basis what tells all files that letters are made by from others
     */
    public Letters(Makers makers, FontBook fonts, Templates templates, Words words, String css, byte[] basis) {
        this.makers = makers;
        this.pdf = new LetterPdf(fonts);
        this.docx = new LetterDocx(fonts);
        this.templates = templates;
        this.words = words;
        this.css = css;
        this.fonts = fonts;
        this.basis = basis;
    }

    /** Whether a file in the folder of a report is its letter, or one that somebody changed, or tells which are the program's own. */
    public static boolean isOne(String name) {
        return name.startsWith(ONE) || name.equals(OwnFiles.RECORD);
    }

    /**
     * Takes away the letter of an earlier run, which speaks of other findings.
     *
     * @return what somebody changed by hand and is kept under another name
     */
    public static List<Path> remove(Path folder) throws IOException {
        return remove(ONE, folder);
    }

    /**
     * Takes away the letters in folders of letters that bear none of these names.
     *
     * @return what somebody changed by hand and is kept under another name; may be added to
     */
    public static List<Path> removeOthers(ReportNames names, Path folders) throws IOException {
        List<Path> kept = new ArrayList<>();
        for (Path folder : Output.folders(folders)) {
            if (!names.all().contains(folder.getFileName().toString())) {
                kept.addAll(remove(folder));
            }
        }
        return kept;
    }

    private static List<Path> remove(String name, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        OwnFiles own = new OwnFiles(folder);
        for (String form : List.of(PAGE, PDF, WORD)) {
            own.remove(name + form);
        }
        return own.done();
    }

    /**
     * Writes letter.html, letter.pdf and letter.docx into the report's folder, unless they stand there as they were made of the same.
     *
     * @param n serial number of the letter within the run, from 1; 0 leaves it open
     * @return what somebody changed by hand and is kept under another name
     */
    public List<Path> write(Audit audit, Run.PackInfo pack, String toolVersion, LocalDate made, int n, Path folder)
            throws IOException {
        return unlessStanding(of(AuditLine.of(audit), KeptSource.of(List.of(pack, toolVersion, made, n))), () -> makers.report().of(audit, pack, toolVersion, made, n), ONE, made, folder);
    }

    /** Writes the letter that follows a correction in the same three forms. */
    public List<Path> write(Rectification corrected, LocalDate made, int n, Path folder) throws IOException {
        return write(makers.closing().of(corrected, made, n), ONE, made, folder);
    }

    /**
     * Writes the one letter to all whose reports are in order into the folder of the run, or takes an earlier one away where there
     * is none of them.
     *
     * @param n serial number of the letter within the run
     */
    public List<Path> joint(List<Audit> inOrder, LocalDate made, int n, Path folder) throws IOException {
        return inOrder.isEmpty() ? remove(JOINT, folder) : write(makers.joint().of(inOrder, made, n), JOINT, made, folder);
    }

    /** Writes the letter to an agency whose report has not come in the same three forms. */
    public List<Path> write(Reminder due, LocalDate made, int n, Path folder) throws IOException {
        return unlessStanding(of("", KeptSource.of(List.of(due, made, n))), () -> makers.reminder().of(due, made, n), ONE, made, folder);
    }

    /**
     * Writes the circular of a run into its folder, in the same three forms.
     *
     * @param mark what tells the run from others; null where that is not known
     */
    public List<Path> circular(Run run, String mark, LocalDate made, Path folder) throws IOException {
        return unlessStanding(mark == null ? null : of(mark, KeptSource.of(made)), () -> makers.circular().of(run, made), CIRCULAR, made, folder);
    }

    /** Takes away the letter to all whose reports are in order of an earlier run. */
    public static List<Path> removeJoint(Path folder) throws IOException {
        return remove(JOINT, folder);
    }

    /** Takes away the circular of an earlier run. */
    public static List<Path> removeCircular(Path folder) throws IOException {
        return remove(CIRCULAR, folder);
    }

    private List<byte[]> of(String about, byte[] further) {
        return List.of(basis, fonts.mark(), about.getBytes(StandardCharsets.UTF_8), further);
    }

    /** @param sources all that the letter is made of; null where that is not known */
    private List<Path> unlessStanding(List<byte[]> sources, Supplier<Letter> letter, String name, LocalDate made, Path folder) throws IOException {
        List<Path> kept = new ArrayList<>();
        new Standing(folder, file -> file.equals(OwnFiles.RECORD) || List.of(name + PAGE, name + PDF, name + WORD).contains(file)).unless(sources, () -> {
            kept.addAll(write(letter.get(), name, made, folder));
            return true;
        });
        return kept;
    }

    private List<Path> write(Letter letter, String name, LocalDate made, Path folder) throws IOException {
        Files.createDirectories(folder);
        OwnFiles own = new OwnFiles(folder);
        Meanwhile<byte[]> word = Meanwhile.of(() -> docx.write(letter, made));
        own.write(name + PAGE, page(letter, null, false).getBytes(StandardCharsets.UTF_8));
        own.write(name + PDF, pdf(letter, made));
        own.write(name + WORD, word.made());
        return own.done();
    }

    /** Tries the templates on a sample, without fonts. */
    public void tryOut(Audit sample) {
        tryOut(makers.report().of(sample, Sample.PACK, "", LocalDate.EPOCH, 1));
    }

    /** Tries the template of the letter to all whose reports are in order. */
    public void tryOut(List<Audit> samples) {
        tryOut(makers.joint().of(samples, LocalDate.EPOCH, 1));
    }

    /** Tries the template of letters that follow a correction. */
    public void tryOut(Rectification sample) {
        tryOut(makers.closing().of(sample, LocalDate.EPOCH, 1));
    }

    /** Tries the template of letters to agencies whose reports have not come. */
    public void tryOut(Reminder sample) {
        tryOut(makers.reminder().of(sample, LocalDate.EPOCH, 1));
    }

    /** Tries the template of the circular. */
    public void tryOut(Run sample) {
        tryOut(makers.circular().of(sample, LocalDate.EPOCH));
    }

    private void tryOut(Letter letter) {
        page(letter, "", false);
        page(letter, "", true);
    }

    private byte[] pdf(Letter letter, LocalDate made) throws IOException {
        return pdf.write(page(letter, null, true), made, lost -> marked(page(letter, note(lost), true), lost));
    }

    /** A character that no font has is shown as 〓 and named by its code in a note, never dropped. */
    private static String marked(String page, List<Integer> lost) {
        return page.codePoints().map(c -> lost.contains(c) ? '〓' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private String note(List<Integer> lost) {
        return words.of("letter.glyphs").replace("{codes}",
                lost.stream().map(c -> String.format("U+%04X", c)).collect(Collectors.joining("、")));
    }

    /** @param drawn whether charts are drawn as tables, since what makes the PDF knows no drawings */
    private String page(Letter letter, String note, boolean drawn) {
        Map<String, Object> values = new HashMap<>();
        values.put("letter", letter);
        values.put("css", css);
        values.put("note", note);
        values.put("markSize", letter.markSize());
        values.put("drawn", drawn);
        return templates.fill(LetterFile.LETTER.file(), values);
    }

    /** What made a letter, for the foot of its annexes. */
    static String source(String toolVersion, Run.PackInfo pack) {
        return "nianshen " + toolVersion + " · " + pack.id() + " " + pack.version();
    }
}
