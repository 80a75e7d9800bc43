package nianshen.render.paper;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.kept.KeptFiles;
import nianshen.kept.KeptSource;
import nianshen.render.files.Packing;
import nianshen.render.files.Stable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Sets a letter's page as PDF/A-2u, for the archive: fonts embedded as subsets. The same page gives the same bytes.
 */
public final class LetterPdf {

    private static final List<String> TEXT_ROLES = List.of("body", "title", "black", "kai");

    private static final KeptFiles SET = new KeptFiles("pdf");
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final Pattern XMP_DATE = Pattern.compile("(<xmp:(?:Create|Modify)Date>)[^<]*");

    /** Held so that the levels stay set: what fonts lack is reported by {@link #unprintable}, not by libraries. */
    private static final List<Logger> TALKATIVE = Stream.of("org.apache.fontbox", "org.apache.pdfbox.pdmodel.font")
            .map(Logger::getLogger).peek(logger -> logger.setLevel(Level.SEVERE)).toList();

    static {
        Packing.quickly();
    }

    private final FontBook book;

    /** Sets letters in the fonts of a book. */
    public LetterPdf(FontBook book) {
        this.book = book;
        com.openhtmltopdf.util.XRLog.listRegisteredLoggers()
                .forEach(logger -> com.openhtmltopdf.util.XRLog.setLevel(logger, Level.SEVERE));
    }

    /**
     * The page, which must be well-formed, as PDF dated to the day; the same page, fonts and day are set only once.
     *
     * @param lacking the page to be set instead where no font has some characters of it, which are given in order
     */
    public byte[] write(String page, LocalDate date, Function<List<Integer>, String> lacking) throws IOException {
        Optional<byte[]> whole = SET.of(List.of(page.getBytes(StandardCharsets.UTF_8), KeptSource.of(date), book.mark()),
                () -> unprintable(page).isEmpty() ? Optional.of(write(page, date)) : Optional.empty());
        return whole.isPresent() ? whole.get() : write(lacking.apply(unprintable(page)), date);
    }

    /** Characters of a text that no font can print, in order. */
    private List<Integer> unprintable(String text) {
        FontSet fonts = book.borrow();
        try {
            return text.codePoints().distinct().filter(c -> c > ' ' && c != 0x3000 && c != 0xA0)
                    .filter(c -> !TEXT_ROLES.stream().allMatch(role -> fonts.covers(role, c)))
                    .filter(c -> !fonts.covers("last", c)).boxed().toList();
        } finally {
            book.giveBack(fonts);
        }
    }

    private byte[] write(String page, LocalDate date) throws IOException {
        FontSet fonts = book.borrow();
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(Stable.number(page));
            try (PdfBoxRenderer renderer = builder(page, document, fonts).buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFKeepOpen();
            }
            return saved(document, date);
        } finally {
            book.giveBack(fonts);
        }
    }

    private PdfRendererBuilder builder(String page, PDDocument document, FontSet fonts) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePDDocument(document);
        builder.toStream(OutputStream.nullOutputStream());
        builder.withHtmlContent(page, null);
        builder.useUnicodeLineBreaker(new LineBreaker());
        builder.withProducer("nianshen");
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
        builder.useColorProfile(SRGB);
        builder.useUriResolver((base, uri) -> null);
        Map<FontBook.Source, PDFont> embedded = new HashMap<>();
        FontBook.ROLES.forEach(role -> builder.useFont(new Lazy(() -> fonts.embed(role, document, embedded)),
                "nianshen-" + role));
        return builder;
    }

    private static byte[] saved(PDDocument document, LocalDate date) throws IOException {
        Calendar day = GregorianCalendar.from(date.atStartOfDay(TimeZone.getTimeZone("UTC").toZoneId()));
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(XMP_DATE.matcher(xmp).replaceAll("$1" + date + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        document.save(out);
        return out.toByteArray();
    }

    /** A font that is made ready when the first of its characters is met. */
    private static final class Lazy extends PDFontSupplier {

        private final java.util.function.Supplier<PDFont> font;

        Lazy(java.util.function.Supplier<PDFont> font) {
            super(null);
            this.font = font;
        }

        @Override
        public PDFont supply() {
            return font.get();
        }
    }
}
