package nianshen.render.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nianshen.Shipped;
import nianshen.audit.Auditor;
import nianshen.doc.PageSpan;
import nianshen.findings.Audit;
import nianshen.findings.Evidence;
import nianshen.ingest.source.Source;
import nianshen.pack.PackFiles;
import nianshen.render.Renderer;
import nianshen.specimen.Fault;
import nianshen.specimen.Maker;
import nianshen.specimen.Print;
import nianshen.specimen.Specimen;
import nianshen.text.Blanks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults planted in generated reports of every form: what each finding points to is what its page, its copy or the reading view marks. */
class PlacesInEveryFormTest {

    private static final List<String> FAULTS = List.of("sums of a column and of the total column", "figure in the next column", "fee misnamed",
            "title calls it a summary", "more documents made than in force", "prose: received");
    /** A report that most of them fit. */
    private static final long SEED = 3;
    private static final Auditor AUDITOR = Shipped.auditor();
    private static final Renderer RENDERER = Renderer.open(PackFiles.read(Shipped.RULES));
    @TempDir
    Path out;

    @Test
    void whatAFindingPointsToIsMarked() throws IOException {
        List<String> astray = new ArrayList<>();
        Map<String, Integer> held = new TreeMap<>();
        Specimen specimen = faulty(SEED);
        for (Print print : Print.all()) {
            hold(print, print.write(specimen), held, astray);
        }
        assertEquals(List.of(), astray);
        assertTrue(held.values().stream().allMatch(places -> places > 10), held::toString);
    }

    private static Specimen faulty(long seed) {
        Specimen specimen = Maker.draw(seed);
        for (String name : FAULTS) {
            Specimen sound = specimen;
            specimen = Fault.all().stream().filter(f -> f.name().startsWith(name) && f.fits().test(sound)).findFirst()
                    .map(f -> f.plant().apply(sound, new Random(seed))).orElse(sound);
        }
        return specimen;
    }

    private void hold(Print print, byte[] file, Map<String, Integer> held, List<String> astray) throws IOException {
        Audit audit = AUDITOR.audit(new Source("a." + print.suffix(), file));
        RENDERER.report(audit, () -> file, AUDITOR.pack().info(), "1", out);
        Marks marks = marks(print, file);
        audit.standing().stream().flatMap(f -> f.evidence().stream()).filter(e -> e.report() == null && e.span() != null && !"0".equals(e.value()))
                .filter(e -> e.quote() != null || e.value() != null && !e.value().isBlank()).forEach(e -> {
                    held.merge(print.name(), 1, Integer::sum);
                    if (!marks.hold(e)) {
                        astray.add(print.name() + ": " + e);
                    }
                });
    }

    /** What is marked in a file, or in what was made of it. */
    private interface Marks {
        boolean hold(Evidence evidence);
    }

    private Marks marks(Print print, byte[] file) throws IOException {
        return switch (print.suffix()) {
            case "pdf" -> e -> onPaper(file, e);
            case "docx" -> {
                Collection<String> commented = commented();
                yield e -> commented.stream().anyMatch(words -> words.contains(OriginalsTest.withoutNumber(words(e))));
            }
            default -> {
                Document page = Jsoup.parse(Files.readString(out.resolve("index.html")));
                List<String> marked = page.select(".original mark, .form td.wrong, .form td.check").eachText().stream().map(Blanks::bare).toList();
                String whole = Blanks.bare(page.select(".original").text());
                yield e -> marked.stream().anyMatch(m -> m.contains(words(e)) || words(e).contains(m) && m.length() > 1) || !whole.contains(words(e));
            }
        };
    }

    private static String words(Evidence e) {
        return Blanks.bare(e.value() == null ? e.quote() : e.value());
    }

    private Collection<String> commented() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(out.resolve(Copied.WORD))))) {
            return OriginalsTest.commented(word).values();
        }
    }

    /** A sentence that goes on overleaf is boxed as far as its first page goes. */
    private static boolean onPaper(byte[] pdf, Evidence e) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PageSpan span = (PageSpan) e.span();
            String boxed = Blanks.bare(OriginalsTest.text(document.getPage(span.page() - 1), new Rectangle2D.Double(span.x() - 1, span.y() - 1, span.width() + 2, span.height() + 2)));
            return e.value() != null ? boxed.equals(words(e)) : boxed.contains(words(e)) || boxed.length() > 5 && words(e).startsWith(boxed.substring(boxed.length() / 2));
        } catch (IOException x) {
            throw new java.io.UncheckedIOException(x);
        }
    }
}
