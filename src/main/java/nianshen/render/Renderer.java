package nianshen.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nianshen.findings.Audit;
import nianshen.findings.Run;

/**
 * Writes what people and programs receive. Made once from the files under {@code rules/letters}, then immutable: many
 * threads may write reports with it at the same time. Every file is written whole under a temporary name and moved
 * into place.
 */
public final class Renderer {

    private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Shanghai");
    static final String REPORTS = "reports";

    private final Pages pages;
    private final Letters letters;
    private final Circulars circulars;
    private final Workbook workbook;
    private final FontBook fonts;
    private final Set<Product> products;
    private final Instant opened = Stable.now();

    private Renderer(Pages pages, Letters letters, Circulars circulars, Workbook workbook, FontBook fonts,
            Set<Product> products) {
        this.pages = pages;
        this.letters = letters;
        this.circulars = circulars;
        this.workbook = workbook;
        this.fonts = fonts;
        this.products = Set.copyOf(products);
    }

    /**
     * Reads the templates and office data, makes sure that the templates only show data ({@link TemplateGuard}) and
     * tries each on a sample, so that a broken one is found before any report is read.
     *
     * @param rules the rules folder; {@code letters} and {@code templates} in it are used
     * @throws LetterException naming file, line and column in Chinese where one of them is broken
     */
    public static Renderer open(Path rules) {
        Path folder = rules.resolve("letters");
        TemplateGuard.check(folder);
        Templates templates = new Templates(folder);
        Words words = new Words(folder.resolve("words.json"));
        Office office = Office.read(folder.resolve("office.json"));
        FontBook fonts = new FontBook(folder);
        String css = DataFile.text(folder.resolve("letter.css"));
        LetterMaker letters = new LetterMaker(office, new WorkCalendar(folder.resolve("holidays.json")), words,
                new Words(rules.resolve("basis.json")), templates);
        Renderer renderer = new Renderer(new Pages(folder, rules.resolve("templates"), templates, words),
                new Letters(letters, fonts, templates, words, css),
                new Circulars(new CircularMaker(office, words, templates), fonts, templates, css),
                new Workbook(words), fonts, EnumSet.allOf(Product.class));
        templates.checkWellFormed("letter.html");
        templates.checkWellFormed("circular.html");
        renderer.tryOut();
        return renderer;
    }

    /** The same renderer, leaving out what is named. */
    public Renderer without(Product... left) {
        EnumSet<Product> rest = EnumSet.noneOf(Product.class);
        rest.addAll(products);
        rest.removeAll(Set.of(left));
        return new Renderer(pages, letters, circulars, workbook, fonts, rest);
    }

    private void tryOut() {
        for (Audit sample : Sample.audits()) {
            pages.report(sample, Sample.PACK, "", true);
            letters.tryOut(sample);
        }
        pages.index(Sample.run(), true, true);
        circulars.tryOut(Sample.run());
    }

    /** As {@link #report(Audit, Run.PackInfo, String, Path, boolean, int)}, the letter's number left open. */
    public void report(Audit audit, Run.PackInfo pack, String toolVersion, Path folder, boolean withLetter)
            throws IOException {
        report(audit, pack, toolVersion, folder, withLetter, 0);
    }

    /**
     * Writes page, facts.json and letter of one report into its folder. Thread-safe.
     *
     * @param withLetter whether the letter is written as well
     * @param ordinal    {@link ReportNames#ordinal} of the source, for the letter's serial number; 0 leaves it open
     */
    public void report(Audit audit, Run.PackInfo pack, String toolVersion, Path folder, boolean withLetter,
            int ordinal) throws IOException {
        boolean letter = withLetter && has(Product.LETTERS);
        if (has(Product.PAGES)) {
            for (Map.Entry<String, String> page : pages.report(audit, pack, toolVersion, letter).entrySet()) {
                Output.text(folder.resolve(page.getKey()), page.getValue());
            }
            if (audit.facts() != null) {
                Output.write(folder.resolve("facts.json"), out -> FactsJson.write(audit, pack, toolVersion, out));
            }
        }
        if (letter) {
            letters.write(audit, pack, toolVersion, today(), ordinal, folder);
        }
    }

    /**
     * Makes the letters of a finished run again from its findings.json alone, dated as the run is.
     *
     * @return how many were made
     * @throws IOException where findings.json is missing or not of this version
     */
    public int letters(Path out) throws IOException {
        Run run = FindingsJson.read(out.resolve("findings.json"));
        ReportNames names = names(run);
        LocalDate made = date(run);
        for (Audit audit : run.audits()) {
            letters.write(audit, run.pack(), run.toolVersion(), made, names.ordinal(audit.source()),
                    out.resolve(REPORTS).resolve(names.of(audit.source())));
        }
        return run.audits().size();
    }

    private static ReportNames names(Run run) {
        return ReportNames.of(run.audits().stream().map(Audit::source).toList());
    }

    private LocalDate date(Run run) {
        return run.generatedAt() == null ? today() : day(Instant.parse(run.generatedAt()));
    }

    private LocalDate today() {
        return day(opened);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, OFFICE_TIME);
    }

    /** Writes findings.json with its schema and, unless left out, the run's page, workbook and circular. */
    public void run(Run run, Path out) throws IOException {
        new StaleReports(out).remove(run);
        Output.write(out.resolve("findings.json"), target -> FindingsJson.write(run, target));
        Output.write(out.resolve("findings.schema.json"), target -> {
            try (InputStream schema = Renderer.class.getResourceAsStream("findings.schema.json")) {
                schema.transferTo(target);
            }
        });
        if (has(Product.PAGES)) {
            Output.text(out.resolve("index.html"), pages.index(run, has(Product.LETTERS), has(Product.WORKBOOK)));
        }
        if (has(Product.WORKBOOK)) {
            Output.bytes(out.resolve("findings.xlsx"), workbook.of(run));
        }
        if (has(Product.LETTERS)) {
            circulars.write(run, date(run), out);
        }
    }

    /** For each kind of type in a letter the font file it is set in, for {@code doctor}. */
    public Map<String, String> fonts() {
        return fonts.found();
    }

    private boolean has(Product product) {
        return products.contains(product);
    }
}
